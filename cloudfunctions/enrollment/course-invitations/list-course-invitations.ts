// Shows the office whom it named for a course, and what became of each invitation.
import type { Invited } from '@domain/enrollment/seats/enrollment'
import { ok } from '@domain/values/result'
import { readPupilNames } from '../../identity/collections/pupils'
import { handle } from '../../request/handler'
import { findCourseWithRoll } from '../catalog/find-course'

export const listCourseInvitations = handle('enrollment.listCourseInvitations', {
  locate: async ({ input }) => {
    const found = await findCourseWithRoll(input.courseId)
    return found && { subject: { kind: 'school', schoolId: found.course.schoolId }, found }
  },
  run: async ({ found: { course, roll }, now, today }) => {
    const { invited = [] } = roll
    const known = await readPupilNames(invited.map(({ pupilId }) => pupilId))
    const names = new Map(known.map((pupil) => [pupil._id, pupil]))
    return ok({
      now,
      today,
      schoolId: course.schoolId,
      course: {
        courseId: course._id,
        title: course.title,
        grades: [...course.grades],
        slots: [...course.slots],
        capacity: roll.capacity,
        seatsLeft: Math.max(0, roll.seatsLeft),
        isByInvitation: course.seating === 'INVITATION',
        lastLesson: course.lessonDates.at(-1) ?? null,
      },
      invited: invited.map((one) => {
        const { name = '', homeroomName = '' } = names.get(one.pupilId) ?? {}
        return { pupilId: one.pupilId, name, homeroomName, state: stateOf(one, now), until: one.until }
      }),
    })
  },
})

/** Over by the clock, whenever the timer comes. */
function stateOf({ end, until }: Invited, now: number) {
  if (end !== undefined) return end.kind
  return until > now ? 'OPEN' : 'LAPSED'
}
