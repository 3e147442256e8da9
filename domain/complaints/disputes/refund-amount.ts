// Computes what an institution owes after a course is given up, and says by which rule.
import { type Fen, fen, shareOf } from '../../values/fen'
import { addDays, type SchoolDate } from '../../values/school-date'

export interface PaidCourse {
  readonly paidFen: Fen
  readonly lessons: number
  readonly usedLessons: number
  readonly signedOn: SchoolDate
  readonly firstLessonOn: SchoolDate
  /** The day on which the refund was asked for. */
  readonly askedOn: SchoolDate
  /** Days after the first lesson within which all comes back, as the parties filled them in. */
  readonly freeDays: number
  /** The same service was had here before: the seven days of the judicial interpretation do not apply. */
  readonly hadItBefore: boolean
}

/** By which rule: the parties' own days, the seven days of 法释〔2025〕4号, or what was used is deducted. */
export type RefundRule = 'BEFORE_FIRST_LESSON' | 'FREE_DAYS' | 'SEVEN_DAYS' | 'USED_DEDUCTED' | 'ALL_USED'

export interface RefundAmount {
  readonly refundFen: Fen
  readonly deductedFen: Fen
  readonly rule: RefundRule
}

const SEVEN_DAYS_FROM = '2025-05-01'
const SEVEN = 7

/** Model contract: all of it within the days agreed, later less what was used. Null when the numbers cannot be. */
export function refundAmount(course: PaidCourse): RefundAmount | null {
  const { paidFen, lessons, usedLessons } = course
  if (lessons < 1 || usedLessons < 0 || usedLessons > lessons || paidFen < 0) return null
  const full = fullRefundRule(course)
  if (full !== null) return { refundFen: paidFen, deductedFen: fen(0), rule: full }
  const refundFen = shareOf(paidFen, lessons - usedLessons, lessons)
  const rule = usedLessons === lessons ? 'ALL_USED' : 'USED_DEDUCTED'
  return { refundFen, deductedFen: fen(paidFen - refundFen), rule }
}

function fullRefundRule(course: PaidCourse): RefundRule | null {
  const { usedLessons, signedOn, firstLessonOn, askedOn, freeDays, hadItBefore } = course
  if (askedOn < firstLessonOn && usedLessons === 0) return 'BEFORE_FIRST_LESSON'
  if (askedOn <= addDays(firstLessonOn, freeDays) && freeDays > 0) return 'FREE_DAYS'
  const isCovered = signedOn >= SEVEN_DAYS_FROM && usedLessons === 0 && !hadItBefore
  return isCovered && askedOn <= addDays(signedOn, SEVEN) ? 'SEVEN_DAYS' : null
}
