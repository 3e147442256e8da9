// Finds the heading row of a bank's statement and which column says what, by heading words.
import { type Cell, compactText } from '../../workbooks/workbook-cell'

/**
 * Heading words of corporate and personal exports, best first. They differ from bank to bank (seen in public readers of
 * such files, docs/decisions/0029-money-in-bulk.md); a bank that uses none of them is said to be unreadable.
 */
const WORDS = {
  date: ['交易时间', '交易日期', '交易日', '记账日期', '入账日期', '会计日期', '发生日期', '日期', '记账时间', '时间'],
  credit: [
    '贷方发生额(收入)',
    '贷方发生额',
    '贷方金额(收入)',
    '贷方金额',
    '贷方(入账)',
    '记账金额(收入)',
    '交易金额(收入)',
    '收入金额',
    '转入金额',
    '存入金额',
    '入账金额',
    '收入',
    '转入',
    '存入',
    '贷方',
  ],
  debit: [
    '借方发生额(支取)',
    '借方发生额(支出)',
    '借方发生额',
    '借方金额(支出)',
    '借方金额',
    '借方(出账)',
    '记账金额(支出)',
    '交易金额(支出)',
    '支出金额',
    '转出金额',
    '取出金额',
    '出账金额',
    '支出',
    '转出',
    '支取',
    '借方',
  ],
  amount: ['交易金额', '发生额', '交易发生金额', '交易发生额', '金额', '金额(元)'],
  direction: [
    '借贷标志',
    '借贷标识',
    '借贷方向',
    '借贷',
    '借/贷',
    '收支方向',
    '收/支',
    '收支',
    '收付标志',
    '交易方向',
    '资金流向',
    '来往账标志',
    '交易类型',
  ],
  payer: [
    '对方户名',
    '对方名称',
    '对方单位',
    '对方单位名称',
    '对方账户名称',
    '对方账户名',
    '对方账号名称',
    '付款人名称',
    '付款人户名',
    '收(付)方名称',
    '收付方名称',
    '对手户名',
    '对方客户名称',
    '交易对方',
    '对手信息',
    '付款人',
  ],
  /** Who was paid, where a bank names both sides. */
  payee: ['收款人名称', '收款人户名', '收款人'],
  payerAccount: ['对方账号', '对方账户', '对方账号/卡号', '付款人账号', '收(付)方账号', '收付方账号', '对手账号'],
  remark: [
    '摘要',
    '备注',
    '附言',
    '用途',
    '交易摘要',
    '交易附言',
    '交易用途',
    '交易备注',
    '客户附言',
    '客户摘要',
    '摘要备注',
    '其他摘要',
    '票据号/摘要',
    '留言',
    '交易说明',
  ],
  serial: [
    '账户明细编号-交易流水号',
    '交易流水号',
    '核心唯一流水号',
    '核心流水号',
    '流水号',
    '日志号',
    '交易序号',
    '凭证号',
  ],
  balance: ['余额', '账户余额', '交易后余额', '本次余额', '联机余额', '当前余额'],
} as const

type Role = keyof typeof WORDS
export type StatementColumns = Readonly<Record<Role, readonly number[]>>

export interface StatementHead {
  /** Index of the heading row. */
  readonly row: number
  readonly columns: StatementColumns
}

export const MISSING_COLUMNS = ['DATE', 'INCOME', 'WHO'] as const
export type MissingColumn = (typeof MISSING_COLUMNS)[number]

/** Account, holder, period and sums stand above the table: never further down than this. */
const SEARCHED_ROWS = 40

/** Null: no row has what a statement needs; `missing` is what the best of them lacks. */
export function findStatementHead(
  rows: readonly (readonly Cell[])[],
): { readonly head: StatementHead } | { readonly missing: readonly MissingColumn[] } {
  let fewest: readonly MissingColumn[] = MISSING_COLUMNS
  for (const [row, cells] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const columns = columnsOf(cells)
    const missing = missingOf(columns)
    if (missing.length === 0) return { head: { row, columns } }
    if (missing.length < fewest.length) fewest = missing
  }
  return { missing: fewest }
}

function missingOf({ date, credit, amount, payer, remark }: StatementColumns): MissingColumn[] {
  return [
    ...(date.length === 0 ? (['DATE'] as const) : []),
    ...(credit.length + amount.length === 0 ? (['INCOME'] as const) : []),
    ...(payer.length + remark.length === 0 ? (['WHO'] as const) : []),
  ]
}

function columnsOf(cells: readonly Cell[]): StatementColumns {
  const titles = cells.map(statementTitle)
  const of = (role: Role) =>
    WORDS[role].flatMap((word) => titles.flatMap((title, column) => (title === word ? [column] : [])))
  return {
    date: of('date'),
    credit: of('credit'),
    debit: of('debit'),
    amount: of('amount'),
    direction: of('direction'),
    payer: of('payer'),
    payee: of('payee'),
    payerAccount: of('payerAccount'),
    remark: of('remark'),
    serial: of('serial'),
    balance: of('balance'),
  }
}

/** `贷方发生额（收入）` and `交易日期[ Transaction Date ]`, in one way of writing. */
function statementTitle(cell: Cell | undefined): string {
  return compactText(cell)
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[*:]/g, '')
    .replace(/帐/g, '账')
    .replace(/\((?:元|人民币|人民币元|CNY)\)$/, '')
}
