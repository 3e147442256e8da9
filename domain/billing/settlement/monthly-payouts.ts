// What each payee is due up to the end of a month, with what stands in the way of paying it.
import type { LessonPayee } from '../../enrollment/lessons/lesson-record'
import { type Fen, fen } from '../../values/fen'
import { addDays, type SchoolDate, schoolDate } from '../../values/school-date'
import { lacksContract, type PayeeFacts, payeeAccounts } from './payee-account'

/** NO_PRICE: held lessons and no price. UNSIGNED: some wait for a signature and are not in the amount. */
export const PAYOUT_MARKS = ['NO_PRICE', 'UNSIGNED'] as const
export type PayoutMark = (typeof PAYOUT_MARKS)[number]

export interface DatedPayeeFacts extends PayeeFacts {
  readonly records: readonly (PayeeFacts['records'][number] & { readonly date: string })[]
}

export interface MonthlyPayout {
  readonly payee: LessonPayee
  /** Signed, from the term's beginning to the month's end. */
  readonly lessons: number
  readonly unsigned: number
  readonly dueFen: Fen
  readonly paidFen: Fen
  /** What is left of that, never below 0. */
  readonly toPayFen: Fen
  readonly marks: readonly PayoutMark[]
}

/** The last day of `2026-09`. */
export function lastDayOf(month: string): SchoolDate {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const next = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`
  return addDays(schoolDate(next), -1)
}

/** Whoever held, claimed or was paid anything by then. Material counts as claimed, whatever its month. */
export function monthlyPayouts(facts: DatedPayeeFacts, until: SchoolDate): readonly MonthlyPayout[] {
  const records = facts.records.filter(({ date }) => date <= until)
  return payeeAccounts({ ...facts, records }).flatMap((account) => {
    const { payee, lessons, unsigned, dueFen, paidFen, toPayFen, materialsFen } = account
    if (lessons + unsigned + materialsFen + paidFen === 0) return []
    const marks = [
      ...(lacksContract(account) ? ['NO_PRICE' as const] : []),
      ...(unsigned > 0 ? ['UNSIGNED' as const] : []),
    ]
    return [{ payee, lessons, unsigned, dueFen, paidFen, toPayFen: fen(Math.max(0, toPayFen)), marks }]
  })
}
