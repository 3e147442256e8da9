// Finds a school with its examinations of the year and its terms, in one read.
import type { Plan } from '@domain/enrollment/courses/course'
import type { ExamPlan, PlannedExam } from '@domain/homework/exams/exam-plan'
import type { School } from '@domain/identity/schools/school'
import type { SchoolDate } from '@domain/values/school-date'
import { schoolYearOf } from '@domain/values/school-year'
import { plansOfSchool } from '../../enrollment/collections/plans'
import { readSchools } from '../../identity/collections/schools'
import { examPlanOf } from '../collections/exam-plans'

type Row = School & { readonly plans: readonly Pick<Plan, 'term'>[]; readonly examPlans: readonly ExamPlan[] }

export interface SchoolExams {
  readonly school: School
  readonly year: number
  readonly terms: readonly Plan['term'][]
  readonly plan: ExamPlan | null
}

/** Twenty years. */
const MOST_TERMS = 40

export async function findSchoolExams(schoolId: string, on: SchoolDate): Promise<SchoolExams | null> {
  const year = schoolYearOf(on)
  const terms = [{ $sort: { 'term.from': -1 } }, { $limit: MOST_TERMS }, { $project: { term: 1 } }]
  const [row] = await readSchools<Row>([schoolId], [plansOfSchool('plans', terms), examPlanOf('$_id', year)])
  if (row === undefined) return null
  const { plans, examPlans, ...school } = row
  return { school, year, terms: plans.map(({ term }) => term), plan: examPlans[0] ?? null }
}

export function schoolSubject({ _id, districtId }: Pick<School, '_id' | 'districtId'>) {
  return { kind: 'school', schoolId: _id, districtId } as const
}

export function examLine({ examId, grade, kind, form, subjects, on, canceledAt, cancelReason }: PlannedExam) {
  return { examId, grade, kind, form, subjects: [...subjects], on, isCanceled: canceledAt !== null, cancelReason }
}
