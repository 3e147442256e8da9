// What the pages of bank statements say.
import { sayYuan } from '@src/texts/say-money'
import type { LineResult, StatementBill, StatementLine, StatementPreview } from './answers'

export const statementTexts = {
  title: '银行流水登记',
  intro: '把网银下载的交易明细传上来，按账单号、学号、姓名和金额对到账单，一笔一笔登记到账。',
  needs: [
    { title: '哪些文件', note: '网银下载的 Excel（.xlsx）或 CSV，原样上传，各家银行的表头都可以' },
    { title: '要有这几列', note: '交易日期、收入（贷方）金额、对方户名或摘要' },
    { title: '传两次也不会多记', note: '一笔流水只登记一次，日期重叠的两份也一样' },
  ],
  privacy: '文件一天以后删除。和学校账单无关的流水不保存。',
  choose: '选流水文件',
  notNow: '先不登记',
  leave: '先不登记这笔',
  storing: '正在登记',
  more: (count: number) => `再看 ${count} 笔`,
  record: (lines: number, fen: number) => `登记 ${lines} 笔，${sayYuan(fen)} 元`,
  consequence: (households: number) =>
    `${households} 户的账单马上记上，家长在账单里看得到。登记错了，可以在账单里冲正，再登记到对的孩子。`,
  another: '再登记一份',
  toBills: '看账单',
  number: (number: string) => `账单号 ${number.replace(/(\d{3})(?=\d)/g, '$1 ')}`,
} as const

export const DOUBT_TEXTS: Record<NonNullable<StatementLine['doubt']>, string> = {
  OVER: '比要缴的多。登记了，多出的要退',
  PAID: '这份已经缴清。登记了，整笔要退',
  OTHER_AMOUNT: '人对得上，金额不一样',
  SAME_NAME: '有同名的，分不清是哪一位',
  SEVERAL: '家里有几份账单，金额对不上哪一份',
  NUMBER_AND_NAME: '号码和姓名说的不是同一个孩子',
  AMOUNT_ALONE: '只有金额对得上',
  BEFORE_BILL: '比账单还早，不能登记在这份账单上',
}

export const FAULT_TEXTS: Record<StatementPreview['faults'][number]['code'], string> = {
  BAD_DATE: '日期读不懂',
  IN_FUTURE: '日期还没到',
  BAD_AMOUNT: '金额读不懂',
  BOTH_WAYS: '收入、支出都有数',
}

export const OUTCOME_TEXTS: Record<LineResult['outcome'], string> = {
  WRITTEN: '登记了',
  ALREADY: '早就登记过，没有重复记',
  OVER: '比现在要缴的多，没有登记。可能刚有人缴过',
  TAKEN: '已经登记在别的账单上，没有登记',
  BEFORE_BILL: '比账单还早，没有登记',
  NO_SUCH_BILL: '没有找到这份账单，没有登记',
  NO_SUCH_LINE: '文件里没有这一笔，没有登记',
}

/** 苏木，三(2)班，还差 92.00 */
export function sayBill({ pupilName, homeroomName, termName, toPayFen }: StatementBill): string {
  const open = toPayFen > 0 ? `还差 ${sayYuan(toPayFen)}` : '已缴清'
  return [pupilName, homeroomName, termName, open].filter(Boolean).join('，')
}

/** 对上 3 笔、302.00 元，2 户 */
export function saySure({ sure }: StatementPreview): string {
  const parts = sure.parts > 0 ? `，其中 ${sure.parts} 笔只缴了一部分` : ''
  return `对上 ${sure.lines} 笔，${sayYuan(sure.fen)} 元，${sure.households} 户${parts}`
}

/** 不登记：支出 12 笔，银行冲掉 2 笔，… */
export function sayLeftOut({ out, takenBack, recorded }: StatementPreview): string | null {
  const parts = [
    out > 0 ? `支出 ${out} 笔` : '',
    takenBack > 0 ? `银行自己冲掉的 ${takenBack} 笔` : '',
    recorded.lines > 0 ? `以前登记过的 ${recorded.lines} 笔，${sayYuan(recorded.fen)} 元` : '',
  ].filter(Boolean)
  return parts.length === 0 ? null : `不登记：${parts.join('，')}`
}
