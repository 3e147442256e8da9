// Puts first the bills whose facts changed: enrollments, canceled lessons, waivers.
import { type ChangedLesson, findChangedLessons, lessonsAreKnown } from '../../enrollment/collections/lesson-records'
import { findChangedRecords, findIdsOfCourse, recordsAreKnown } from '../../enrollment/collections/pupil-terms'
import { followFirst, followPupilsFirst } from '../collections/bills'
import { findNewWaivers, waiversAreKnown } from '../collections/waivers'

/** Of each kind a run; the rest is the next one's. A day without a school is a thousand lessons. [D] */
const MOST = 1_000

/** The bills first, then the mark: a run that dies between the two makes them due again. Nothing new: three round trips. */
export async function followChanges(): Promise<void> {
  const [records, lessons, granted] = await Promise.all([
    findChangedRecords(MOST),
    findChangedLessons(MOST),
    findNewWaivers(MOST),
  ])
  if (records.length > 0) {
    await followFirst(records.map(({ _id }) => _id))
    await recordsAreKnown(records)
  }
  if (lessons.length > 0) await followLessons(lessons)
  if (granted.length > 0) {
    await followPupilsFirst([...new Set(granted.map(({ pupilId }) => pupilId))])
    await waiversAreKnown(granted)
  }
}

async function followLessons(lessons: readonly ChangedLesson[]): Promise<void> {
  const courses = new Map(lessons.map(({ planId, courseId }) => [courseId, planId]))
  for (const [courseId, planId] of courses) await followFirst(await findIdsOfCourse(planId, courseId))
  await lessonsAreKnown(lessons)
}
