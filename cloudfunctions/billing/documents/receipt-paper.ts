// Lays out a receipt. Its Chinese texts live here, not in src: it is read outside the app.

import { amountInCapitals } from '@domain/billing/documents/amount-in-capitals'
import type { Receipt, ReceiptLine, ReceiptReturn } from '@domain/billing/documents/receipt'
import type { PaymentChannel } from '@domain/billing/ledger/money-ledger'
import { sumFen } from '@domain/values/fen'
import { dateAt, timeAt } from '@domain/values/school-date'
import type { Paper, PaperTable } from '../../runtime/pdf/paper'
import { paperYuan } from '../../runtime/pdf/paper-yuan'
import type { ReceiptBill } from './find-receipt-bills'

const CHANNELS: Readonly<Record<PaymentChannel, string>> = {
  WECHAT: '微信支付，直接到学校账户',
  BANK: '银行转账',
  CASH: '现金',
}

/** [D] Which paper a school hands out is the district's to say; this one claims nothing. */
const NO_INVOICE = '本收据只说明学校收到了这笔钱，不是税务发票或财政票据；需要票据，请找学校财务。'

interface Printed {
  readonly bill: Pick<ReceiptBill, 'pupils' | 'schools' | 'plans' | 'payments' | 'payers' | 'termId' | 'schoolId'>
  readonly receipt: Receipt
  /** Consecutive for the school and year. */
  readonly number: string
  /** The clerk who made it; null: the family made it itself. */
  readonly madeBy: string | null
  readonly now: number
}

export function receiptFileName({ on }: Receipt, number: string): string {
  return `课后服务费收据-${on}-${number}.pdf`
}

export function receiptPaper({ bill, receipt, number, madeBy, now }: Printed): Paper {
  const [pupil] = bill.pupils
  const { paymentNo, on, channel, amountFen, lines, consumables } = receipt
  return {
    size: 'A5',
    title: '课后服务费收据',
    number: `收据编号 ${number}`,
    facts: [
      ['学生', pupil?.name ?? '信息已删除'],
      ['班级', pupil?.homeroomName ?? '信息已删除'],
      ['学期', bill.plans[0]?.term.name ?? bill.termId],
      ['收款日期', on],
      ['收款单位', payeeOf(bill, receipt)],
      ['收款方式', CHANNELS[channel]],
      ['交款人', payerOf(bill, receipt)],
      ['交易单号', paymentNo],
      ['经办人', madeBy ?? '家长自己打印'],
      ['还欠（元）', paperYuan(receipt.leftFen)],
    ],
    tables: [...amounts('服务费', lines), ...amounts('家长委托学校购买的耗材', consumables)],
    total: {
      label: '本次收到',
      figures: `¥${paperYuan(amountFen)}`,
      words: `人民币（大写）${amountInCapitals(amountFen)}`,
    },
    remarks: [...returnRemarks(receipt), NO_INVOICE],
    signatures: ['收款单位（盖章）', '收款人（签字）'],
    foot: `${dateAt(now)} ${timeAt(now)} 开具 · 放学后`,
  }
}

/** Whose account the money went into; by bank or in cash, or in older records, the school. */
function payeeOf({ schools, payments, schoolId }: Printed['bill'], { paymentNo }: Receipt): string {
  const holder = payments.find(({ _id }) => _id === paymentNo)?.holder
  return holder ?? schools[0]?.name ?? schoolId
}

/** By WeChat whoever tapped; else whoever brought it is the child's family. */
function payerOf({ payments, payers, pupils }: Printed['bill'], { paymentNo }: Receipt): string {
  const payment = payments.find(({ _id }) => _id === paymentNo)
  const name = payers.find(({ _id }) => _id === payment?.payerId)?.name
  return name ?? (pupils[0] === undefined ? '信息已删除' : `${pupils[0].name}家长`)
}

function amounts(title: string, lines: readonly ReceiptLine[]): PaperTable[] {
  if (lines.length === 0) return []
  return [
    {
      title,
      columns: [
        { title: '项目', share: 3, align: 'left' },
        { title: '应缴（元）', share: 1, align: 'right' },
      ],
      rows: lines.map((line) => [line.title, paperYuan(line.amountFen)]),
      sum: ['小计', paperYuan(sumFen(lines.map((line) => line.amountFen)))],
    },
  ]
}

/** The table shows the current bill, with a note where that differs from what was paid. */
function returnRemarks({ askedFen, amountFen, returns }: Receipt): string[] {
  const said = returns.map(sayReturn)
  return askedFen === amountFen ? said : [`开具时账单应缴 ${paperYuan(askedFen)} 元。`, ...said]
}

function sayReturn({ amountFen, on, isStuck }: ReceiptReturn): string {
  if (isStuck) return `另有 ${paperYuan(amountFen)} 元要退，微信没有退成，由学校用别的办法退。`
  return on === null
    ? `另有 ${paperYuan(amountFen)} 元正在退回。`
    : `${on} 已从这笔钱中退回 ${paperYuan(amountFen)} 元。`
}
