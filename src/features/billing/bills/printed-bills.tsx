// Chosen bills on paper, one slip a family to cut out: what, how much, until when, and its number.
import { sayBillNumber } from '@domain/billing/bank-statements/bill-number'
import { printPage } from '@src/api/platform/print-page'
import { sayDate } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { type BillRow, billName } from './bill-columns'
import './printed-bills.css'

interface PrintBillsProps {
  readonly bills: readonly BillRow[]
  readonly schoolName: string
  readonly termName: string
}

export function PrintBills(props: PrintBillsProps) {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    if (!printing) return
    printPage()
    setPrinting(false)
  }, [printing])
  return (
    <>
      <button type="button" className="desk-button" onClick={() => setPrinting(true)}>
        {`打印 ${props.bills.length} 张缴费单`}
      </button>
      {printing ? createPortal(<PaperBills {...props} />, document.body) : null}
    </>
  )
}

/** On paper alone. No share of a waiver, no phone: slips are handed out in class. */
function PaperBills({ bills, schoolName, termName }: PrintBillsProps) {
  return (
    <div className="bill-papers">
      {bills.map((bill) => (
        <div key={bill.billId} className="bill-paper">
          <div>{`${schoolName}·${termName}课后服务费`}</div>
          <div className="bill-paper-name">{`${bill.homeroomName} ${billName(bill)}`}</div>
          <div>{bill.titles.join('、')}</div>
          <div className="bill-paper-sum">
            {bill.toPayFen > 0 ? `还要缴 ${sayYuan(bill.toPayFen)} 元` : `应缴 ${sayYuan(bill.keptFen)} 元，已缴清`}
          </div>
          <div>{`应缴 ${sayYuan(bill.keptFen)} 元，已缴 ${sayYuan(bill.paidFen)} 元，${sayDate(bill.dueOn)}前`}</div>
          <div>{`账单号 ${sayBillNumber(bill.billId)}，转账时请写在备注里。`}</div>
          <div>每一笔为什么收、怎么算，在小程序「放学后」的账单里。有困难可以找学校，孩子照常参加。</div>
        </div>
      ))}
    </div>
  )
}
