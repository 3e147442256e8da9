// Lists what a course plan changes, old and new, field by field, with the children it touches.
import type { Course } from '../courses/course'
import type { SeatRoll } from '../seats/enrollment'
import type { CurrentPlan, StoredPlan, WantedPlan } from './course-plan-difference'
import { capacityWithin } from './course-plan-seats'

export const PLAN_FIELDS = [
  'termName',
  'termFrom',
  'termUntil',
  'opensAt',
  'closesAt',
  'closure',
  'makeup',
  'title',
  'kind',
  'field',
  'grades',
  'slots',
  'lessons',
  'price',
  'capacity',
  'place',
  'teacher',
  'provider',
  'consumables',
  'seating',
] as const
export type PlanField = (typeof PLAN_FIELDS)[number]

/** As the app words them: dates, instants and fen as they are stored, lists as JSON. Null: there is none. */
export interface PlanLine {
  readonly field: PlanField
  readonly from: string | null
  readonly to: string | null
}

export interface PlanChange {
  readonly kind: 'PLAN' | 'COURSE_ADDED' | 'COURSE_CHANGED'
  /** Of a course. */
  readonly code: string | null
  readonly title: string
  readonly lines: readonly PlanLine[]
  /** Children with a seat, and in line: they are touched. */
  readonly seated: number
  readonly waiting: number
}

/** The plan first, then changed courses, those with children before the others, then new ones. */
export function listPlanChanges(current: CurrentPlan, wanted: WantedPlan): readonly PlanChange[] {
  const rolls = new Map(current.rolls.map((roll) => [roll._id, roll]))
  const before = new Map(current.courses.map((course) => [course._id, course]))
  const changes = wanted.courses.map((course) => courseChange(before.get(course._id), course, rolls.get(course._id)))
  const changed = changes.filter(({ kind }) => kind === 'COURSE_CHANGED')
  const added = changes.filter(({ kind }) => kind === 'COURSE_ADDED')
  const touched = (change: PlanChange) => change.seated + change.waiting
  const ordered = [...changed].sort((one, other) => touched(other) - touched(one))
  return [planChange(current, wanted), ...ordered, ...added].filter(({ lines }) => lines.length > 0)
}

function planChange({ plan, rolls }: CurrentPlan, wanted: WantedPlan): PlanChange {
  const sum = (count: (roll: SeatRoll) => number) => rolls.reduce((total, roll) => total + count(roll), 0)
  return {
    kind: 'PLAN',
    code: null,
    title: wanted.plan.term.name,
    lines: [...differing(plan && planFields(plan), planFields(wanted.plan)), ...dayLines(plan, wanted.plan)],
    seated: sum(({ seated }) => seated.length),
    waiting: sum(({ waiting }) => waiting.length),
  }
}

type Fields = Partial<Record<PlanField, string | null>>

function planFields({ term, opensAt, closesAt }: StoredPlan): Fields {
  return {
    termName: term.name,
    termFrom: term.from,
    termUntil: term.until,
    opensAt: String(opensAt),
    closesAt: String(closesAt),
  }
}

/** A closure or a make-up day that comes, goes, or means something else. */
function dayLines(before: StoredPlan | null, after: StoredPlan): readonly PlanLine[] {
  return [
    ...listLines('closure', closuresOf(before), closuresOf(after)),
    ...listLines('makeup', makeupsOf(before), makeupsOf(after)),
  ]
}

function closuresOf(plan: StoredPlan | null): readonly string[] {
  return plan === null ? [] : plan.term.closures.map(({ date, reason }) => `${date} ${reason}`)
}

function makeupsOf(plan: StoredPlan | null): readonly string[] {
  return plan === null ? [] : plan.term.makeupFollows.map(({ date, weekday }) => `${date} ${weekday}`)
}

function listLines(field: PlanField, before: readonly string[], after: readonly string[]): readonly PlanLine[] {
  const gone = before.filter((day) => !after.includes(day)).map((day) => ({ field, from: day, to: null }))
  return [...gone, ...after.filter((day) => !before.includes(day)).map((day) => ({ field, from: null, to: day }))]
}

function courseChange(before: Course | undefined, wanted: Course, roll: SeatRoll | undefined): PlanChange {
  // Lowering stops at the seats taken: the number shown is the one that is stored.
  const after = roll === undefined ? wanted : { ...wanted, capacity: capacityWithin(roll, wanted.capacity) }
  return {
    kind: before === undefined ? 'COURSE_ADDED' : 'COURSE_CHANGED',
    code: wanted.code,
    title: wanted.title,
    lines: differing(before ? courseFields(before) : null, courseFields(after)),
    seated: roll?.seated.length ?? 0,
    waiting: roll?.waiting.length ?? 0,
  }
}

function courseFields(course: Course): Fields {
  const { lessonDates } = course
  return {
    title: course.title,
    kind: course.kind,
    field: course.field,
    grades: JSON.stringify(course.grades),
    slots: JSON.stringify(course.slots),
    lessons: JSON.stringify([lessonDates.length, lessonDates[0] ?? '', lessonDates.at(-1) ?? '']),
    price: String(course.pricePerLesson),
    capacity: String(course.capacity),
    place: course.place,
    teacher: course.teacherName,
    provider: course.providerName,
    consumables: course.consumables.length === 0 ? null : JSON.stringify(course.consumables),
    seating: course.seating ?? null,
  }
}

function differing(before: Fields | null, after: Fields): readonly PlanLine[] {
  const fields = Object.keys(after) as PlanField[]
  return fields.flatMap((field) => {
    const [from, to] = [before?.[field] ?? null, after[field] ?? null]
    return from === to ? [] : [{ field, from, to }]
  })
}
