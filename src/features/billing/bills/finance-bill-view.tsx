// One bill for the school's finance: state, lines, changes, payments and the next step.
import { sayBillNumber } from '@domain/billing/bank-statements/bill-number'
import { returnablePieces } from '@domain/billing/bills/consumable-returns'
import { useAction } from '@src/api/hooks/use-action'
import { sayChange, sayStanding, signedFen } from '@src/features/billing/bills/bill-texts'
import type { SchoolBill } from '@src/features/billing/payments/answers'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Skeleton } from '@src/ui/feedback/skeleton'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { PaperHead, PrintButton } from '@src/ui/layout/paper'
import { Money } from '@src/ui/marks/money'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { FinancePaymentRows } from '../payments/finance-payment-rows'
import { FinancePaymentSheet } from '../payments/finance-payment-sheet'
import { FinanceReturns } from '../payments/finance-returns'
import type { SchoolMaterial } from './answers'
import { FinanceMaterialReturns } from './finance-material-returns'
import { FinanceMaterialSheet } from './finance-material-sheet'

interface FinanceBillViewProps {
  readonly billId: string
  /** In a desk's panel, which is printed in place of the table. */
  readonly atDesk?: boolean
}

export function FinanceBillView({ billId, atDesk = false }: FinanceBillViewProps) {
  const state = useAction('billing.getSchoolBill', { billId })
  return (
    <AsyncView<'billing.getSchoolBill'> state={state} texts={staffErrorTexts} skeleton={<Skeleton cards={3} />}>
      {(answer) => <Bill answer={answer} atDesk={atDesk} />}
    </AsyncView>
  )
}

function Bill({ answer, atDesk }: { readonly answer: SchoolBill; readonly atDesk: boolean }) {
  const { bill } = answer
  const [paying, setPaying] = useState(false)
  return (
    <View className="stack">
      <PaperHead parts={['课后服务费账单', `账单号 ${sayBillNumber(bill.billId)}`]} />
      <Head answer={answer} />
      {bill.toPayFen > 0 ? (
        <ButtonColumn>
          <ActionButton text="登记缴费" icon="yuan" onTap={() => setPaying(true)} />
        </ButtonColumn>
      ) : null}
      {paying ? <FinancePaymentSheet answer={answer} onClose={() => setPaying(false)} /> : null}
      <FinanceReturns answer={answer} />
      <FinancePaymentRows answer={answer} />
      <Lines answer={answer} />
      <FinanceMaterialReturns answer={answer} />
      <Changes changes={answer.changes} />
      <PrintButton text="打印这份账单" panel={atDesk} />
    </View>
  )
}

function Head({ answer: { bill, termName } }: { readonly answer: SchoolBill }) {
  const { word, fen } = sayStanding(bill)
  return (
    <View>
      <View className="type-sub ink-2">{`${bill.pupilName}，${bill.homeroomName}，${termName}`}</View>
      <View className="type-sub strong">{word}</View>
      <Money fen={fen} size="display" />
      <View className="type-note ink-2">{`${sayDate(bill.issuedOn)}出，${sayDate(bill.dueOn)}前缴`}</View>
    </View>
  )
}

function Lines({ answer: { bill, lines, consumables } }: { readonly answer: SchoolBill }) {
  const [open, setOpen] = useState<SchoolMaterial | null>(null)
  return (
    <Card kind="list" title="账单" aside={`${lines.length} 项服务`}>
      {lines.map(({ lineId, title, lessons, payableFen }) => (
        <ListRow
          key={lineId}
          title={title}
          note={lessons === 0 ? '和个性化课同时上，不收费' : `${lessons} 课时`}
          end={<Money fen={payableFen} />}
        />
      ))}
      {consumables.map((material) => (
        <ListRow
          key={`${material.courseId}:${material.name}`}
          title={`代买 ${material.name}`}
          note={sayMaterial(material)}
          end={<Money fen={material.payableFen} />}
          onTap={returnablePieces(material) > 0 ? () => setOpen(material) : undefined}
        />
      ))}
      <ListRow title="出账单时应缴" end={<Money fen={bill.askedFen} size="head" />} />
      {open ? <FinanceMaterialSheet billId={bill.billId} material={open} onClose={() => setOpen(null)} /> : null}
    </Card>
  )
}

function sayMaterial(material: SchoolMaterial): string {
  const { spec, quantity, returned } = material
  const back = returned > 0 ? `退回了 ${returned} 份` : returnablePieces(material) > 0 ? '没用完点开退' : ''
  return [spec, `${quantity} 份`, back].filter(Boolean).join('，')
}

function Changes({ changes }: Pick<SchoolBill, 'changes'>) {
  if (changes.length === 0) return null
  return (
    <Card kind="list" title="账单以后的变动" aside={`${changes.length} 笔`}>
      {changes.map((change, index) => {
        const { title, note } = sayChange(change)
        // Entries are only ever added, in order: the place is the entry's own.
        const key = `${index}:${change.on}`
        return <ListRow key={key} title={title} note={note} end={<Money fen={signedFen(change)} unit="" />} />
      })}
    </Card>
  )
}
