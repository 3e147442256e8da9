// A bill's refunds at the school, and recording one as paid in cash or transferred.

import { makeRequestKey } from '@src/api/kept/request-key'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayDate } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { DayField } from '@src/ui/form/day-field'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Sheet } from '@src/ui/layout/sheet'
import { Money } from '@src/ui/marks/money'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import './finance-payment-rows.css'
import { CHANNEL_TEXTS } from '@src/texts/payment-channel-texts'
import type { Mistake } from '../reversals/answers'
import { ReversalSheet } from '../reversals/reversal-sheet'
import { REASON_TEXTS, reversalTexts } from '../reversals/reversal-texts'
import { ReverseButton } from '../reversals/reverse-button'
import type { BillReturn, SchoolBill, SchoolReturn } from './answers'
import { sayRefusal } from './refusal-texts'
import { RETURN_TEXTS } from './return-texts'
import { SlipButton } from './slip-button'
import { StuckReturnSheet } from './stuck-return-sheet'

const OPEN: ReadonlySet<BillReturn['state']> = new Set(['PROMISED', 'REFUSED', 'STUCK'])

interface PapersProps {
  readonly back: SchoolReturn
  readonly billId: string
  /** Null where it cannot be taken back. */
  readonly onMistake: (() => void) | null
  /** Null where the family did not have it twice, or no longer. */
  readonly onTwice: (() => void) | null
}

function Papers({ back: { hasEvidence, on, refundNo, amountFen }, billId, onMistake, onTwice }: PapersProps) {
  if (on === null) return null
  return (
    <>
      {hasEvidence ? <SlipButton billId={billId} number={refundNo} on={on} amountFen={amountFen} /> : null}
      {onMistake === null ? null : <ReverseButton on={on} amountFen={amountFen} onTap={onMistake} />}
      {onTwice === null ? null : (
        <ReverseButton on={on} amountFen={amountFen} text={reversalTexts.settle} onTap={onTwice} />
      )}
    </>
  )
}

interface ReturnRowProps extends PapersProps {
  /** A second person has been asked to take it back. */
  readonly waits: boolean
  readonly onTap: (() => void) | undefined
}

/** Where there is more to do, the buttons stand on a line of their own: three and an amount are too wide for a phone. */
function ReturnRow({ waits, onTap, ...papers }: ReturnRowProps) {
  const { back, onTwice } = papers
  const { channel, state, on, refusal, amountFen, twice } = back
  const buttons = <Papers {...papers} />
  return (
    <ListRow
      title={CHANNEL_TEXTS[channel]}
      note={
        <View>
          <View className="line">
            <Tag tone={RETURN_TEXTS[state].tone}>{RETURN_TEXTS[state].word}</Tag>
            {on === null ? null : <View>{sayDate(on)}</View>}
            {twice === null || twice.settled !== null ? null : <Tag tone="warn">{reversalTexts.twice}</Tag>}
            {waits ? <Tag tone="now">{reversalTexts.waits}</Tag> : null}
          </View>
          {twice?.settled ? <View>{`${sayDate(twice.settled.on)}，${REASON_TEXTS[twice.settled.reason]}`}</View> : null}
          {refusal === null ? null : <View>{sayRefusal(refusal)}</View>}
          {onTwice === null ? null : <View className="line gap-top">{buttons}</View>}
        </View>
      }
      end={
        <View className="payment-row-papers">
          {onTwice === null ? buttons : null}
          <Money fen={-amountFen} />
        </View>
      }
      onTap={onTap}
    />
  )
}

export function FinanceReturns({ answer }: { readonly answer: SchoolBill }) {
  const { returns, bill, today, asked } = answer
  const [mistake, setMistake] = useState<Mistake | null>(null)
  const isMistakable = ({ isByHand, refundNo, twice }: SchoolReturn) =>
    isByHand && !twice?.settled && asked.every(({ number }) => number !== refundNo)
  const isTwice = ({ refundNo, twice }: SchoolReturn) =>
    twice !== null && twice.settled === null && asked.every(({ number }) => number !== refundNo)
  const [open, setOpen] = useState<SchoolReturn | null>(null)
  const unpromised = bill.toReturnFen > 0 && returns.every(({ state }) => !OPEN.has(state))
  if (returns.length === 0 && !unpromised) return null
  return (
    <Card kind="list" title="退费" aside={unpromised ? '几分钟后可以登记' : '原路退回'}>
      {returns.map((each) => (
        <ReturnRow
          key={each.refundNo}
          back={each}
          billId={bill.billId}
          waits={asked.some(({ number }) => number === each.refundNo)}
          onTap={isToRecord(each) ? () => setOpen(each) : undefined}
          onMistake={isMistakable(each) ? () => setMistake(mistakeOf(bill.billId, 'RETURN', each)) : null}
          onTwice={isTwice(each) ? () => setMistake(mistakeOf(bill.billId, 'TWICE', each)) : null}
        />
      ))}
      {mistake ? <ReversalSheet mistake={mistake} onClose={() => setMistake(null)} /> : null}
      {open?.state === 'PROMISED' ? (
        <ReturnSheet bill={bill} today={today} back={open} onClose={() => setOpen(null)} />
      ) : null}
      {open?.mayGoAnotherWay ? <StuckReturnSheet answer={answer} back={open} onClose={() => setOpen(null)} /> : null}
    </Card>
  )
}

function mistakeOf(billId: string, kind: Mistake['kind'], { refundNo: number, amountFen }: SchoolReturn): Mistake {
  return { billId, kind, number, amountFen }
}

/** By WeChat it goes by itself, unless WeChat could not. */
function isToRecord({ state, channel, mayGoAnotherWay }: SchoolReturn): boolean {
  return mayGoAnotherWay || (state === 'PROMISED' && channel !== 'WECHAT')
}

interface ReturnSheetProps {
  readonly bill: SchoolBill['bill']
  readonly today: string
  readonly back: BillReturn
  readonly onClose: () => void
}

function ReturnSheet({ bill, today, back, onClose }: ReturnSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('billing.recordReturn', '正在登记')
  const show = useToast((state) => state.show)
  const [on, setOn] = useState(today)
  const { refundNo, channel, amountFen } = back
  const record = async () => {
    if ((await ask({ billId: bill.billId, refundNo, on, instead: null, key: await makeRequestKey() })) === null) return
    onClose()
    show({ text: `登记了，退 ${sayYuan(amountFen)} 元` })
  }
  return (
    <Sheet
      open
      title={`退了 ${sayYuan(amountFen)} 元？`}
      consequence={`${CHANNEL_TEXTS[channel]}缴的，原路退给缴费的人。登记错了可以冲正。家长那边会写「已退回」。`}
      confirm="退了"
      cancel="还没退"
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void record()}
      onCancel={onClose}
    >
      <DayField label="哪天退的" value={on} from={bill.issuedOn} until={today} onChange={setOn} />
    </Sheet>
  )
}
