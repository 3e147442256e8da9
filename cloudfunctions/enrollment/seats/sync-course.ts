// Makes the children's records of one course agree with its seat roll.
import { hasLessonsAhead } from '@domain/enrollment/seats/cover'
import type { PupilTerm, SeatRoll } from '@domain/enrollment/seats/enrollment'
import { rollDueAt } from '@domain/enrollment/seats/offer-seats'
import { placeIn } from '@domain/enrollment/seats/place-in'
import {
  type GivenBack,
  type Held,
  isAwaited,
  isLiveEnrollment,
  type Synced,
} from '@domain/enrollment/seats/sync-enrollments'
import { withdrawalDay } from '@domain/enrollment/seats/withdrawal'
import { dateAt } from '@domain/values/school-date'
import { postNotices } from '../../request/outbox'
import { type CourseWithRoll, findCourseWithRoll } from '../catalog/find-course'
import { readLiveRecords, readRecords } from '../collections/pupil-terms'
import { markSwept, readRoll } from '../collections/seat-rolls'
import { finishSwaps } from './finish-swap'
import { giveBackPlace } from './give-back-place'
import { settleLine, tellLine } from './settle-line'
import { syncRecord } from './sync-record'
import { OF_COURSE } from './tell-of-place'

/**
 * Records that are live are read before the roll: one that is in no list then was given back. Records of those in
 * the roll are read after it: one that is missing then was never written. The other way round, an enrollment made
 * between the two reads would be taken for a withdrawal.
 */
export async function syncCourse(courseId: string, now: number): Promise<void> {
  const before = await findCourseWithRoll(courseId)
  if (before === null) return
  const live = await readLiveRecords(before.plan._id, courseId)
  await settleLine(before.course, before.roll, now)
  const roll = await readRoll(courseId)
  if (roll === null) return
  const found = { ...before, roll }
  await withdrawOrphans(found, live, now)
  if (await completeClaims(found, now)) await tellTeacher(found, now)
  await finishSwaps(roll, now)
  await tellLine(before.course, roll, now)
  await markSwept(roll, rollDueAt(roll, hasLessonsAhead(before.course, dateAt(now))))
}

async function withdrawOrphans(
  found: CourseWithRoll<SeatRoll>,
  live: readonly PupilTerm[],
  now: number,
): Promise<void> {
  const endsBefore = withdrawalDay(dateAt(now))
  for (const record of live) {
    if (placeIn(found.roll, record.pupilId) !== null) continue
    const own = record.enrollments.find((one) => one.courseId === found.course._id && isLiveEnrollment(one))
    if (own) await sync(found, { record, pupilId: record.pupilId, fact: { givenBack: own.claimedAt, endsBefore } }, now)
  }
}

/** Whether a child's copy of the course was brought up to date. */
async function completeClaims(found: CourseWithRoll<SeatRoll>, now: number): Promise<boolean> {
  const { waiting } = found.roll
  const seated = found.roll.seated.filter((claim) => !isAwaited(claim, now))
  const held: readonly Held[] = [
    ...seated.map((claim) => ({ claim, state: 'SEATED' as const })),
    ...waiting.map((claim) => ({ claim, state: 'WAITLISTED' as const })),
  ]
  const pupilIds = held.map(({ claim }) => claim.pupilId)
  const records = await readRecords(found.plan._id, pupilIds)
  let hasChanged = false
  for (const fact of held) {
    const { pupilId } = fact.claim
    const synced = await sync(found, { record: records.get(pupilId) ?? null, pupilId, fact }, now)
    hasChanged ||= synced.code === 'CHANGED' && synced.news !== null && OF_COURSE.has(synced.news.kind)
  }
  return hasChanged
}

interface OneChild {
  readonly pupilId: string
  readonly record: PupilTerm | null
  readonly fact: Held | GivenBack
}

async function sync({ course, plan, roll }: CourseWithRoll<SeatRoll>, child: OneChild, now: number): Promise<Synced> {
  const synced = await syncRecord({ course, plan, ...child, now })
  if (synced.code === 'CLASH' && 'claim' in child.fact) {
    await giveBackPlace({ course, roll, claim: child.fact.claim, now })
  }
  return synced
}

async function tellTeacher({ course, roll }: CourseWithRoll<SeatRoll>, now: number): Promise<void> {
  const { _id: courseId, teacherId: personId, title: courseTitle } = course
  if (personId === null) return
  const event = `course_changed:${courseId}:${roll.rev}`
  await postNotices([{ kind: 'COURSE_CHANGED', personId, pupilId: null, courseTitle, date: dateAt(now), event }], now)
}
