// Plans an examination of a grade: the rules and those already planned decide.
import { examFault } from '@domain/homework/exams/check-exam'
import { type ExamPlan, examPlanId, type PlannedExam } from '@domain/homework/exams/exam-plan'
import { examRulesOn } from '@domain/homework/exams/exam-rules'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { idFromRequestKey } from '../../runtime/id-from-request-key'
import { untilSettled } from '../../runtime/retry'
import { readExamPlan, writeExamPlan } from '../collections/exam-plans'
import { findSchoolExams, schoolSubject } from './find-school-exams'

const ID_LENGTH = 16

export const planExam = handle('homework.planExam', {
  locate: async ({ input }) => {
    const found = await findSchoolExams(input.schoolId, schoolDate(input.on))
    return found && { subject: schoolSubject(found.school), found }
  },
  run: async ({ input, found: { school, year, terms, plan }, caller, now }) => {
    const { grade, kind, form, subjects } = input
    const on = schoolDate(input.on)
    const examId = idFromRequestKey(['exam', school._id, caller.personId ?? '', input.requestKey], ID_LENGTH)
    const term = terms.find(({ from, until }) => from <= on && on <= until) ?? null
    const empty = { _id: examPlanId(school._id, year), schoolId: school._id, districtId: school.districtId, year }
    let current: ExamPlan | null = plan
    return untilSettled(async () => {
      const planned: readonly PlannedExam[] = current?.exams ?? []
      if (planned.some((exam) => exam.examId === examId)) return ok({ examId })
      const fault = examFault({ grade, kind, form, on }, { grades: school.grades, term, planned })
      if (fault !== null || term === null) {
        return fail({ code: 'EXAM_NOT_ALLOWED', fault: fault ?? 'OUTSIDE_TERM', document: examRulesOn(on).document })
      }
      const exam: PlannedExam = {
        examId,
        termId: term.id,
        grade,
        kind,
        form,
        subjects: [...new Set(subjects)],
        on,
        plannedBy: caller.personId ?? '',
        plannedAt: now,
        canceledAt: null,
        cancelReason: null,
      }
      if (await writeExamPlan(current, { ...(current ?? { ...empty, rev: 0 }), exams: [...planned, exam] })) {
        return ok({ examId })
      }
      current = await readExamPlan(school._id, year)
      return null
    })
  },
})
