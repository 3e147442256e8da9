// Enters one child's level in one subject, and tells its guardians that it is there.
import type { ExamPlan } from '@domain/homework/exams/exam-plan'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { fail, ok } from '@domain/values/result'
import { schoolYearOf } from '@domain/values/school-year'
import { guardianIdsOf, type KinRow, kinOfPupil } from '../../identity/collections/guardian-stages'
import { readPupils } from '../../identity/collections/pupils'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { examPlanOf } from '../collections/exam-plans'
import { writeResult } from '../collections/exam-results'
import { heldExams, subjectsTaught } from './find-class-exams'

type Row = Pupil & KinRow & { readonly examPlans: readonly ExamPlan[] }

export const enterResult = handle('homework.enterResult', {
  locate: async ({ input, today }) => {
    const [found] = await readPupils<Row>(
      [input.pupilId],
      [...kinOfPupil, examPlanOf('$schoolId', schoolYearOf(today))],
    )
    if (found === undefined) return null
    const { _id: pupilId, homeroomId, grade, schoolId } = found
    return { subject: { kind: 'pupil', pupilId, homeroomId, grade, schoolId }, found }
  },
  run: async ({ input, found, caller, now, today }) => {
    const { examId, subject, level } = input
    const { _id: pupilId, homeroomId, schoolId } = found
    if (!subjectsTaught(caller.grants, homeroomId, today).includes(subject)) return fail({ code: 'NOT_YOUR_SUBJECT' })
    const exam = heldExams(found.examPlans, found.grade, today).find((one) => one.examId === examId)
    if (exam === undefined || !exam.subjects.includes(subject)) return fail({ code: 'EXAM_UNKNOWN' })
    const { kind, on } = exam
    const where = { pupilId, homeroomId, schoolId, examId, kind, on, subject }
    const entered = { level, enteredBy: caller.personId ?? '', enteredAt: now }
    await writeResult({ _id: `${examId}:${subject}:${pupilId}`, ...where, ...entered })
    const event = `exam-result:${examId}:${subject}:${pupilId}`
    const guardians = guardianIdsOf(found, pupilId, today)
    await postNotices(
      guardians.map((personId) => ({ personId, event, kind: 'EXAM_RESULT' as const, pupilId })),
      now,
    )
    return ok({})
  },
})
