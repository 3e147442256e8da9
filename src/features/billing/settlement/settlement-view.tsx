// The term's settlement: due to each payee, paid out, and what is missing to pay the rest.
import { useAction } from '@src/api/hooks/use-action'
import { ExportButton } from '@src/features/billing/documents/export-button'
import { useChosenTerm } from '@src/navigation/use-chosen-term'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayYuan } from '@src/texts/say-money'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { ActionButton } from '@src/ui/controls/action-button'
import { TermPicker } from '@src/ui/controls/term-picker'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { PaperHead, PrintButton } from '@src/ui/layout/paper'
import { Screen } from '@src/ui/layout/screen'
import { Money } from '@src/ui/marks/money'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Payee, Settlement } from './answers'
import { FundingsCard } from './fundings-card'
import { PayeeRow } from './payee-row'
import { PayoutsSheet } from './payouts-sheet'
import { PricesSheet } from './prices-sheet'

/** As many as one reads at a time. */
const PAGE = 15

export function SettlementView({ schoolId }: { readonly schoolId: string }) {
  const { planId, choose } = useChosenTerm()
  const state = useAction('billing.getSettlement', { schoolId, planId })
  return (
    <Screen title="课酬和支出" back>
      <AsyncView<'billing.getSettlement'> state={state} texts={staffErrorTexts}>
        {(answer) => (
          <View className="stack">
            <TermPicker terms={answer.terms} value={answer.planId} onChange={choose} />
            <Settled schoolId={schoolId} answer={answer} />
          </View>
        )}
      </AsyncView>
    </Screen>
  )
}

function Settled({ schoolId, answer }: { readonly schoolId: string; readonly answer: Settlement }) {
  if (answer.payees.length === 0) {
    const hint = '学期开始、排了课以后，授课的老师和机构会在这里。'
    return <PlainState drawing="bag" title="还没有要发的课酬" hint={hint} />
  }
  const input = { schoolId, planId: answer.planId ?? undefined }
  return (
    <View className="stack">
      <PaperHead parts={['课酬和支出']} />
      <Totals answer={answer} />
      <FundingsCard schoolId={schoolId} answer={answer} />
      {answer.mayChange ? <ForAll schoolId={schoolId} answer={answer} /> : null}
      <Payees schoolId={schoolId} answer={answer} kind="TEACHER" title="老师" />
      <Payees schoolId={schoolId} answer={answer} kind="PROVIDER" title="校外机构" />
      <ExportButton name="billing.exportSettlement" input={input} text="导出课酬和支出" />
      <PrintButton text="打印这一页" />
    </View>
  )
}

type Doing = 'PRICES' | 'PAYOUTS' | null

/** What is done for all of them in one act. */
function ForAll(of: { readonly schoolId: string; readonly answer: Settlement }) {
  const [doing, setDoing] = useState<Doing>(null)
  const done = () => setDoing(null)
  return (
    <View className="settlement-acts">
      <ActionButton text="一起写单价" kind="soft" size="small" onTap={() => setDoing('PRICES')} />
      <ActionButton text="发一个月的课酬" kind="soft" size="small" icon="yuan" onTap={() => setDoing('PAYOUTS')} />
      {doing === 'PRICES' ? <PricesSheet {...of} onClose={done} /> : null}
      {doing === 'PAYOUTS' ? <PayoutsSheet {...of} onClose={done} /> : null}
    </View>
  )
}

function Totals({ answer: { termName, totals, isClosed, mayChange } }: { readonly answer: Settlement }) {
  const { dueFen, paidFen, toPayFen, unsigned, lackingContract } = totals
  return (
    <View className="stack">
      <View>
        <View className="type-sub ink-2">{`${termName ?? ''}，应发`}</View>
        <Money fen={dueFen} size="display" />
        <View className="type-sub ink-2">{`已发 ${sayYuan(paidFen)} 元，待发 ${sayYuan(toPayFen)} 元`}</View>
      </View>
      {isClosed ? <Notice tone="done">这学期已经结账，不再改。</Notice> : null}
      {lackingContract > 0 ? (
        <Notice tone="warn">{`${lackingContract} 位上了课还没有单价，写上单价才能发。`}</Notice>
      ) : null}
      {unsigned > 0 ? <Notice tone="info">{`${unsigned} 节课等签字，签了字才计入课酬。`}</Notice> : null}
      {mayChange || isClosed ? null : <Notice tone="info">这一页由学校财务登记，你可以看。</Notice>}
    </View>
  )
}

interface PayeesProps {
  readonly schoolId: string
  readonly answer: Settlement
  readonly kind: Payee['kind']
  readonly title: string
}

function Payees({ schoolId, answer, kind, title }: PayeesProps) {
  const [shown, setShown] = useState(PAGE)
  const payees = answer.payees.filter((payee) => payee.kind === kind)
  const drawn = useTwoStepList(payees.slice(0, shown))
  if (payees.length === 0) return null
  return (
    <Card kind="list" title={title} aside={`${payees.length} ${kind === 'TEACHER' ? '位' : '家'}，待发（元）`}>
      {drawn.map((payee) => (
        <PayeeRow key={payee.payeeId} schoolId={schoolId} payee={payee} answer={answer} />
      ))}
      {payees.length > shown ? (
        <ActionButton text={`再看 ${payees.length - shown} 位`} kind="quiet" onTap={() => setShown(shown + PAGE)} />
      ) : null}
    </Card>
  )
}
