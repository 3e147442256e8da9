// A school's WeChat days: payments, refunds, and what only one side knows of.
import { useAction } from '@src/api/hooks/use-action'
import { reconciliationTexts as words } from '@src/features/billing/payments/payment-texts'
import { sayRefusal } from '@src/features/billing/payments/refusal-texts'
import { sayDateWithWeekday } from '@src/texts/say-date'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Screen } from '@src/ui/layout/screen'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ReconciledDay, Reconciliation } from './answers'
import { DayDifferences, differencesIn } from './day-differences'
import { StuckReturns } from './stuck-returns'
import { TroubledPayments } from './troubled-payments'

export function FinanceReconciliationView({ schoolId }: { readonly schoolId: string }) {
  const [before, setBefore] = useState<string | null>(null)
  const state = useAction('billing.getReconciliation', { schoolId, before })
  return (
    <Screen title={words.title} back>
      <AsyncView<'billing.getReconciliation'> state={state}>
        {(answer) => (
          <View className="stack">
            <StuckReturns schoolId={schoolId} stuck={answer.stuck} onResent={state.refresh} />
            <TroubledPayments troubled={answer.troubled} />
            <Days answer={answer} onOlder={setBefore} />
          </View>
        )}
      </AsyncView>
    </Screen>
  )
}

interface DaysProps {
  readonly answer: Reconciliation
  readonly onOlder: (before: string) => void
}

function Days({ answer: { holder, days, olderBefore }, onOlder }: DaysProps) {
  const drawn = useTwoStepList(days)
  const wrong = days.filter((day) => day.trouble !== null || differencesIn(day) > 0)
  if (holder === null) return <Notice tone="info">{words.noHolder}</Notice>
  if (days.length === 0) return <PlainState drawing="lamp" {...words.empty} />
  return (
    <View className="stack">
      <View className="type-sub ink-2">{words.holder(holder)}</View>
      {wrong.length === 0 ? (
        <Notice tone="done">{words.allRight}</Notice>
      ) : (
        <Notice tone="danger">{words.wrong(wrong.length)}</Notice>
      )}
      {wrong
        .filter((day) => differencesIn(day) > 0)
        .slice(0, 5)
        .map((day) => (
          <DayDifferences key={day.date} day={day} />
        ))}
      <Card kind="list" title="每天">
        {drawn.map((day) => (
          <DayRow key={day.date} day={day} />
        ))}
      </Card>
      {olderBefore === null ? null : (
        <ActionButton text={words.older} kind="quiet" onTap={() => onOlder(olderBefore)} />
      )}
      <Notice tone="info">{words.what}</Notice>
    </View>
  )
}

function DayRow({ day }: { readonly day: ReconciledDay }) {
  const note =
    day.trouble === null ? (
      words.dayNote(day)
    ) : (
      <View>
        <View>{words.tried(day.trouble.times)}</View>
        <View>{sayRefusal(day.trouble)}</View>
      </View>
    )
  return <ListRow title={sayDateWithWeekday(day.date)} note={note} end={<DayTag day={day} />} />
}

function DayTag({ day }: { readonly day: ReconciledDay }) {
  const count = differencesIn(day)
  if (day.trouble !== null)
    return (
      <Tag tone="warn" icon="warn">
        {words.unread}
      </Tag>
    )
  if (count === 0)
    return (
      <Tag tone="done" icon="check">
        {words.right}
      </Tag>
    )
  return (
    <Tag tone="danger" icon="over-limit">
      {words.differences(count)}
    </Tag>
  )
}
