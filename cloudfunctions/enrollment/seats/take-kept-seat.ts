// Takes a seat that is kept for a child: what stands against it, then the roll's one write.
import { coveredLessons } from '@domain/enrollment/seats/cover'
import type { Claim, RollUpkeep, SeatRoll } from '@domain/enrollment/seats/enrollment'
import type { RollAfter } from '@domain/enrollment/seats/offer-seats'
import { placeIn } from '@domain/enrollment/seats/place-in'
import { clashingEnrollment } from '@domain/enrollment/seats/time-clash'
import type { SchoolDate } from '@domain/values/school-date'
import { untilSettled } from '../../runtime/retry'
import type { ChildInCourse } from '../catalog/find-course'
import { readRoll, replaceRoll } from '../collections/seat-rolls'

export type KeptSeatFault =
  | { readonly code: 'NOT_ENROLLED' }
  | { readonly code: 'NO_LESSONS_LEFT' }
  | { readonly code: 'TIME_CLASH'; readonly with: string }

/** Beside the child's other seats, without the one that is given up for it. */
export function keptSeatFault(
  { course, plan, record }: Pick<ChildInCourse<SeatRoll>, 'course' | 'plan' | 'record'>,
  insteadOfCourseId: string | null,
  today: SchoolDate,
): KeptSeatFault | null {
  const seats = (record?.enrollments ?? []).filter(({ state }) => state === 'SEATED')
  const left = seats.find(({ courseId, kind }) => courseId === insteadOfCourseId && kind === course.kind)
  if (insteadOfCourseId !== null && left === undefined) return { code: 'NOT_ENROLLED' }
  const { lessonDates } = coveredLessons(course, plan.term, today)
  if (lessonDates.length === 0) return { code: 'NO_LESSONS_LEFT' }
  const others = seats.filter((one) => one !== left)
  const clash = clashingEnrollment({ ...course, lessonDates }, others)
  return clash && { code: 'TIME_CLASH', with: clash.title }
}

interface Keeping {
  readonly pupilId: string
  /** The roll with the seat taken; null when it is kept no longer. */
  readonly take: (roll: SeatRoll) => RollAfter | null
  /** What the outlook counts. */
  readonly counts?: Pick<RollUpkeep, 'movedUp'>
}

/** The seat's claim; null when it was kept no longer. Who is seated already has it. */
export async function takeKeptSeat(roll: SeatRoll, { pupilId, take, counts = {} }: Keeping): Promise<Claim | null> {
  let current = roll
  const { seat } = await untilSettled(async () => {
    const own = placeIn(current, pupilId)
    if (own?.state === 'SEATED') return { seat: own.claim }
    const next = take(current)
    if (next === null) return { seat: null }
    if (await replaceRoll(current, next, counts)) return { seat: next.seated.at(-1) ?? null }
    current = (await readRoll(current._id)) ?? current
    return null
  })
  return seat
}
