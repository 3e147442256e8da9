// Reads a draft against what families see: what differs, its faults, what the district decides.
import type { PolicyPack } from '../../billing/policy/policy-pack'
import type { School } from '../../identity/schools/school'
import { compareDocuments } from '../../workbooks/workbook-difference'
import { findClashes } from '../course-plans/course-plan-clashes'
import { readCourse } from '../course-plans/course-plan-course'
import type { CurrentPlan } from '../course-plans/course-plan-difference'
import type { CourseTerms } from '../course-plans/course-plan-rows'
import type { PlanTerms } from '../course-plans/course-plan-term'
import type { Course, CourseAbout, Term } from '../courses/course'
import { lessonDates } from '../courses/lesson-dates'
import { plannedDates } from '../sessions/changed-sessions'
import { type CellFault, cellReader, cellsOf, isSameTime, type Staff } from './course-cells'
import { courseMatters, type DistrictMatter, termMatters } from './needs-district'
import type { DraftCourse, PlanDraft } from './plan-draft'

export const NO_ABOUT: CourseAbout = {
  outline: '',
  teacherIntroduction: '',
  whatToBring: '',
  minimumSize: null,
}

export interface DraftContext {
  readonly school: Pick<School, 'grades'>
  readonly staff: Staff
  /** Of the draft's term; null: nothing may be charged. */
  readonly pack: PolicyPack | null
}

/** A course of the draft beside what families see. */
export interface PendingCourse {
  readonly entry: DraftCourse
  readonly before: Course | null
  /** Null while a field it cannot do without is missing or wrong. */
  readonly after: Course | null
  readonly faults: readonly CellFault[]
  readonly matters: readonly DistrictMatter[]
}

export interface ReadDraft {
  /** As they will be: of the draft, else as published; null: there are none yet. */
  readonly terms: PlanTerms | null
  readonly termMatters: readonly DistrictMatter[]
  readonly pending: readonly PendingCourse[]
  /** Published courses that are not in the draft, under the dates as they will be. */
  readonly kept: readonly { readonly before: Course; readonly after: Course }[]
}

export function readDraft(draft: PlanDraft, current: CurrentPlan, context: DraftContext): ReadDraft {
  const terms = draft.terms ?? current.plan
  const entries = new Map(draft.courses.map((entry) => [entry.courseId, entry]))
  const kept = current.courses
    .filter(({ _id }) => !entries.has(_id))
    .map((before) => ({ before, after: underTerm(before, draft.terms?.term ?? null, context.staff) }))
  const stored = new Map(current.courses.map((course) => [course._id, course]))
  const place = { planId: draft._id, schoolId: draft.schoolId, termId: draft.termId }
  const read = draft.courses.map((entry) =>
    readEntry(entry, stored.get(entry.courseId) ?? null, { ...context, place, term: terms?.term ?? null }),
  )
  const all = [...kept.map(({ after }) => after), ...read.flatMap(({ after }) => after ?? [])]
  return {
    terms: terms && { term: terms.term, opensAt: terms.opensAt, closesAt: terms.closesAt },
    termMatters: draft.terms === null ? [] : termMatters(current.plan, draft.terms),
    kept,
    pending: read.map((one) => ({ ...one, faults: [...one.faults, ...clashFaults(one, all)] })),
  }
}

type EntryContext = DraftContext & {
  readonly term: Term | null
  readonly place: Pick<Course, 'planId' | 'schoolId' | 'termId'>
}

function readEntry(entry: DraftCourse, before: Course | null, context: EntryContext): PendingCourse {
  const faults: CellFault[] = []
  const { term, pack, school, staff, place } = context
  const read = readCourse(cellReader(entry.cells, faults), { school, staff: [...staff], term, pack })
  if (read === null) return { entry, before, after: null, faults, matters: [] }
  const course = { _id: entry.courseId, ...place, ...read, about: entry.about }
  const after = before === null ? course : keepingWhatStays({ before, after: course }, entry, staff)
  return { entry, before, after, faults, matters: courseMatters(before, after) }
}

interface Revised {
  readonly before: Course
  readonly after: Course
}

/** What a change of the draft does not touch is taken as it stands: dates above all, which earlier changes made. */
function keepingWhatStays({ before, after }: Revised, { cells, about }: DraftCourse, staff: Staff): Course {
  const isTimed = isSameTime(cells, cellsOf(before, staff))
  const isSilent = before.about === undefined && JSON.stringify(about) === JSON.stringify(NO_ABOUT)
  const { about: _, ...rest } = after
  const told = isSilent ? rest : after
  // A field that is left out is written by nobody: what the course was before is said to be over.
  const isByWishesAgain = before.seating !== undefined && after.seating === undefined
  const said: Course = isByWishesAgain ? { ...told, seating: 'WISHES' } : told
  return isTimed ? { ...said, slots: before.slots, lessonDates: before.lessonDates } : said
}

/** Closures and make-up days move the lessons of a course nobody touched; what no day is left for falls away. */
function underTerm(course: Course, term: Term | null, staff: Staff): Course {
  const own = plannedDates(course)
  const startsOn = own[0]
  if (term === null || startsOn === undefined || cellsOf(course, staff).slots === '') return course
  const pattern = { term, kind: course.kind, slots: course.slots, startsOn }
  const wanted = course.lessonDates.length
  const dates = lessonDates({ ...pattern, lessons: wanted })
  const fitting = dates.ok ? dates : lessonDates({ ...pattern, lessons: dates.error.available })
  const isSame = !fitting.ok || fitting.value.join() === own.join()
  return isSame ? course : { ...course, lessonDates: fitting.value }
}

function clashFaults({ entry, after }: PendingCourse, all: readonly Course[]): readonly CellFault[] {
  if (after === null) return []
  const others = all.filter(({ _id }) => _id !== entry.courseId)
  const titles = others.map((course, row) => ({ row, course: course as CourseTerms }))
  const twin = others.find(({ code }) => code === after.code)
  const clashes = findClashes(after, titles).map(({ column, code, found, row }) => ({
    column,
    code,
    found,
    expected: others[row]?.title ?? null,
  }))
  const double = { column: 'code', code: 'DUPLICATE_COURSE', found: after.code, expected: twin?.title ?? null } as const
  return twin === undefined ? clashes : [double, ...clashes]
}

/** The district has not decided it: it is new, or changed in what the district decides. */
export function isUndecided({ entry, matters }: PendingCourse): boolean {
  return matters.length > 0 && !entry.isApproved
}

export function undecidedOf(draft: PlanDraft, read: ReadDraft) {
  return {
    courseIds: read.pending.filter(isUndecided).map(({ entry }) => entry.courseId),
    terms: read.termMatters.length > 0 && !draft.isTermsApproved,
  }
}

/** What may be published now: approved, or the school's own to decide; and without a fault. */
export function publishableOf(draft: PlanDraft, read: ReadDraft, isPublished: boolean) {
  const undecided = undecidedOf(draft, read)
  const mayTerms = draft.terms !== null && !undecided.terms
  if (!isPublished && !mayTerms) return { courses: [], terms: false }
  const ready = read.pending.filter((one) => one.after !== null && one.faults.length === 0 && !isUndecided(one))
  return { courses: ready, terms: mayTerms }
}

/** An entry that says what families see already is no change. */
export function isChange({ before, after }: Pick<PendingCourse, 'before' | 'after'>): boolean {
  if (before === null || after === null) return true
  return compareDocuments([before], [after]).counts.changed > 0
}
