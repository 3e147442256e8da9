// Shows a plan and its courses: as they are typed, what differs, what is missing, what may be done.

import type { PlanTerms } from '@domain/enrollment/course-plans/course-plan-term'
import type { Course } from '@domain/enrollment/courses/course'
import { type CourseCells, cellsOf, EMPTY_CELLS } from '@domain/enrollment/term-plans/course-cells'
import {
  CHECK_SOURCES,
  COURSE_CHECKS,
  checkCourse,
  checkPlan,
  missingIn,
  PLAN_CHECKS,
} from '@domain/enrollment/term-plans/plan-checks'
import type { PlanRow } from '@domain/enrollment/term-plans/plan-views'
import {
  isUndecided,
  NO_ABOUT,
  type PendingCourse,
  publishableOf,
  undecidedOf,
} from '@domain/enrollment/term-plans/read-draft'
import type { SchoolDate } from '@domain/values/school-date'
import type { PlanWork } from './find-plan-work'

const NO_SEATS = { seated: 0, waiting: 0 }

export function rowsOf(work: PlanWork, today: SchoolDate): PlanRow[] {
  const kept = work.read.kept.map(({ after }) => keptRow(work, after))
  const rows = [...kept, ...work.read.pending.map((one) => pendingRow(work, one, today))]
  return rows.sort((one, other) => one.cells.code.localeCompare(other.cells.code, 'en', { numeric: true }))
}

function keptRow({ seats, context }: PlanWork, course: Course): PlanRow {
  const { seated, waiting } = seats.get(course._id) ?? NO_SEATS
  return {
    courseId: course._id,
    isNew: false,
    state: 'PUBLISHED',
    cells: cellsOf(course, context.staff),
    before: {},
    matters: [],
    missing: [],
    seated,
    waiting,
    lessons: course.lessonDates.length,
  }
}

function pendingRow({ seats, context, pack }: PlanWork, one: PendingCourse, today: SchoolDate): PlanRow {
  const { entry, before, after, faults, matters } = one
  const { seated, waiting } = seats.get(entry.courseId) ?? NO_SEATS
  return {
    courseId: entry.courseId,
    isNew: before === null,
    state: stateOf(one),
    cells: { ...EMPTY_CELLS, ...entry.cells },
    before: before === null ? {} : differing(cellsOf(before, context.staff), entry.cells),
    matters: [...matters],
    missing: after === null ? [] : [...missingIn(checkCourse(after, faults, { pack, today }))],
    seated,
    waiting,
    lessons: after?.lessonDates.length ?? 0,
  }
}

function stateOf(one: PendingCourse): PlanRow['state'] {
  if (one.after === null || one.faults.length > 0) return 'FAULTY'
  return isUndecided(one) ? 'UNDECIDED' : 'READY'
}

function differing(before: CourseCells, after: CourseCells): Partial<CourseCells> {
  const columns = Object.keys(before) as (keyof CourseCells)[]
  return Object.fromEntries(
    columns
      .filter((column) => before[column].trim() !== (after[column] ?? '').trim())
      .map((column) => [column, before[column]]),
  )
}

/** One course, open: null when the plan has none of this id. */
export function openCourseOf(work: PlanWork, courseId: string, today: SchoolDate) {
  const row = rowsOf(work, today).find((one) => one.courseId === courseId)
  const pending = work.read.pending.find(({ entry }) => entry.courseId === courseId)
  const kept = work.read.kept.find(({ after }) => after._id === courseId)
  if (row === undefined) return null
  const course = pending?.after ?? kept?.after ?? null
  const faults = pending?.faults ?? []
  const checked = course && checkCourse(course, faults, { pack: work.pack, today })
  return {
    ...row,
    about: pending?.entry.about ?? course?.about ?? NO_ABOUT,
    faults: [...faults],
    checks: checked
      ? COURSE_CHECKS.map((check) => ({ check, outcome: checked[check], source: sourceOf(work, check) }))
      : [],
    courseRev: pending?.entry.rev ?? 0,
    lessonFrom: course?.lessonDates[0] ?? null,
    lessonUntil: course?.lessonDates.at(-1) ?? null,
  }
}

/** Price and hours stand in the fee policy of the term, with its document. */
function sourceOf({ pack }: PlanWork, check: keyof typeof CHECK_SOURCES) {
  if (pack !== null && check === 'HOURS') return pack.workEndsAt.source
  if (pack !== null && check === 'EXTENDED_CARE_FREE') return pack.collection.extendedCarePrice.source
  if (check === 'PRICE') return pack?.guidePrices[0]?.max.source ?? CHECK_SOURCES.PRICE
  return CHECK_SOURCES[check]
}

export function planChecksOf(work: PlanWork) {
  const courses = [...work.read.kept, ...work.read.pending].flatMap(({ after }) => after ?? [])
  const { pack, rulesWritten, school } = work
  const checked = checkPlan({ courses, grades: school.grades, pack, rulesWritten })
  return PLAN_CHECKS.map((check) => ({ check, outcome: checked[check], source: sourceOf(work, check) }))
}

export function termsView({ term, opensAt, closesAt }: PlanTerms) {
  const { name, from, until } = term
  return {
    name,
    from,
    until,
    opensAt,
    closesAt,
    closures: term.closures.map(({ date, reason }) => ({ date, reason })),
    makeupFollows: term.makeupFollows.map(({ date, weekday }) => ({ date, weekday })),
  }
}

/** What waits: for being published, and for the district. */
export function waitingIn({ draft, read, current }: PlanWork) {
  const ready = publishableOf(draft, read, current.plan !== null)
  const undecided = undecidedOf(draft, read)
  return {
    ready: ready.courses.length + (ready.terms ? 1 : 0),
    undecided: undecided.courseIds.length + (undecided.terms ? 1 : 0),
  }
}
