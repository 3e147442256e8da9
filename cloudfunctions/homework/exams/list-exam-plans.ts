// Lists what the district's schools examine this year: days and counts, never a result.
import type { ExamPlan } from '@domain/homework/exams/exam-plan'
import { examRulesOn } from '@domain/homework/exams/exam-rules'
import type { School } from '@domain/identity/schools/school'
import { ok } from '@domain/values/result'
import { schoolYearOf } from '@domain/values/school-year'
import { readDistrictSchools } from '../../identity/collections/schools'
import { handle } from '../../request/handler'
import { examPlanOf } from '../collections/exam-plans'
import { examLine } from './find-school-exams'

type Row = Pick<School, '_id' | 'name'> & { readonly examPlans: readonly ExamPlan[] }

export const listExamPlans = handle('homework.listExamPlans', {
  locate: ({ input }) => ({ subject: { kind: 'district', districtId: input.districtId }, found: null }),
  run: async ({ input, now, today }) => {
    const year = schoolYearOf(today)
    const rows = await readDistrictSchools<Row>(input.districtId, [{ $project: { name: 1 } }, examPlanOf('$_id', year)])
    const schools = rows.map(({ _id, name, examPlans }) => ({
      schoolId: _id,
      name,
      exams: (examPlans[0]?.exams ?? []).map(examLine),
    }))
    return ok({ now, year, document: examRulesOn(today).document, schools })
  },
})
