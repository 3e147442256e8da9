// Reads the gateway's daily trade bill: comma-separated text, backticked values, amounts in yuan.
import { type Fen, fen } from '../../values/fen'

// Not csv-parse: this is no CSV. A backtick opens a value and nothing closes it, so that a comma or a line end inside stays
// inside; the head has none, the sums below have columns of their own. It would add 60 KB.
// https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html

/** What came in, or was taken on to go back, by its number. */
export interface TradeRow {
  readonly kind: 'PAYMENT' | 'REFUND'
  readonly no: string
  readonly amountFen: Fen
}

/** Some merchants still get the old columns: the amounts stand under other names there. */
const COLUMNS = {
  orderNo: ['商户订单号'],
  refundNo: ['商户退款单号'],
  paid: ['订单金额', '总金额'],
  refunded: ['申请退款金额', '退款金额'],
} as const
type Column = keyof typeof COLUMNS

/** What a merchant wrote stands here: whatever follows is counted from the end. */
const FREE_TEXT = '商品名称'
const AMOUNT = /^(\d{1,9})(?:\.(\d{1,2}))?$/
/** A row begins with the time of its trade; the sums with their own head. */
const ROW_END = /\r?\n(?=`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,`|总交易单数,)/
const SUMS = /^总交易单数,[^\r\n]*\r?\n`(\d+),/

/** Throws on anything that is not such a bill: figures that were guessed would reconcile with nothing. */
export function readTradeBill(text: string): readonly TradeRow[] {
  const [head = '', ...parts] = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(ROW_END)
  const columns = head.trimEnd().split(',')
  const cellsOf = readerOf(columns)
  const sums = parts.at(-1)?.startsWith('总交易单数') === true ? parts.at(-1) : undefined
  const rows = (sums === undefined ? parts : parts.slice(0, -1)).map((part) => rowOf(cellsOf(part)))
  const counted = sums === undefined ? null : SUMS.exec(sums)
  if (sums !== undefined && Number(counted?.[1]) !== rows.length) throw new RangeError('a trade bill of other rows')
  return rows
}

type Cells = (column: Column) => string

function readerOf(columns: readonly string[]): (part: string) => Cells {
  const freeText = columns.indexOf(FREE_TEXT)
  const places = Object.entries(COLUMNS).map(([column, names]) => {
    const index = names.map((name) => columns.indexOf(name)).find((at) => at >= 0)
    if (index === undefined) throw new RangeError(`a trade bill without the column ${column}`)
    return [column, freeText >= 0 && index > freeText ? index - columns.length : index] as const
  })
  const at = new Map<string, number>(places)
  return (part) => {
    const cells = part.slice(1).split(',`')
    return (column) => cells.at(at.get(column) ?? 0) ?? ''
  }
}

function rowOf(cell: Cells): TradeRow {
  const refundNo = cell('refundNo')
  const isRefund = refundNo !== '' && refundNo !== '0'
  if (isRefund) return { kind: 'REFUND', no: refundNo, amountFen: amountOf(cell('refunded')) }
  return { kind: 'PAYMENT', no: cell('orderNo'), amountFen: amountOf(cell('paid')) }
}

function amountOf(text: string): Fen {
  const match = AMOUNT.exec(text)
  if (match === null) throw new RangeError('a trade bill with an amount that is none')
  return fen(Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')))
}
