// Announces that a course ends, merges or splits from a day on; a timer tells the families.
import { newEnding, previewEnding } from '@domain/enrollment/course-changes/end-course'
import type { Course } from '@domain/enrollment/courses/course'
import type { ActionInput } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { announceEnding } from '../collections/courses'
import { touchRolls } from '../collections/seat-rolls'
import { endingFacts, findEnding } from './find-ending'

export const endCourse = handle('enrollment.endCourse', {
  locate: async ({ input }) => {
    const found = await findEnding(input.courseId, input.intoCourseId)
    return found && { subject: { kind: 'school', schoolId: found.found.course.schoolId }, found }
  },
  run: async ({ input, found, now, today }) => {
    const { course } = found.found
    const { title, ending } = course
    // Said already: what is left is to tell.
    if (ending && isAsked(course, input)) {
      await touchRolls([course._id], now)
      return ok({ title, from: ending.from })
    }
    const facts = endingFacts(found, today)
    const { refusal } = previewEnding(input.kind, facts)
    if (refusal !== null) return fail(refusal)
    const announced = newEnding(input.kind, facts, now)
    if (!(await announceEnding(course, announced))) return fail({ code: 'ENDING_UNDER_WAY' })
    await touchRolls([course._id], now)
    return ok({ title, from: announced.from })
  },
})

function isAsked({ ending }: Course, { kind, intoCourseId }: ActionInput<'enrollment.endCourse'>): boolean {
  return ending?.kind === kind && (ending.into?.courseId ?? null) === intoCourseId
}
