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

function Opened({ pupil, homeroom, mayManage, asSchool, now }: OpenedProps) {
  const [ending, setEnding] = useState<Kin | null>(null)
  const [leaving, setLeaving] = useState(false)
  const [editing, setEditing] = useState(false)
  return (
    <View className="class-pupil-open">
      <View className="type-note ink-2">{`学号 ${pupil.studentNumber}`}</View>
      {pupil.kin.map((kin) => (
        <KinRow
          key={`${kin.personId} ${kin.role}`}
          pupilId={pupil.pupilId}
          kin={kin}
          mayManage={mayManage}
          onEnd={() => setEnding(kin)}
        />
      ))}
      {asSchool ? (
        <ActionButton text="改姓名、学号、班级" icon="pencil" kind="quiet" onTap={() => setEditing(true)} />
      ) : null}
      {mayManage ? (
        <ActionButton
          text="替家长办"
          label={`替家长办，${pupil.name}`}
          kind="quiet"
          onTap={() => goTo('forFamily', { forPupil: pupil.pupilId })}
        />
      ) : null}
      {asSchool ? <ActionButton text="登记离校" icon="exit" kind="quiet" onTap={() => setLeaving(true)} /> : null}
      {editing ? (
        <EditPupilSheet
          pupil={pupil}
          homeroomId={homeroom.homeroomId}
          schoolId={homeroom.schoolId}
          now={now}
          onClose={() => setEditing(false)}
        />
      ) : null}
      {ending ? <EndKinSheet pupil={pupil} kin={ending} onClose={() => setEnding(null)} /> : null}
      {leaving ? <LeftSheet pupil={pupil} now={now} onClose={() => setLeaving(false)} /> : null}
    </View>
  )
}

interface KinRowProps {
  readonly pupilId: string
  readonly kin: Kin
  readonly mayManage: boolean
  readonly onEnd: () => void
}

function KinRow({ pupilId, kin, mayManage, onEnd }: KinRowProps) {
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
