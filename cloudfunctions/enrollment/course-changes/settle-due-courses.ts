// Timer: on the day a change or an ending holds, settles what families did not choose.
import type { Course, Plan } from '@domain/enrollment/courses/course'
import type { PupilTerm, SeatRoll } from '@domain/enrollment/seats/enrollment'
import { followCourse } from '@domain/enrollment/seats/follow-course'
import { clashedBy } from '@domain/enrollment/seats/free-way-out'
import { placeIn } from '@domain/enrollment/seats/place-in'
import { isLiveEnrollment } from '@domain/enrollment/seats/sync-enrollments'
import { addDays, dateAt, type SchoolDate } from '@domain/values/school-date'
import { runQueue } from '../../request/run-queue'
import { findCourseWithRoll } from '../catalog/find-course'
import { cutCourse, findDueCourses, settleCourse } from '../collections/courses'
import { readLiveRecords } from '../collections/pupil-terms'
import { giveBackPlace } from '../seats/give-back-place'
import { syncRecord } from '../seats/sync-record'
import { tellOfNewCourse } from './tell-of-new-course'

const MOST_COURSES = 50

/** Each course by itself: one that fails keeps none waiting, and comes again. Safe to repeat. */
export async function settleDueCourses(now: number, isOver: () => boolean): Promise<void> {
  const { failed } = await runQueue<string>({
    name: 'enrollment.dueCourses',
    items: await findDueCourses(dateAt(now), MOST_COURSES),
    work: (courseId) => settleDue(courseId, now),
    isOver,
  })
  if (failed > 0) throw new Error(`${failed} changed courses not settled`)
}

async function settleDue(courseId: string, now: number): Promise<void> {
  const found = await findCourseWithRoll(courseId)
  if (found === null) return
  const { course, plan, roll } = found
  const today = dateAt(now)
  const due = { course, plan, roll, now }
  const { ending, change } = course
  if (course.dueOn === openedOn(course)) await tellOfNewCourse(course, now)
  if (ending && ending.from <= today && ending.kind !== 'SPLIT') {
    // First no lesson is left, so that nobody moves up into a seat that ends.
    const over = { ...course, lessonDates: course.lessonDates.filter((date) => date < ending.from) }
    await cutCourse(over)
    await giveBackAll({ ...due, course: over }, ending.from)
  } else if (change && change.from <= today) await giveBackUnchosen(due, change.from)
  await settleCourse(course, nextDay(course, today))
}

function openedOn({ ownWindow }: Course): SchoolDate | null {
  return ownWindow === undefined ? null : dateAt(ownWindow.opensAt)
}

/** Both a change and an ending may be waiting. */
function nextDay({ ending, change }: Course, today: SchoolDate): SchoolDate | null {
  const days = [ending?.from, change?.from].flatMap((day) => (day !== undefined && day > today ? [day] : []))
  return days.sort()[0] ?? null
}

interface Due {
  readonly course: Course
  readonly plan: Plan
  readonly roll: SeatRoll
  readonly now: number
}

async function giveBackAll(due: Due, endsBefore: SchoolDate): Promise<void> {
  const records = await readLiveRecords(due.plan._id, due.course._id)
  for (const record of records) await giveBack(due, record, endsBefore)
}

/** Who had two courses at one hour and chose neither keeps the one that was not changed: said in the notice. */
async function giveBackUnchosen(due: Due, endsBefore: SchoolDate): Promise<void> {
  const { course, plan, now } = due
  const dayBefore = addDays(endsBefore, -1)
  const records = await readLiveRecords(plan._id, course._id)
  for (const record of records) {
    const own = record.enrollments.find((one) => one.courseId === course._id && isLiveEnrollment(one))
    const current = own && (followCourse(own, course, dateAt(now)) ?? own)
    if (current && clashedBy(current, record.enrollments, dayBefore) !== null) await giveBack(due, record, endsBefore)
  }
}

async function giveBack({ course, plan, roll, now }: Due, record: PupilTerm, endsBefore: SchoolDate): Promise<void> {
  const { pupilId } = record
  const own = record.enrollments.find((one) => one.courseId === course._id && isLiveEnrollment(one))
  const claim = placeIn(roll, pupilId)?.claim
  if (claim) await giveBackPlace({ course, roll, claim, now })
  if (own === undefined) return
  await syncRecord({ course, plan, pupilId, record, fact: { givenBack: own.claimedAt, endsBefore, isFree: true }, now })
}
