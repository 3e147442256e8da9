// The collection examPlans: its documents, its indexes, and every read and write of it.
import { type ExamPlan, examPlanId } from '@domain/homework/exams/exam-plan'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { examPlansFates } from './fates/exam-plans-fates'

/** _id: `examPlanId`. */
export const examPlans = defineCollection<ExamPlan>({
  name: 'examPlans',
  fates: examPlansFates,
  indexes: [index('school', ['schoolId', 'year']), index('district', ['districtId', 'year'])],
})

/** Adds `examPlans`, one or none, to documents that say their school at `schoolField`. */
export function examPlanOf(schoolField: string, year: number): Stage {
  return joinStage({
    from: examPlans.name,
    as: 'examPlans',
    local: schoolField,
    foreign: 'schoolId',
    stages: [{ $match: { year } }],
  })
}

export async function readExamPlan(schoolId: string, year: number): Promise<ExamPlan | null> {
  const [plan] = await examPlans.find({ _id: examPlanId(schoolId, year) }, { limit: 1 })
  return plan ?? null
}

/** False when it changed since it was read. */
export async function writeExamPlan(before: ExamPlan | null, after: ExamPlan): Promise<boolean> {
  if (before === null) return examPlans.insert({ ...after, rev: 1 })
  const { _id, rev, exams } = after
  return examPlans.updateOne({ _id, rev }, { $set: { exams, rev: rev + 1 } })
}
