// Shows what ending, merging or splitting a course would do in seats, families and fen.
import { previewEnding as preview } from '@domain/enrollment/course-changes/end-course'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { endingFacts, findEnding } from './find-ending'

export const previewEnding = handle('enrollment.previewEnding', {
  locate: async ({ input }) => {
    const found = await findEnding(input.courseId, input.intoCourseId)
    return found && { subject: { kind: 'school', schoolId: found.found.course.schoolId }, found }
  },
  run: async ({ input, found, today }) => {
    const { refusal, ...counts } = preview(input.kind, endingFacts(found, today))
    const { title } = found.found.course
    return ok({ title, into: found.into?.course.title ?? null, ...counts, refusal: refusal?.code ?? null })
  },
})
