// Decides which lessons of an enrollment are charged, and why the rest are free: nobody pays twice.
import type { Term } from '../../enrollment/courses/course'
import type { Enrollment } from '../../enrollment/seats/enrollment'
import type { SchoolDate } from '../../values/school-date'
import { isPriced, NOT_PRICED } from '../policy/guide-price'
import { numberOnDay } from '../policy/period-length'
import type { PolicyPack } from '../policy/policy-pack'
import type { Source } from '../policy/source'
import type { FeeRule } from './fee-statement'
import { haveOverlappingLessons } from './overlapping-lessons'
import type { ChargedEnrollment } from './unit-price'

export interface ChargedLessons {
  readonly dates: readonly SchoolDate[]
  /** Why the other lessons are free; null when all are charged. */
  readonly free: { readonly rule: FeeRule; readonly source: Source } | null
}

interface Family {
  readonly pack: PolicyPack
  readonly term: Pick<Term, 'until'>
  readonly enrollments: readonly ChargedEnrollment[]
}

/** A seat, or what a course given back still covers, is charged. A place in line is not. */
export function isCharged({ state, lessonDates }: Pick<Enrollment, 'state' | 'lessonDates'>): boolean {
  return state !== 'WAITLISTED' && lessonDates.length > 0
}

export function chargedLessons(enrollment: ChargedEnrollment, family: Family): ChargedLessons {
  const all = enrollment.lessonDates
  const { governmentBoughtFree } = family.pack
  if (enrollment.governmentBought === true && governmentBoughtFree.value) {
    return { dates: [], free: { rule: 'GOVERNMENT_BOUGHT_FREE', source: governmentBoughtFree.source } }
  }
  if (!isPriced(family.pack, enrollment.kind)) {
    return { dates: [], free: { rule: 'KIND_NOT_PRICED_FREE', source: NOT_PRICED } }
  }
  return enrollment.kind === 'CARE' ? chargedCare(enrollment, family) : { dates: all, free: null }
}

function chargedCare(care: ChargedEnrollment, { pack, term, enrollments }: Family): ChargedLessons {
  const enrichment = enrollments.filter((one) => one.kind === 'ENRICHMENT' && isCharged(one))
  if (enrichment.length === 0) {
    return pack.careAloneFree.value
      ? { dates: [], free: { rule: 'CARE_ALONE_FREE', source: pack.careAloneFree.source } }
      : { dates: care.lessonDates, free: null }
  }
  const { rule, isFree } = freeCare(care, { pack, term, enrollments: enrichment })
  const dates = care.lessonDates.filter((date, index) => !isFree(date, numberOnDay(care.lessonDates, index) - 1))
  const isWhole = dates.length === care.lessonDates.length
  return { dates, free: isWhole ? null : { rule, source: pack.bothRule.source } }
}

interface FreeCare {
  readonly rule: FeeRule
  /** `lesson`: which of that day's, from 0. */
  readonly isFree: (date: SchoolDate, lesson: number) => boolean
}

function freeCare(care: ChargedEnrollment, { pack, term, enrollments }: Family): FreeCare {
  switch (pack.bothRule.value) {
    case 'CARE_FREE':
      return { rule: 'CARE_FREE_WITH_ENRICHMENT', isFree: () => true }
    case 'JOINT_CAP_ONLY':
      return {
        rule: 'SAME_SLOT_FREE',
        isFree: (date, lesson) => enrollments.some((one) => haveOverlappingLessons(care, one, { date, lesson })),
      }
    // Who takes both is charged for the course, never twice for one afternoon.
    case 'COURSE_ONLY_WHILE_CONCURRENT':
      return { rule: 'CARE_WITHIN_ENRICHMENT_FREE', isFree: isInsideAnyOf(enrollments, term) }
  }
}

/** From an enrollment's first day to the day before it ends, or to the end of term while live. */
function isInsideAnyOf(enrollments: readonly Enrollment[], term: Pick<Term, 'until'>): (date: SchoolDate) => boolean {
  return (date) =>
    enrollments.some(
      ({ startsOn, endsBefore }) => startsOn <= date && (endsBefore === null ? date <= term.until : date < endsBefore),
    )
}
