// Reads the gateway's daily trade bill: comma-separated text, backticked values, amounts in yuan.
import { type Fen, fen } from '../../values/fen'

// Not csv-parse: this is no CSV. A backtick opens a value and nothing closes it, so that a comma inside stays inside;
// the head has none, the sums below have columns of their own. It would add 60 KB.

/** What came in, or went back, by its number. */
export interface TradeRow {
  readonly kind: 'PAYMENT' | 'REFUND'
  readonly no: string
  readonly amountFen: Fen
}

const NEEDED = [
  '商户订单号',
  '交易状态',
  '应结订单金额',
  '商户退款单号',
  '退款金额',
  '订单金额',
  '申请退款金额',
] as const
type Column = (typeof NEEDED)[number]

const AMOUNT = /^(\d{1,9})(?:\.(\d{1,2}))?$/

/** Throws on anything that is not such a bill: figures that were guessed would reconcile with nothing. */
export function readTradeBill(text: string): readonly TradeRow[] {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const columns = head.split(',')
  const at = (column: Column) => {
    const index = columns.indexOf(column)
    if (index < 0) throw new RangeError(`a trade bill without the column ${NEEDED.indexOf(column)}`)
    return index
  }
  const places = Object.fromEntries(NEEDED.map((column) => [column, at(column)])) as Record<Column, number>
  // The line after the rows names the sums, without backticks.
  const end = lines.findIndex((line) => !line.startsWith('`'))
  return lines.slice(0, end < 0 ? undefined : end).map((line) => {
    const cells = line.slice(1).split(',`')
    return rowOf((column) => cells[places[column]] ?? '')
  })
}

function rowOf(cell: (column: Column) => string): TradeRow {
  const refundNo = cell('商户退款单号')
  const isRefund = refundNo !== '' && refundNo !== '0'
  if (isRefund) return { kind: 'REFUND', no: refundNo, amountFen: amountOf(cell('申请退款金额')) }
  return { kind: 'PAYMENT', no: cell('商户订单号'), amountFen: amountOf(cell('订单金额')) }
}

function amountOf(text: string): Fen {
  const match = AMOUNT.exec(text)
  if (match === null) throw new RangeError('a trade bill with an amount that is none')
  return fen(Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')))
}
