// Invented statements in four real layouts: the same lines as four banks would write them.
import type { Cell, Sheet } from '../../workbooks/workbook-cell'

/** `yuan` as it is written: below 0 in red, with `out` for what goes out. */
export interface WrittenLine {
  readonly yuan: string
  readonly payer?: string
  readonly remark?: string
  readonly day?: string
  readonly time?: string
  readonly serial?: string
  readonly out?: boolean
  readonly account?: string
}

type Full = Required<WrittenLine>

export interface Layout {
  readonly bank: string
  readonly head: readonly (readonly Cell[])[]
  readonly row: (line: Full) => readonly Cell[]
  readonly foot: readonly (readonly Cell[])[]
}

const digits = (day: string) => day.replace(/-/g, '')

/** Two columns, time glued to eight digits, a serial; headings as in public readers of its corporate export. */
const CONSTRUCTION: Layout = {
  bank: '建设银行，对公明细',
  head: [
    [
      '账号',
      '账户名称',
      '交易时间',
      '借方发生额（支取）',
      '贷方发生额（收入）',
      '余额',
      '币种',
      '对方户名',
      '对方账号',
      '对方开户机构',
      '记账日期',
      '摘要',
      '备注',
      '账户明细编号-交易流水号',
      '企业流水号',
      '凭证种类',
      '凭证号',
    ],
  ],
  row: ({ yuan, payer, remark, day, time, serial, out, account }) => [
    '34001',
    '青禾小学',
    `${digits(day)} ${time}`,
    out ? yuan : '0.00',
    out ? '0.00' : yuan,
    '9,999.00',
    '人民币元',
    payer,
    account,
    '某支行',
    digits(day),
    '电子汇入',
    remark,
    serial,
    '',
    '',
    '',
  ],
  foot: [],
}

/** One column of amounts with signs, both names, headings in two languages, sums above the table. */
const CHINA: Layout = {
  bank: '中国银行，HISQRY',
  head: [
    ['查询账号[ Inquirer account number ]', '12345'],
    ['贷方发生总额[ Total Credit Amount of Payments ]', '713,524.55'],
    [
      '交易类型[ Transaction Type ]',
      '业务类型[ Business type ]',
      '付款人开户行名[ Payer account bank ]',
      '付款人账号[ Debit Account No. ]',
      "付款人名称[ Payer's Name ]",
      '收款人账号[ Account No. ]',
      "收款人名称[ Payee's Name ]",
      '交易日期[ Transaction Date ]',
      '交易时间[ Transaction time ]',
      '交易金额[ Trade Amount ]',
      '交易后余额[ After-transaction balance ]',
      '交易流水号[ Transaction reference number ]',
      '摘要[ Reference ]',
      '用途[ Purpose ]',
      '交易附言[ Remark ]',
    ],
  ],
  row: ({ yuan, payer, remark, day, time, serial, out, account }) => {
    const [other, own] = [
      [account, payer],
      ['12345', '青禾小学'],
    ]
    const sides = out ? [...own, ...other] : [...other, ...own]
    const amount = out ? `-${yuan}` : yuan.startsWith('-') ? yuan : `+${yuan}`
    const moment = [digits(day), time, amount, '1,000.00', serial]
    return [out ? '往账' : '来账', '小额普通', '某银行股份有限公司', ...sides, ...moment, '', '', remark]
  },
  foot: [],
}

/** A mark before the table, 转入 and 转出, three columns of words, sums below. */
const INDUSTRIAL: Layout = {
  bank: '工商银行，历史明细',
  head: [
    ['[HISTORYDETAIL]'],
    ['凭证号', '交易时间', '对方单位', '对方账号', '转入金额', '转出金额', '余额', '用途', '摘要', '附言'],
  ],
  row: ({ yuan, payer, remark, day, time, serial, out, account }) => [
    serial,
    `${day} ${time}`,
    payer,
    account,
    out ? '' : yuan,
    out ? yuan : '',
    '7,907.36',
    '',
    remark,
    '',
  ],
  foot: [['合计', '', '', '', '1,234.56', '9,876.54', '', '', '', '']],
}

/** Signs alone say the way, the account stands behind the name, no column for it, `--` for nobody. */
const AGRICULTURAL: Layout = {
  bank: '农业银行，账户明细',
  head: [
    ['账户明细查询'],
    ['交易日期', '交易时间', '交易摘要', '交易金额', '本次余额', '对手信息', '日 志 号', '交易渠道', '交易附言'],
  ],
  row: ({ yuan, payer, remark, day, time, serial, out, account }) => [
    digits(day),
    time.replace(/:/g, ''),
    yuan.startsWith('-') ? '冲正' : '转存',
    out ? `-${yuan}` : yuan.startsWith('-') ? yuan : `+${yuan}`,
    '11000.00',
    payer === '' ? '--' : `${payer} ${account}`,
    serial,
    '超级网银',
    remark,
  ],
  foot: [['合计', '', '', '', '', '', '', '', '']],
}

export const LAYOUTS = [CONSTRUCTION, CHINA, INDUSTRIAL, AGRICULTURAL] as const

/** Of its own serial where none is given. */
export function writtenRows(layout: Layout, lines: readonly WrittenLine[]): Sheet['rows'] {
  const rows = lines.map((line, index) => {
    const own = { payer: '', remark: '', day: '2026-10-12', time: '09:30:00', serial: `L${index + 1}`, out: false }
    return layout.row({ account: '6222000011112222', ...own, ...line })
  })
  return [...layout.head, ...rows, ...layout.foot]
}
