// Decides whether a family is reminded of a bill, and why not.
import type { SchoolDate } from '../../values/school-date'
import type { BillStanding } from '../bills/bill-account'
import { remindedUntil, remindsUpTo } from '../bills/payment-terms'

/** NOT_DUE: days to pay are left. LATELY: reminded some days ago. WAIVED: everything was waived. NOBODY: no guardian. */
export type Reminder = 'REMIND' | 'SETTLED' | 'WAIVED' | 'NOT_DUE' | 'LATELY' | 'NOBODY'

export interface BillToRemind {
  readonly state: BillStanding
  readonly dueOn: SchoolDate
  readonly remindedAt: number | null
  /** Of the waiver that stands for the term; 10,000 = everything. */
  readonly waivedBasisPoints: number
  readonly guardians: number
}

/** NOT_NOW: reminded lately, or nothing will be asked: finance is not told whose fees are waived. */
export const SHOWN_REMINDERS = ['REMIND', 'SETTLED', 'NOT_DUE', 'NOT_NOW', 'NOBODY'] as const
export type ShownReminder = (typeof SHOWN_REMINDERS)[number]

export function shownReminder(reminder: Reminder): ShownReminder {
  return reminder === 'LATELY' || reminder === 'WAIVED' ? 'NOT_NOW' : reminder
}

const EVERYTHING = 10_000

export function reminderOf(
  bill: BillToRemind,
  { now, today }: { readonly now: number; readonly today: SchoolDate },
): Reminder {
  const { state, dueOn, remindedAt, waivedBasisPoints, guardians } = bill
  if (state !== 'UNPAID') return 'SETTLED'
  if (waivedBasisPoints >= EVERYTHING) return 'WAIVED'
  if (dueOn > remindsUpTo(today)) return 'NOT_DUE'
  if (remindedAt !== null && remindedAt > remindedUntil(now)) return 'LATELY'
  return guardians === 0 ? 'NOBODY' : 'REMIND'
}
