// Words for the blockers of a term's closing, with the page where each is resolved.
import { dateAt } from '@domain/values/school-date'
import { goTo } from '@src/navigation/app-routes'
import { sayYuan } from '@src/texts/say-money'
import type { Blocker, Closing, Figures } from './answers'

interface BlockerWords {
  readonly say: (blocker: Blocker) => string
  readonly hint: string
  /** Where it is settled, in the term that is being closed. */
  readonly go?: (closing: Closing) => void
}

const of = ({ planId }: Closing) => (planId === null ? {} : { planId })
const toSettlement = (closing: Closing) => goTo('settlement', of(closing))
const toReconciliation = () => goTo('reconciliation')
const toBills = (filter: 'UNPAID' | 'RETURNING') => (closing: Closing) =>
  goTo('financeBills', { ...of(closing), filter })
/** The last day of the term, or today before it: from there every open day of the term is listed. */
const toLessons = ({ now, term }: Closing) => {
  const isOver = term !== null && term.until < dateAt(now)
  goTo('lessons', isOver ? { date: term.until } : {})
}

export const BLOCKER_TEXTS: { readonly [Code in Blocker['code']]: BlockerWords } = {
  LESSONS_UNSAID: { say: ({ count }) => `${count} 节课没登记`, hint: '上了或停了，每节都要登记', go: toLessons },
  LESSONS_UNSIGNED: { say: ({ count }) => `${count} 节课等签字`, hint: '请没上这节课的同事签字', go: toLessons },
  CONTRACTS_MISSING: { say: ({ count }) => `${count} 位没有单价`, hint: '写上单价和依据', go: toSettlement },
  PAYOUTS_OPEN: {
    say: ({ count, amountFen }) => `${count} 位的课酬没发清，差 ${sayYuan(amountFen)} 元`,
    hint: '发放并写明资金来源',
    go: toSettlement,
  },
  BILLS_MISSING: {
    say: ({ count }) => `${count} 名学生没有账单`,
    hint: '报了课的学生都要出账单',
    go: (closing) => goTo('financeBills', of(closing)),
  },
  BILLS_UNPAID: {
    say: ({ count, amountFen }) => `${count} 户没缴清，共 ${sayYuan(amountFen)} 元`,
    hint: '可以继续收，也可以挂账结账：仍算这学期的，不并到下学期收',
    go: toBills('UNPAID'),
  },
  RETURNS_OPEN: {
    say: ({ count, amountFen }) => `${count} 户的退费没退完，共 ${sayYuan(amountFen)} 元`,
    hint: '退到家长账户以后再结',
    go: toBills('RETURNING'),
  },
  DAYS_UNRECONCILED: {
    say: ({ count }) => `${count} 天的微信收款没对上`,
    hint: '每天早上自动对账，对不上的要查',
    go: toReconciliation,
  },
  FUNDING_SHORT: {
    say: ({ count, amountFen }) => `${count} 个资金来源不够，差 ${sayYuan(amountFen)} 元`,
    hint: '发出去的比收到的多：补登到账，或冲销后换一个来源',
    go: toSettlement,
  },
  SUMS_APART: { say: ({ count }) => `${count} 处合计对不上`, hint: '把这一页拍给技术人员，先不要结账' },
}

export const APART_TEXTS = { ASKED: '应收', COLLECTED: '已收和未收', SPENT: '支出' } as const

/** 9月 */
export function sayMonth(month: string): string {
  return `${Number(month.slice(5))}月`
}

/** 账已对平 only when every sum meets: what is still to do is another matter. */
export function differenceOf({ differences }: Figures): number {
  return differences.reduce((sum, { amountFen }) => sum + Math.abs(amountFen), 0)
}
