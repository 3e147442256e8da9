// Keeps a seat for a need that nobody else learns of, before the list is fixed.
import { fail, ok } from '@domain/values/result'
import { readPupils } from '../../identity/collections/pupils'
import { handle } from '../../request/handler'
import { insertReserved } from '../collections/reserved-seats'
import { locateDraw } from './find-draw-work'
import { openStep } from './step-draw'

interface Here {
  readonly schoolId: string
  readonly grade: number
  readonly leftOn: string | null
}

export const reserveSeat = handle('enrollment.reserveSeat', {
  locate: locateDraw,
  run: async ({ input: { pupilId, courseId, reason }, found, caller, now, today }) => {
    const step = openStep(found.draw, { phases: ['ANNOUNCED', 'OPEN', 'CLOSED'], today })
    if (!step.ok) return step
    const course = found.courses.find(({ _id }) => _id === courseId)
    if (course === undefined) return fail({ code: 'NOT_IN_DRAW' })
    const [pupil] = await readPupils<Here>([pupilId], [{ $project: { schoolId: 1, grade: 1, leftOn: 1 } }])
    if (pupil?.schoolId !== found.school._id || pupil.leftOn !== null) return fail({ code: 'PUPIL_NOT_HERE' })
    if (!course.grades.includes(pupil.grade)) return fail({ code: 'GRADE_OUT_OF_RANGE', grades: [...course.grades] })
    const left = (found.seats.get(courseId)?.seatsLeft ?? 0) - (found.reserved.get(courseId) ?? 0)
    if (left <= 0) return fail({ code: 'COURSE_FULL' })
    const { planId, school } = found
    await insertReserved({
      _id: `${planId}:${courseId}:${pupilId}`,
      planId,
      schoolId: school._id,
      pupilId,
      courseId,
      reason,
      by: caller.personId ?? '',
      byName: caller.name ?? '',
      at: now,
    })
    return ok({})
  },
})
