// The inbox, newest first, thirty at a time. Viewing marks notices read; new ones keep their mark.

import type { ActionOutput } from '@domain/registry'
import { dateAt } from '@domain/values/school-date'
import { useAction } from '@src/api/hooks/use-action'
import { NotAFamily, SignedOut } from '@src/features/identity/sides/not-a-family'
import { groupByDay } from '@src/features/privacy/audit/group-by-day'
import { sayDay } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { NoticeRow } from './notice-row'
import { useReading } from './use-reading'

type Answer = ActionOutput<'notices.listNotices'>

export function InboxView() {
  const state = useAction('notices.listNotices', { before: null })
  const fresh = useReading(state.value)
  if (state.error?.code === 'SIGN_IN_REQUIRED') return <SignedOut />
  // Known by phone alone: what was asked, and what came of it, is all there is to say.
  if (state.error?.code === 'FORBIDDEN') return <NotAFamily />
  return (
    <AsyncView<'notices.listNotices'> state={state}>
      {(answer) => (answer.notices.length === 0 ? <Nothing /> : <Days answer={answer} fresh={fresh} />)}
    </AsyncView>
  )
}

interface DaysProps {
  readonly answer: Answer
  readonly fresh: ReadonlySet<string>
}

function Days({ answer, fresh }: DaysProps) {
  const { notices, now, next } = answer
  const [more, setMore] = useState(false)
  return (
    <View className="stack">
      {groupByDay(notices).map(({ date, items }) => (
        <Card key={date} kind="list" title={sayDay(date, dateAt(now))}>
          {items.map((notice) => (
            <NoticeRow key={notice.noticeId} notice={notice} isNew={!notice.read || fresh.has(notice.noticeId)} />
          ))}
        </Card>
      ))}
      {next === null ? null : more ? (
        <Older before={next} fresh={fresh} />
      ) : (
        <ButtonColumn>
          <ActionButton text="再看更早的" kind="plain" onTap={() => setMore(true)} />
        </ButtonColumn>
      )}
    </View>
  )
}

function Older({ before, fresh }: { readonly before: string; readonly fresh: ReadonlySet<string> }) {
  const state = useAction('notices.listNotices', { before })
  return (
    <AsyncView<'notices.listNotices'> state={state} quiet>
      {(answer) => <Days answer={answer} fresh={fresh} />}
    </AsyncView>
  )
}

function Nothing() {
  return <PlainState drawing="lamp" title="还没有通知" hint="候补有名额、家人有变动，会在这里告诉你。" />
}
