// Gives back a child's place in a course: first on the seat roll, then in the child's record.
import type { Enrollment, SeatRoll } from '@domain/enrollment/seats/enrollment'
import { followCourse } from '@domain/enrollment/seats/follow-course'
import { isFreeToLeave } from '@domain/enrollment/seats/free-way-out'
import { placeIn } from '@domain/enrollment/seats/place-in'
import { isLiveEnrollment } from '@domain/enrollment/seats/sync-enrollments'
import { withdrawalDay } from '@domain/enrollment/seats/withdrawal'
import { dateAt, type SchoolDate } from '@domain/values/school-date'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import { type ChildInCourse, findChildWithRoll } from '../catalog/find-course'
import { readRoll } from '../collections/seat-rolls'
import { giveBackPlace } from './give-back-place'
import { syncRecord } from './sync-record'

export interface GivenBackCourse {
  readonly title: string
  readonly endsBefore: string
  /** It had been given back before. */
  readonly repeated: boolean
}

export interface Returning {
  /** The guardian whose wish it is. */
  readonly by: string | null
  readonly now: number
}

/** Null: the child has nothing there, or there is no such course. */
export async function giveBackCourseOf(
  pupilId: string,
  courseId: string,
  { by, now }: Returning,
): Promise<GivenBackCourse | null> {
  const found = await findChildWithRoll(pupilId, courseId)
  return found && giveBackCourse(found, { by, now })
}

export async function giveBackCourse(
  found: ChildInCourse<SeatRoll>,
  { by, now }: Returning,
): Promise<GivenBackCourse | null> {
  const { course, plan, pupil, record } = found
  const own = (record?.enrollments ?? []).filter(({ courseId }) => courseId === course._id)
  const roll = await rollToChange(found, own)
  const claim = placeIn(roll, pupil._id)?.claim ?? null
  const givenBack = claim?.at ?? own.find(isLiveEnrollment)?.claimedAt
  if (givenBack === undefined) return alreadyGivenBack(course.title, own)
  if (claim) await giveBackPlace({ course, roll, claim, now })
  const endsBefore = withdrawalDay(dateAt(now))
  const guardianIds = guardianIdsOf(found, pupil._id, dateAt(now))
  const isFree = own.some((one) => isLiveEnrollment(one) && leavesFree(one, found, dateAt(now)))
  const fact = { givenBack, endsBefore, ...(isFree ? { isFree } : {}) }
  await syncRecord({ course, plan, pupilId: pupil._id, record, fact, by, guardianIds, now })
  return { title: course.title, endsBefore, repeated: false }
}

/**
 * A live record without a place in the roll: an earlier withdrawal stopped half-way, or an enrollment happened
 * between the two reads. A look at the roll after the record tells which.
 */
async function rollToChange(found: ChildInCourse<SeatRoll>, own: readonly Enrollment[]): Promise<SeatRoll> {
  const { roll, pupil } = found
  const torn = placeIn(roll, pupil._id) === null && own.some(isLiveEnrollment)
  return torn ? ((await readRoll(roll._id)) ?? roll) : roll
}

/** As its course stands now: the copy in the record may be a minute behind. */
function leavesFree(own: Enrollment, { course, record }: ChildInCourse<SeatRoll>, today: SchoolDate): boolean {
  return isFreeToLeave(followCourse(own, course, today) ?? own, record?.enrollments ?? [], today)
}

function alreadyGivenBack(title: string, own: readonly Enrollment[]): GivenBackCourse | null {
  const endsBefore = own.at(-1)?.endsBefore ?? null
  return endsBefore === null ? null : { title, endsBefore, repeated: true }
}
