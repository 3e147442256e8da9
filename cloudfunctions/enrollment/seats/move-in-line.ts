// Moves a child in a course's line at the school's word; the reason stands in the district's log.
import { moveInLine as rollAfter } from '@domain/enrollment/seats/move-in-line'
import { placeIn } from '@domain/enrollment/seats/place-in'
import { fail, ok } from '@domain/values/result'
import { findGuardianIds } from '../../identity/collections/guardian-stages'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { untilSettled } from '../../runtime/retry'
import { findCourseWithRoll } from '../catalog/find-course'
import { readRoll, replaceRoll } from '../collections/seat-rolls'

export const moveInLine = handle('enrollment.moveInLine', {
  locate: async ({ input }) => {
    const found = await findCourseWithRoll(input.courseId)
    return found && { subject: { kind: 'school', schoolId: found.course.schoolId }, found }
  },
  run: async ({ input: { pupilId, to }, found: { course, roll }, now, today }) => {
    let current = roll
    const place = await untilSettled(async () => {
      const held = placeIn(current, pupilId)
      const isThere = held?.state === 'WAITLISTED' && held.claim.offer === undefined
      if (!isThere) return { position: null }
      const next = rollAfter(current, pupilId, { to, now })
      if (next === null) return { position: held.position }
      if (await replaceRoll(current, next)) return { position: placeIn(next, pupilId)?.position ?? null }
      current = (await readRoll(current._id)) ?? current
      return null
    })
    if (place.position === null) return fail({ code: 'NOT_IN_LINE' })
    const guardianIds = await findGuardianIds(pupilId, today)
    const event = `line_moved:${course._id}:${pupilId}:${now}`
    const about = { kind: 'LINE_MOVED', pupilId, courseTitle: course.title, date: today, event } as const
    await postNotices(
      guardianIds.map((personId) => ({ ...about, personId })),
      now,
    )
    return ok({ title: course.title, position: place.position })
  },
})
