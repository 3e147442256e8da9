// Says which changes of a plan the district decides anew, and which a school publishes alone.
import { invented } from '../../billing/policy/cite'
import type { Source } from '../../billing/policy/source'
import type { PlanTerms } from '../course-plans/course-plan-term'
import type { Course, WeeklySlot } from '../courses/course'

export const DISTRICT_MATTERS = [
  'NEW_PLAN',
  'TERM_DATES',
  'NEW_COURSE',
  'KIND',
  'PRICE',
  'CONSUMABLES',
  'ENDS_EARLIER',
  'PROVIDER',
  'OUTSIDE_TEACHER',
] as const
export type DistrictMatter = (typeof DISTRICT_MATTERS)[number]

/** A change is a new entry with its own date. Room, hours within the rules, own teachers and seats are the school's. */
export const MATTER_SOURCES: Readonly<Record<DistrictMatter, Source>> = {
  NEW_PLAN: invented('方案报区里批准、公布后才能开始报名'),
  TERM_DATES: invented('改学期起止日期，重新报批'),
  NEW_COURSE: invented('新开课程，重新报批'),
  KIND: invented('改课程类别或领域，重新报批'),
  PRICE: invented('改价格或计价方式，重新报批'),
  CONSUMABLES: invented('改耗材，重新报批'),
  ENDS_EARLIER: invented('托管提前结束，重新报批'),
  PROVIDER: invented('换机构，重新报批'),
  OUTSIDE_TEACHER: invented('换成校外教师，重新报批'),
}

/** Null before: it is new. */
export function courseMatters(before: Course | null, after: CourseCompared): readonly DistrictMatter[] {
  if (before === null) return ['NEW_COURSE']
  const found: DistrictMatter[] = []
  if (before.kind !== after.kind || before.field !== after.field) found.push('KIND')
  if (isPricedOtherwise(before, after)) found.push('PRICE')
  if (JSON.stringify(before.consumables) !== JSON.stringify(after.consumables)) found.push('CONSUMABLES')
  if (after.kind === 'CARE' && endsEarlier(before.slots, after.slots)) found.push('ENDS_EARLIER')
  if (before.providerName !== after.providerName) found.push('PROVIDER')
  const isAnother = before.teacherId !== after.teacherId || before.teacherName !== after.teacherName
  if (after.teacherId === null && isAnother) found.push('OUTSIDE_TEACHER')
  return found
}

export type CourseCompared = Pick<
  Course,
  | 'kind'
  | 'field'
  | 'pricePerLesson'
  | 'priceUnit'
  | 'governmentBought'
  | 'consumables'
  | 'slots'
  | 'providerName'
  | 'teacherId'
  | 'teacherName'
>

function isPricedOtherwise(before: CourseCompared, after: CourseCompared): boolean {
  const isBought = (course: CourseCompared) => course.governmentBought === true
  return (
    before.pricePerLesson !== after.pricePerLesson ||
    before.priceUnit !== after.priceUnit ||
    isBought(before) !== isBought(after)
  )
}

/** On a weekday of both, the last meeting ends earlier; a weekday that falls away ends earliest. */
function endsEarlier(before: readonly WeeklySlot[], after: readonly WeeklySlot[]): boolean {
  const ends = lastEnds(after)
  return [...lastEnds(before)].some(([weekday, until]) => (ends.get(weekday) ?? '') < until)
}

function lastEnds(slots: readonly WeeklySlot[]): ReadonlyMap<number, string> {
  const ends = new Map<number, string>()
  for (const { weekday, until } of slots) if ((ends.get(weekday) ?? '') < until) ends.set(weekday, until)
  return ends
}

/** The window, closures and make-up days are the school's own; the term's span is not. */
export function termMatters(before: PlanTerms | null, after: PlanTerms): readonly DistrictMatter[] {
  if (before === null) return ['NEW_PLAN']
  const isMoved = before.term.from !== after.term.from || before.term.until !== after.term.until
  return isMoved ? ['TERM_DATES'] : []
}
