// Closing a term: billed and paid by month, spending, and the blockers left.
import { useAction } from '@src/api/hooks/use-action'
import { SpendingCard } from '@src/features/billing/closing/spending-card'
import { useChosenTerm } from '@src/navigation/use-chosen-term'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { saySavedAt } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import { TermPicker } from '@src/ui/controls/term-picker'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { PaperHead, PrintButton } from '@src/ui/layout/paper'
import { Screen } from '@src/ui/layout/screen'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { Closing, Figures } from './answers'
import { BlockerRows } from './blocker-rows'
import { closingButtons } from './closing-buttons'
import { APART_TEXTS, differenceOf } from './closing-texts'
import { CollectedByMonth } from './collected-by-month'
import { IncomeCard } from './income-card'

export function FinanceClosingView({ schoolId }: { readonly schoolId: string }) {
  const { planId, choose } = useChosenTerm()
  const state = useAction('billing.getClosing', { schoolId, planId })
  const footer = state.value?.figures ? closingButtons({ schoolId, closing: state.value }) : null
  return (
    <Screen title="学期结账" back footer={footer}>
      <AsyncView<'billing.getClosing'> state={state} texts={staffErrorTexts}>
        {(closing) =>
          closing.figures === null ? (
            <PlainState drawing="bag" title="还没有要结的学期" hint="学期开始以后，收支会在这里。" />
          ) : (
            <View className="stack">
              <TermPicker terms={closing.terms} value={closing.planId} onChange={choose} />
              <Shown closing={closing} figures={closing.figures} />
            </View>
          )
        }
      </AsyncView>
    </Screen>
  )
}

interface ShownProps {
  readonly closing: Closing
  readonly figures: Figures
}

function Shown({ closing, figures }: ShownProps) {
  return (
    <View className="stack">
      <PaperHead parts={[closing.schoolName, closing.term?.name, '学期收支']} />
      <Head closing={closing} figures={figures} />
      {closing.state === 'OPEN' ? <Reopened closing={closing} /> : <Closed closing={closing} />}
      {figures.differences.map(({ where, amountFen }) => (
        <Notice key={where} tone="danger">{`${APART_TEXTS[where]}对不上，差 ${sayYuan(amountFen)} 元`}</Notice>
      ))}
      <IncomeCard figures={figures} />
      <CollectedByMonth figures={figures} />
      <SpendingCard
        spending={figures.spending}
        incomeFen={figures.income.collectedFen + figures.governmentFen + figures.subsidyFen}
        leftFen={figures.leftFen}
      />
      <BlockerRows closing={closing} />
      <PrintButton text="打印这一页" />
    </View>
  )
}

function Head({ closing: { schoolName, term }, figures }: ShownProps) {
  const apart = differenceOf(figures)
  return (
    <View className="line-between">
      <View className="grow">
        <View className="type-note ink-3">{`${schoolName}，${term?.name ?? ''}`}</View>
        <View className="type-title">{apart === 0 ? '账已对平' : '账没有对平'}</View>
      </View>
      <Tag tone={apart === 0 ? 'done' : 'danger'} icon={apart === 0 ? 'check-circle' : 'over-limit'}>
        {`差 ${sayYuan(apart)} 元`}
      </Tag>
    </View>
  )
}

/** The closing that was taken back last: why, until it is closed anew. */
function Reopened({ closing: { reopened } }: { readonly closing: Closing }) {
  const last = reopened.at(-1)
  if (last === undefined) return null
  const { closedAt, reopenedAt, reason } = last
  return (
    <Notice tone="warn">{`${saySavedAt(closedAt)} 结过账，${saySavedAt(reopenedAt)} 退回了：${reason}。改好再结。`}</Notice>
  )
}

function Closed({ closing: { closedAt, publishedAt, mayPublish } }: { readonly closing: Closing }) {
  if (publishedAt !== null)
    return <Notice tone="done">{`${saySavedAt(publishedAt)} 已向家长公布，数字不再变。`}</Notice>
  const next = mayPublish ? '看过没问题，就向家长公布；有不对的，退回重结。' : '等另一位学校管理员公布给家长。'
  return <Notice tone="info">{`${saySavedAt(closedAt ?? 0)} 已结账，数字不再变。${next}`}</Notice>
}
