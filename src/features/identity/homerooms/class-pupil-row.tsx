// One pupil of a homeroom: whether the family is connected; opened, its members and actions.

import { goTo } from '@src/navigation/app-routes'
import { Icon } from '@src/ui/basics/icon'
import { spoken } from '@src/ui/basics/spoken'
import { Tappable } from '@src/ui/basics/tappable'
import { ActionButton } from '@src/ui/controls/action-button'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { useState } from 'react'
import './class-pupil-row.css'
import { EditPupilSheet } from '../pupils/edit-pupil-sheet'
import { EndKinSheet } from '../pupils/end-kin-sheet'
import { GuardianSheet } from '../pupils/guardian-sheet'
import { LeftSheet } from '../pupils/left-sheet'
import { PhoneLook } from '../pupils/phone-look'
import type { ClassPupil, Room } from './answers'
import { isConnected } from './is-connected'

type Kin = ClassPupil['kin'][number]

interface ClassPupilRowProps {
  readonly pupil: ClassPupil
  readonly homeroom: Room['homeroom']
  readonly open: boolean
  readonly mayManage: boolean
  readonly asSchool: boolean
  readonly now: number
  readonly onToggle: () => void
}

export function ClassPupilRow({ pupil, homeroom, open, mayManage, asSchool, now, onToggle }: ClassPupilRowProps) {
  const connected = isConnected(pupil)
  return (
    <View className="class-pupil">
      <Tappable className="class-pupil-head" onTap={onToggle}>
        <Tile sign={pupil.name.slice(-1)} tone={connected ? 'primary' : 'plain'} />
        <View className="grow">
          <View className="type-body strong">{pupil.name}</View>
          <View className="type-note ink-3">{sayKin(pupil.kin)}</View>
        </View>
        {connected ? (
          <Tag tone="done" icon="check">
            已连上
          </Tag>
        ) : (
          <Tag icon="clock">没连上</Tag>
        )}
        <View className="list-row-way" {...spoken({ role: 'img', label: open ? '收起' : '展开' })}>
          <Icon name={open ? 'chevron-down' : 'chevron-right'} size={18} />
        </View>
      </Tappable>
      {open ? <Opened pupil={pupil} homeroom={homeroom} mayManage={mayManage} asSchool={asSchool} now={now} /> : null}
    </View>
  )
}

type OpenedProps = Pick<ClassPupilRowProps, 'pupil' | 'homeroom' | 'mayManage' | 'asSchool' | 'now'>

/** What is asked about the child: one sheet at a time. */
type Asked = { readonly what: 'EDIT' | 'LEFT' | 'ADD' } | { readonly what: 'END' | 'REPLACE'; readonly kin: Kin }

function Opened({ pupil, homeroom, mayManage, asSchool, now }: OpenedProps) {
  const [asked, ask] = useState<Asked | null>(null)
  return (
    <View className="class-pupil-open">
      <View className="type-note ink-2">{`学号 ${pupil.studentNumber}`}</View>
      {pupil.kin.map((kin) => (
        <KinRow
          key={`${kin.personId} ${kin.role}`}
          pupilId={pupil.pupilId}
          kin={kin}
          mayManage={mayManage}
          onEnd={() => ask({ what: 'END', kin })}
          onReplace={asSchool ? () => ask({ what: 'REPLACE', kin }) : undefined}
        />
      ))}
      {asSchool ? (
        <>
          <ActionButton text="加一位家长" icon="plus" kind="quiet" onTap={() => ask({ what: 'ADD' })} />
          <ActionButton text="改姓名、学号、班级" icon="pencil" kind="quiet" onTap={() => ask({ what: 'EDIT' })} />
        </>
      ) : null}
      {mayManage ? (
        <ActionButton
          text="替家长办"
          label={`替家长办，${pupil.name}`}
          kind="quiet"
          onTap={() => goTo('forFamily', { forPupil: pupil.pupilId })}
        />
      ) : null}
      {asSchool ? <ActionButton text="登记离校" icon="exit" kind="quiet" onTap={() => ask({ what: 'LEFT' })} /> : null}
      {asked ? (
        <AskedSheet asked={asked} pupil={pupil} homeroom={homeroom} now={now} onClose={() => ask(null)} />
      ) : null}
    </View>
  )
}

interface AskedSheetProps extends Pick<OpenedProps, 'pupil' | 'homeroom' | 'now'> {
  readonly asked: Asked
  readonly onClose: () => void
}

function AskedSheet({ asked, pupil, homeroom: { homeroomId, schoolId }, now, onClose }: AskedSheetProps) {
  switch (asked.what) {
    case 'EDIT':
      return <EditPupilSheet pupil={pupil} homeroomId={homeroomId} schoolId={schoolId} now={now} onClose={onClose} />
    case 'LEFT':
      return <LeftSheet pupil={pupil} now={now} onClose={onClose} />
    case 'ADD':
      return <GuardianSheet pupil={pupil} replaced={null} onClose={onClose} />
    case 'REPLACE':
      return <GuardianSheet pupil={pupil} replaced={asked.kin} onClose={onClose} />
    case 'END':
      return <EndKinSheet pupil={pupil} kin={asked.kin} onClose={onClose} />
  }
}

interface KinRowProps {
  readonly pupilId: string
  readonly kin: Kin
  readonly mayManage: boolean
  readonly onEnd: () => void
  /** Left out: not this person's to change. */
  readonly onReplace: (() => void) | undefined
}

function KinRow({ pupilId, kin, mayManage, onEnd, onReplace }: KinRowProps) {
  return (
    <View>
      <ListRow
        title={kin.relation === null ? kin.name : `${kin.name}，${kin.relation}`}
        note={sayPerson(kin)}
        end={
          mayManage && kin.mayEnd ? (
            <ActionButton text="移出" label={`移出：${kin.name}`} kind="plain" size="small" onTap={onEnd} />
          ) : null
        }
      />
      {mayManage ? <PhoneLook pupilId={pupilId} kin={kin} /> : null}
      {onReplace ? (
        <ActionButton text="换手机号" label={`换手机号：${kin.name}`} kind="quiet" size="small" onTap={onReplace} />
      ) : null}
    </View>
  )
}

function sayKin(kin: readonly Kin[]): string {
  if (kin.length === 0) return '名册里没有家长的手机号'
  return kin.map(({ name }) => name).join('、')
}

function sayPerson({ role, phoneTail, connected }: Kin): string {
  const parts = [
    role === 'guardian' ? '监护人' : '只接送',
    `手机尾号 ${phoneTail}`,
    connected ? '登录过' : '还没登录过',
  ]
  return parts.join('，')
}
