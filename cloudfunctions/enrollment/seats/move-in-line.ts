// Moves a child in a course's line at the school's word; the reason stands in the district's log.
import type { Course } from '@domain/enrollment/courses/course'
import type { SeatRoll } from '@domain/enrollment/seats/enrollment'
import { moveInLine as rollAfter } from '@domain/enrollment/seats/move-in-line'
import { placeIn } from '@domain/enrollment/seats/place-in'
import { fail, ok } from '@domain/values/result'
import { dateAt } from '@domain/values/school-date'
import { findGuardianIdsByChild } from '../../identity/collections/guardian-stages'
import { handle } from '../../request/handler'
import { type Posted, postNotices } from '../../request/outbox'
import { untilSettled } from '../../runtime/retry'
import { findCourseWithRoll } from '../catalog/find-course'
import { readRoll, replaceRoll } from '../collections/seat-rolls'

export const moveInLine = handle('enrollment.moveInLine', {
  locate: async ({ input }) => {
    const found = await findCourseWithRoll(input.courseId)
    return found && { subject: { kind: 'school', schoolId: found.course.schoolId }, found }
  },
  run: async ({ input: { pupilId, to }, found: { course, roll }, now }) => {
    let current = roll
    const place = await untilSettled(async () => {
      const held = placeIn(current, pupilId)
      const isThere = held?.state === 'WAITLISTED' && held.claim.offer === undefined
      if (!isThere) return { position: null, passed: [] }
      const next = rollAfter(current, pupilId, { to, now })
      if (next === null) return { position: held.position, passed: [] }
      const passed = passedIn(current, next, pupilId)
      if (await replaceRoll(current, next)) return { position: placeIn(next, pupilId)?.position ?? null, passed }
      current = (await readRoll(current._id)) ?? current
      return null
    })
    if (place.position === null) return fail({ code: 'NOT_IN_LINE' })
    await tell(course, { pupilId, passed: place.passed }, now)
    return ok({ title: course.title, position: place.position })
  },
})

/** Whose place is another one now. */
function passedIn(before: SeatRoll, after: Pick<SeatRoll, 'waiting'>, moved: string): readonly string[] {
  const others = before.waiting.filter(({ pupilId }, at) => after.waiting[at]?.pupilId !== pupilId)
  return others.map(({ pupilId }) => pupilId).filter((pupilId) => pupilId !== moved)
}

interface Moved {
  readonly pupilId: string
  readonly passed: readonly string[]
}

/** Who was passed learns that the place changed, not whose turn it became. */
async function tell({ _id, title: courseTitle }: Course, { pupilId, passed }: Moved, now: number): Promise<void> {
  const date = dateAt(now)
  const guardians = await findGuardianIdsByChild([pupilId, ...passed], date)
  const posted = [pupilId, ...passed].flatMap((each): readonly Posted[] => {
    const kind = each === pupilId ? 'LINE_MOVED' : 'LINE_PASSED'
    const event = `${kind.toLowerCase()}:${_id}:${each}:${now}`
    return (guardians.get(each) ?? []).map((personId) => ({ kind, personId, pupilId: each, courseTitle, date, event }))
  })
  await postNotices(posted, now)
}
