// Who viewed or changed a child's data, by day, thirty at a time.

import { sayAct, sayOutcome } from '@domain/privacy/audit/act-texts'
import type { ActionOutput } from '@domain/registry'
import { dateAt, timeAt } from '@domain/values/school-date'
import { useAction } from '@src/api/hooks/use-action'
import { ROLE_TEXTS } from '@src/texts/role-texts'
import { sayDay } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { groupByDay } from './group-by-day'
import { sayReason } from './reason-texts'

type Answer = ActionOutput<'privacy.listAccesses'>
type Access = Answer['accesses'][number]

export function FamilyAccessesView({ pupilId }: { readonly pupilId: string }) {
  return (
    <View className="stack">
      <Notice tone="info">看过名单、改过信息，都记在这里。谁也改不了这些记录。</Notice>
      <Page pupilId={pupilId} before={null} />
    </View>
  )
}

interface PageProps {
  readonly pupilId: string
  readonly before: string | null
}

function Page({ pupilId, before }: PageProps) {
  const state = useAction('privacy.listAccesses', { pupilId, before })
  return (
    <AsyncView<'privacy.listAccesses'> state={state}>
      {(answer) => (answer.accesses.length === 0 && before === null ? <Nobody /> : <Days answer={answer} />)}
    </AsyncView>
  )
}

function Days({ answer }: { readonly answer: Answer }) {
  const { pupil, accesses, now, next } = answer
  const [more, setMore] = useState(false)
  return (
    <View className="stack">
      {groupByDay(accesses).map(({ date, items }) => (
        <Card key={date} kind="list" title={sayDay(date, dateAt(now))}>
          {items.map((access) => (
            <AccessRow key={`${access.at} ${access.action} ${access.personName}`} access={access} />
          ))}
        </Card>
      ))}
      {next === null ? null : more ? (
        <Page pupilId={pupil.pupilId} before={next} />
      ) : (
        <ButtonColumn>
          <ActionButton text="再看更早的" kind="plain" onTap={() => setMore(true)} />
        </ButtonColumn>
      )}
    </View>
  )
}

function AccessRow({ access }: { readonly access: Access }) {
  const { at, personName, role, action, kind, outcome } = access
  const who = role === 'anyone' ? '系统' : `${personName ?? '已离开的人'}，${ROLE_TEXTS[role]}`
  const act = `${sayAct(action)}${sayOutcome(outcome)}`
  return (
    <ListRow
      start={<Tile sign={kind === 'write' ? '改' : '看'} tone={kind === 'write' ? 'plain' : 'info'} />}
      title={act}
      note={`${timeAt(at)}，${who}${access.reason === null ? '' : `。原因：${sayReason(access.reason)}`}`}
    />
  )
}

function Nobody() {
  return <PlainState drawing="lamp" title="还没有人看过" hint="老师和学校看名单、改信息，会一条一条记在这里。" />
}
