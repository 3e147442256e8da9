// Audit entries grouped by day, newest first, loaded page by page.

import { sayAct, sayOutcome } from '@domain/privacy/audit/act-texts'
import type { ActionInput, ActionOutput } from '@domain/registry'
import { dateAt, timeAt } from '@domain/values/school-date'
import { useAction } from '@src/api/hooks/use-action'
import { groupByDay } from '@src/features/privacy/audit/group-by-day'
import { sayReason } from '@src/features/privacy/audit/reason-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ROLE_TEXTS } from '@src/texts/role-texts'
import { sayDay } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { useState } from 'react'

type Search = Omit<ActionInput<'privacy.searchAudit'>, 'before'>
type Answer = ActionOutput<'privacy.searchAudit'>
type Entry = Answer['entries'][number]

interface AuditEntriesProps {
  readonly search: Search
  readonly before: string | null
}

export function AuditEntries({ search, before }: AuditEntriesProps) {
  const state = useAction('privacy.searchAudit', { ...search, before })
  return (
    <AsyncView<'privacy.searchAudit'> state={state} texts={staffErrorTexts}>
      {(answer) =>
        answer.entries.length === 0 && before === null ? (
          <PlainState drawing="lamp" title="还没有记录" hint="有人看名单、改信息，会一条一条记在这里。" />
        ) : (
          <Days search={search} answer={answer} />
        )
      }
    </AsyncView>
  )
}

function Days({ search, answer: { entries, now, next } }: { readonly search: Search; readonly answer: Answer }) {
  const [more, setMore] = useState(false)
  return (
    <View className="stack">
      {groupByDay(entries).map(({ date, items }) => (
        <Card key={date} kind="list" title={sayDay(date, dateAt(now))}>
          {items.map((entry) => (
            <EntryRow key={entry.entryId} entry={entry} />
          ))}
        </Card>
      ))}
      {next === null ? null : more ? (
        <AuditEntries search={search} before={next} />
      ) : (
        <ButtonColumn>
          <ActionButton text="再看更早的" kind="plain" onTap={() => setMore(true)} />
        </ButtonColumn>
      )}
    </View>
  )
}

function EntryRow({ entry }: { readonly entry: Entry }) {
  const { action, kind, outcome } = entry
  return (
    <ListRow
      start={<Tile sign={kind === 'write' ? '改' : '看'} tone={kind === 'write' ? 'plain' : 'info'} />}
      title={`${sayAct(action)}${sayOutcome(outcome)}`}
      note={sayEntry(entry)}
    />
  )
}

function sayEntry({ at, personName, role, schoolName, children, reason }: Entry): string {
  const who = role === 'anyone' ? '没有登录的人' : `${personName ?? '已离开的人'}，${ROLE_TEXTS[role]}`
  const parts = [
    timeAt(at),
    who,
    schoolName,
    children > 0 ? `涉及 ${children} 个孩子` : null,
    reason === null ? null : `原因：${sayReason(reason)}`,
  ]
  return parts.filter((part) => part !== null).join('，')
}
