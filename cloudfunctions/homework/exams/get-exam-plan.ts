// Shows a school's examinations of the year, with the rules they keep.
import { examRulesOn } from '@domain/homework/exams/exam-rules'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { examLine, findSchoolExams, schoolSubject } from './find-school-exams'

export const getExamPlan = handle('homework.getExamPlan', {
  locate: async ({ input, today }) => {
    const found = await findSchoolExams(input.schoolId, today)
    return found && { subject: schoolSubject(found.school), found }
  },
  run: async ({ found: { school, year, terms, plan }, now, today }) => {
    const term = terms.find(({ from, until }) => from <= today && today <= until) ?? null
    const exams = [...(plan?.exams ?? [])].sort((one, other) => (one.on < other.on ? -1 : 1))
    return ok({
      now,
      schoolName: school.name,
      year,
      grades: [...school.grades],
      term: term && { name: term.name, from: term.from, until: term.until },
      document: examRulesOn(today).document,
      exams: exams.map(examLine),
    })
  },
})
