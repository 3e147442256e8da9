// Error texts for a bank's statement that cannot be read: what is missing and what to do.
import type { ErrorTexts } from './error-text'

const COLUMNS = { DATE: '交易日期', INCOME: '收入（贷方）金额', WHO: '对方户名或摘要' } as const

export const statementErrorTexts = {
  STATEMENT_UNREADABLE: ({ reason, missing }) => {
    if (reason === 'IS_PDF')
      return { title: 'PDF 读不了', hint: '到网银的交易明细里重新下载，格式选 Excel（.xlsx）或 CSV。' }
    if (reason === 'NO_INCOME')
      return { title: '这份流水里没有收入', hint: '看看下载的日期和账户对不对，要包含收款的那几天。' }
    if (reason === 'TOO_MANY_ROWS') return { title: '行数太多', hint: '最多两万行。按月分开下载，一份一份传。' }
    const lacks = missing.map((column) => COLUMNS[column]).join('、')
    return { title: '不像银行流水', hint: `没有找到这几列：${lacks}。用网银下载的明细原样上传，不要删表头。` }
  },
} satisfies Partial<ErrorTexts>
