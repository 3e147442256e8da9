// The collection courses: its documents, its indexes, and every read and write of it.
import type { Course, CourseEnding, Plan } from '@domain/enrollment/courses/course'
import type { SchoolDate } from '@domain/values/school-date'
import { type SchoolName, schoolsIn } from '../../identity/collections/schools'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { coursesFates } from './fates/courses-fates'
import { planOf } from './plans'

export const courses = defineCollection<Course>({
  name: 'courses',
  fates: coursesFates,
  indexes: [
    index('plan', ['planId', 'code'], true),
    index('due', ['dueOn']),
    index('teacher', ['teacherId']),
    index('off', ['offOn']),
  ],
})

/** A course that needs consumables. */
export type Material = Pick<Course, '_id' | 'title' | 'consumables'>

/** Adds `materials`: the courses of the plan named by `planField` that need some. */
export function materialsOf(planField: string): Stage {
  const stages = [{ $match: { 'consumables.0': { $exists: true } } }, { $project: { title: 1, consumables: 1 } }]
  return joinStage({ from: courses.name, as: 'materials', local: planField, foreign: 'planId', stages })
}

/** Adds `courses` to documents that have their `plan`, after `stages`. */
export function coursesOfPlan(stages: readonly Stage[]): Stage {
  return joinStage({ from: courses.name, as: 'courses', local: '$plan._id', foreign: 'planId', stages })
}

/** Adds `courses` to roll calls: the one whose lesson it is. */
export const courseOfRoll: Stage = {
  $lookup: { from: courses.name, localField: 'courseId', foreignField: '_id', as: 'courses' },
}

/** Adds `courses` to children with their `terms`: who teaches what they take. */
export const coursesTaken: readonly Stage[] = [
  { $lookup: { from: courses.name, localField: 'terms.enrollments.courseId', foreignField: '_id', as: 'courses' } },
  { $unset: ['courses.about', 'courses.lessonDates', 'courses.consumables'] },
]

/** Adds `invitedTo` to documents with `invitations`: what those courses are called and when they meet. */
export const coursesInvitedTo: readonly Stage[] = [
  { $lookup: { from: courses.name, localField: 'invitations._id', foreignField: '_id', as: 'invitedTo' } },
  { $unset: ['invitedTo.about', 'invitedTo.lessonDates', 'invitedTo.consumables'] },
]

/** More than a plan may hold. */
const MOST_COURSES = 1_000

export function readCoursesOfPlan(planId: string): Promise<readonly Course[]> {
  return courses.find({ planId }, { limit: MOST_COURSES })
}

/** Null: there is none such in that plan. */
export async function readCourseOfPlan(courseId: string, planId: string): Promise<Course | null> {
  const [course] = await courses.find({ _id: courseId, planId }, { limit: 1 })
  return course ?? null
}

/** Courses already there stay as they are. */
export function insertCourses(added: readonly Course[]): Promise<void> {
  return courses.insertMissing(added)
}

export function changeCourses(ids: readonly string[], values: Partial<Course>): Promise<void> {
  return courses.updateAll(ids, { $set: values })
}

/**
 * Changes the days of courses read at this revision of their single lessons, which goes on by one: whoever changes a
 * lesson by the days before looks again. False when somebody changed one of them meanwhile: that one is not written.
 */
export async function changeCourseDays(
  ids: readonly string[],
  values: Partial<Course>,
  rev: number | null,
): Promise<boolean> {
  const next = { ...values, changedRev: (rev ?? 0) + 1 }
  const written = await courses.updateWhere({ _id: { $in: [...ids] }, changedRev: rev }, { $set: next })
  return written === ids.length
}

/** Adds `courses`: those of this plan, whatever document it is added to. */
export function coursesNamed(planId: string): Stage {
  return { $lookup: { from: courses.name, pipeline: [{ $match: { planId } }, { $sort: { code: 1 } }], as: 'courses' } }
}

/** Courses with something to do by this day about a change or an ending, the longest waiting first. */
export async function findDueCourses(today: SchoolDate, limit: number): Promise<readonly string[]> {
  const due = await courses.aggregate<Pick<Course, '_id'>>([
    { $match: { dueOn: { $gt: '', $lte: today } } },
    { $sort: { dueOn: 1 } },
    { $limit: limit },
    { $project: { _id: 1 } },
  ])
  return due.map(({ _id }) => _id)
}

/** False when another ending was announced meanwhile. */
export function announceEnding({ _id, dueOn }: Course, ending: CourseEnding): Promise<boolean> {
  const due = dueOn && dueOn < ending.from ? dueOn : ending.from
  return courses.updateOne({ _id, ending: null }, { $set: { ending, dueOn: due } })
}

/** False when it was taken back, or holds already. What else is due finds itself. */
export function takeBackEnding({ _id }: Course, { at }: CourseEnding): Promise<boolean> {
  return courses.updateOne({ _id, 'ending.at': at }, { $set: { ending: null } })
}

/** From the day it ends the course has no lessons. */
export async function cutCourse({ _id, lessonDates }: Course): Promise<void> {
  await courses.updateOne({ _id }, { $set: { lessonDates } })
}

/** A change or an ending that came meanwhile keeps its day. */
export async function settleCourse({ _id, dueOn = null }: Course, next: SchoolDate | null): Promise<void> {
  await courses.updateOne({ _id, dueOn }, { $set: { dueOn: next } })
}

/** A course and its school's name. */
export type CourseElsewhere = Course & { readonly schools: readonly SchoolName[] }

/** What a teacher gives on a day at other schools. */
export function findTaughtElsewhere(
  teacherId: string,
  { schoolId, date }: { readonly schoolId: string; readonly date: SchoolDate },
): Promise<readonly CourseElsewhere[]> {
  return courses.aggregate<CourseElsewhere>([
    { $match: { $or: [{ teacherId }, { 'changed.teacherId': teacherId }], lessonDates: date } },
    { $match: { schoolId: { $ne: schoolId } } },
    schoolsIn('schoolId'),
  ])
}

/** False when another single lesson of it was changed meanwhile. */
export function writeSingleLessons(
  { _id, changedRev }: Pick<Course, '_id' | 'changedRev'>,
  after: Pick<Course, 'lessonDates' | 'changed' | 'offOn'>,
): Promise<boolean> {
  const { lessonDates, changed = [], offOn = null } = after
  const rev = changedRev ?? null
  return courses.updateOne(
    { _id, changedRev: rev },
    { $set: { lessonDates, changed, offOn, changedRev: (rev ?? 0) + 1 } },
  )
}

/** Courses with lessons not held that are to be recorded so, and their plan. */
export function findCoursesOff(today: SchoolDate, limit: number) {
  return courses.aggregate<Course & { readonly plans: readonly Plan[] }>([
    { $match: { offOn: { $gt: '', $lt: today } } },
    { $sort: { offOn: 1 } },
    { $limit: limit },
    planOf,
  ])
}

/** A lesson called off meanwhile keeps its day. */
export async function settleOff({ _id, changedRev }: Course, next: SchoolDate | null): Promise<void> {
  await courses.updateOne({ _id, changedRev }, { $set: { offOn: next } })
}
