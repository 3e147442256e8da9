// Words for the blockers of a term's closing, with the page where each is resolved.
import type { RouteName } from '@src/navigation/app-routes'
import { sayYuan } from '@src/texts/say-money'
import type { Blocker, Figures } from './answers'

interface BlockerWords {
  readonly say: (blocker: Blocker) => string
  readonly hint: string
  /** Where it is settled, for pages that need nothing but the school. */
  readonly way?: Extract<RouteName, 'lessons' | 'settlement'>
}

export const BLOCKER_TEXTS: { readonly [Code in Blocker['code']]: BlockerWords } = {
  LESSONS_UNSAID: { say: ({ count }) => `${count} 节课没登记`, hint: '上了或停了，每节都要登记', way: 'lessons' },
  LESSONS_UNSIGNED: { say: ({ count }) => `${count} 节课等签字`, hint: '请没上这节课的同事签字', way: 'lessons' },
  CONTRACTS_MISSING: { say: ({ count }) => `${count} 位没有单价`, hint: '写上单价和依据', way: 'settlement' },
  PAYOUTS_OPEN: {
    say: ({ count, amountFen }) => `${count} 位的课酬没发清，差 ${sayYuan(amountFen)} 元`,
    hint: '发放并写明资金来源',
    way: 'settlement',
  },
  BILLS_MISSING: { say: ({ count }) => `${count} 名学生没有账单`, hint: '报了课的学生都要出账单' },
  BILLS_UNPAID: {
    say: ({ count, amountFen }) => `${count} 户没缴清，共 ${sayYuan(amountFen)} 元`,
    hint: '可以继续收，也可以挂账结账：仍算这学期的，不并到下学期收',
  },
  RETURNS_OPEN: {
    say: ({ count, amountFen }) => `${count} 户的退费没退完，共 ${sayYuan(amountFen)} 元`,
    hint: '退到家长账户以后再结',
  },
  DAYS_UNRECONCILED: { say: ({ count }) => `${count} 天的微信收款没对上`, hint: '每天早上自动对账，对不上的要查' },
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
