// Checks the dates of a plan as a clerk types them, and moves a term's courses into another term.
import { addDays, datesBetween, type SchoolDate } from '../../values/school-date'
import { LONGEST_TERM_DAYS, type PlanTerms } from '../course-plans/course-plan-term'
import type { Course, Term } from '../courses/course'
import { isMakeupDay } from '../courses/school-calendar'
import { termIdAt } from '../courses/term-id'
import { type CourseCells, cellsOf, type Staff } from './course-cells'

export const TERM_FIELDS = ['from', 'until', 'opensAt', 'closesAt', 'closures', 'makeupFollows'] as const
export const TERM_FAULT_CODES = [
  'DATES_REVERSED',
  'NOT_THIS_TERM',
  'TERMS_OVERLAP',
  'TERM_TOO_LONG',
  'DATE_OUT_OF_TERM',
  'DATE_TWICE',
  'NOT_A_MAKEUP_DAY',
  'CLOSES_BEFORE_NOW',
] as const

export interface TermFault {
  readonly field: (typeof TERM_FIELDS)[number]
  readonly code: (typeof TERM_FAULT_CODES)[number]
  /** The day it is about, of a list. */
  readonly date: SchoolDate | null
}

/** `now`: a window that opens anew must close in the future; null: it was published so. `others`: the school's published terms. */
export function termFaults(terms: PlanTerms, now: number | null, others: readonly Term[] = []): readonly TermFault[] {
  return [
    ...spanFaults(terms),
    ...placeFaults(terms.term, others),
    ...windowFaults(terms, now),
    ...dayFaults(terms.term, 'closures'),
    ...dayFaults(terms.term, 'makeupFollows'),
  ]
}

/** A slip in the year, or in which term is meant, would give families two terms at once. */
function placeFaults({ id, from, until }: Term, others: readonly Term[]): readonly TermFault[] {
  if (termIdAt(from) !== id) return [fault('from', 'NOT_THIS_TERM')]
  const isOverlapping = others.some((other) => other.id !== id && other.from <= until && from <= other.until)
  return isOverlapping ? [fault('from', 'TERMS_OVERLAP')] : []
}

function fault(field: TermFault['field'], code: TermFault['code'], date: SchoolDate | null = null): TermFault {
  return { field, code, date }
}

function spanFaults({ term: { from, until } }: PlanTerms): readonly TermFault[] {
  if (from >= until) return [fault('until', 'DATES_REVERSED')]
  return until > addDays(from, LONGEST_TERM_DAYS) ? [fault('until', 'TERM_TOO_LONG')] : []
}

function windowFaults({ opensAt, closesAt }: PlanTerms, now: number | null): readonly TermFault[] {
  if (opensAt >= closesAt) return [fault('closesAt', 'DATES_REVERSED')]
  return now !== null && closesAt <= now ? [fault('closesAt', 'CLOSES_BEFORE_NOW')] : []
}

function dayFaults(term: Term, field: 'closures' | 'makeupFollows'): readonly TermFault[] {
  const dates = term[field].map(({ date }) => date)
  return dates.flatMap((date, at) => {
    if (date < term.from || date > term.until) return [fault(field, 'DATE_OUT_OF_TERM', date)]
    if (dates.indexOf(date) < at) return [fault(field, 'DATE_TWICE', date)]
    return field === 'makeupFollows' && !isMakeupDay(date, term) ? [fault(field, 'NOT_A_MAKEUP_DAY', date)] : []
  })
}

interface Move {
  readonly from: Pick<Term, 'from'>
  readonly to: Pick<Term, 'from' | 'until'>
  readonly staff: Staff
}

/** As many days after the term's first as before; a course that began with its term begins with the next one. */
export function movedCells(course: Course, { from, to, staff }: Move): CourseCells {
  const cells = cellsOf(course, staff)
  const first = course.lessonDates[0]
  const days = first === undefined ? 0 : datesBetween(from.from, first).length - 1
  const moved = addDays(to.from, Math.max(0, days))
  return {
    ...cells,
    startsOn: moved <= to.until ? moved : to.from,
    lessons: course.kind === 'CARE' ? '' : cells.lessons,
  }
}
