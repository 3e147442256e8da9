// Words for a bill: its state, its changes, payments and refunds.

import { sayDate } from '@src/texts/say-date'
import type { IconName } from '@src/ui/basics/icon'
import type { TagTone } from '@src/ui/marks/tag'
import type { BillChange, FamilyBill } from './answers'

interface ChangeWords {
  readonly title: string
  readonly note: string
}

type Say = (change: BillChange) => ChangeWords

const CHANGE_WORDS: Record<BillChange['reason'], Say> = {
  CANCELED_BY_SCHOOL: ({ title, lessons, on }) => ({
    title: `「${title}」停课 ${lessons} 次`,
    note: `${sayDate(on)}，学校停课`,
  }),
  FORCE_MAJEURE: ({ title, lessons, on }) => ({
    title: `「${title}」停课 ${lessons} 次`,
    note: `${sayDate(on)}，天气等原因`,
  }),
  ABSENT: ({ title, lessons, on }) => ({ title: `「${title}」缺课 ${lessons} 次`, note: sayDate(on) }),
  FREE_WITH_COURSE: ({ title, lessons, on }) => ({
    title: `「${title}」${lessons} 课时不再收费`,
    note: `${sayDate(on)}起在上个性化课，不重复收`,
  }),
  WITHDRAWN: ({ title, on }) => ({ title: `退了「${title}」`, note: `${sayDate(on)}起不上，没上的退回` }),
  LINE_ADDED: ({ title, lessons, on }) => ({ title: `加了「${title}」`, note: `${sayDate(on)}起，${lessons} 课时` }),
  CONSUMABLE_RETURNED: ({ title, pieces, on }) => ({
    title: `代买的「${title}」没用 ${pieces} 份`,
    note: `${sayDate(on)}，没用的按份数退`,
  }),
  CONSUMABLE_RETURN_REVERSED: ({ title, pieces, on }) => ({
    title: `「${title}」退 ${pieces} 份记错了`,
    note: `${sayDate(on)}，学校冲正，这几份照收`,
  }),
  WAIVER_REVOKED: () => ({ title: '减免收回', note: '批错了，原因在减免那一页，只有你和经办人看得到' }),
  WAIVER_APPROVED: () => ({ title: '减免', note: '只有你和经办人看得到' }),
  OTHER: ({ title }) => ({ title: '其他调整', note: title }),
}

export function sayChange(change: BillChange): ChangeWords {
  return CHANGE_WORDS[change.reason](change)
}

/** What the amount of a change does to what is asked. */
export function signedFen({ kind, amountFen }: Pick<BillChange, 'kind' | 'amountFen'>): number {
  return kind === 'REFUND' ? -amountFen : amountFen
}

type Standing = Pick<FamilyBill, 'state' | 'toPayFen' | 'toReturnFen' | 'keptFen' | 'paidFen'>

/** What the family, or the clerk, is told first: a word, and the amount it is about. */
export function sayStanding({ state, toPayFen, toReturnFen, keptFen, paidFen }: Standing): {
  readonly word: string
  readonly fen: number
} {
  if (state === 'UNPAID') return { word: paidFen > 0 ? '还要缴' : '要缴', fen: toPayFen }
  if (state === 'RETURNING') return { word: '要退回', fen: toReturnFen }
  return keptFen === 0 ? { word: '不用缴', fen: 0 } : { word: '已缴清', fen: keptFen }
}

/** In a list: an open bill is never called late, even past its due date. */
export function tagOf({ state, keptFen, paidFen }: Standing): {
  readonly word: string
  readonly tone: TagTone
  readonly icon: IconName
} {
  if (state === 'UNPAID') return { word: paidFen > 0 ? '缴了一部分' : '待缴', tone: 'now', icon: 'clock' }
  if (state === 'RETURNING') return { word: '待退', tone: 'info', icon: 'refresh' }
  return { word: keptFen === 0 ? '不用缴' : '已缴清', tone: 'done', icon: 'check' }
}
