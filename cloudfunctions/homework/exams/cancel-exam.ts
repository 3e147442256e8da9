// Calls an examination off, with a reason; it stays on the list.
import type { PlannedExam } from '@domain/homework/exams/exam-plan'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { untilSettled } from '../../runtime/retry'
import { readExamPlan, writeExamPlan } from '../collections/exam-plans'
import { findSchoolExams, schoolSubject } from './find-school-exams'

export const cancelExam = handle('homework.cancelExam', {
  locate: async ({ input, today }) => {
    const found = await findSchoolExams(input.schoolId, today)
    return found && { subject: schoolSubject(found.school), found }
  },
  run: async ({ input, found: { school, year, plan }, now }) => {
    let current = plan
    return untilSettled(async () => {
      const exam = current?.exams.find(({ examId }) => examId === input.examId)
      if (current === null || exam === undefined) return fail({ code: 'EXAM_UNKNOWN' })
      if (exam.canceledAt !== null) return ok({})
      const exams = current.exams.map((one: PlannedExam) =>
        one.examId === input.examId ? { ...one, canceledAt: now, cancelReason: input.reason } : one,
      )
      if (await writeExamPlan(current, { ...current, exams })) return ok({})
      current = await readExamPlan(school._id, year)
      return null
    })
  },
})
