// What a reporter is owed, as they say it: a refund or wages, with the amount that follows.
import { type Fen, fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import { refundAmount } from '../disputes/refund-amount'
import { type OwedMonth, wageArrears } from '../disputes/wage-arrears'
import { fieldsOf, listOf } from './read-fields'

export interface RefundClaim {
  readonly kind: 'REFUND'
  readonly paidFen: Fen
  readonly lessons: number
  readonly usedLessons: number
}

export interface WagesClaim {
  readonly kind: 'WAGES'
  readonly months: readonly OwedMonth[]
}

/** Numbers alone are sent: the amount is computed again by whoever reads them. */
export type Claim = RefundClaim | WagesClaim

export const MOST_OWED_MONTHS = 12
const MOST_FEN = 100_000_000

/** Past every day on which all would come back: what is owed at the least. */
const LATE = {
  signedOn: schoolDate('2025-01-01'),
  firstLessonOn: schoolDate('2025-01-01'),
  askedOn: schoolDate('2026-01-01'),
  freeDays: 0,
  hadItBefore: true,
}

/** Null while the numbers cannot be: more used than paid for, a month twice, nothing owed. */
export function claimedFen(claim: Claim): Fen | null {
  if (claim.kind === 'WAGES') return claim.months.length === 0 ? null : (wageArrears(claim.months)?.totalFen ?? null)
  if (claim.paidFen <= 0) return null
  return refundAmount({ ...LATE, ...claim })?.refundFen ?? null
}

/** Null when it is none: a stranger wrote it. */
export function readClaim(value: unknown): Claim | null {
  const fields = fieldsOf(value)
  const claim = fields?.kind === 'REFUND' ? readRefund(fields) : fields?.kind === 'WAGES' ? readWages(fields) : null
  return claim === null || claimedFen(claim) === null ? null : claim
}

function readRefund({ paidFen, lessons, usedLessons }: Readonly<Record<string, unknown>>): Claim | null {
  if (!isCount(paidFen) || !isCount(lessons) || !isCount(usedLessons)) return null
  return { kind: 'REFUND', paidFen: fen(paidFen), lessons, usedLessons }
}

function readWages(fields: Readonly<Record<string, unknown>>): Claim {
  const months = listOf(fields.months, MOST_OWED_MONTHS).flatMap((item) => {
    const { month, owedFen } = fieldsOf(item) ?? {}
    const isMonth = typeof month === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(month)
    return isMonth && isCount(owedFen) ? [{ month, owedFen: fen(owedFen) }] : []
  })
  return { kind: 'WAGES', months }
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= MOST_FEN
