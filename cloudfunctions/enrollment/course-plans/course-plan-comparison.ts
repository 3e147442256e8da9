// Reads a course-plan workbook and compares it with what is stored, for preview and import.
import { isWrittenPack } from '@domain/billing/policy/pack-list'
import { listPlanChanges, type PlanChange } from '@domain/enrollment/course-plans/course-plan-changes'
import {
  compareCoursePlan,
  type PlanDifference,
  type WantedPlan,
  wantedPlan,
} from '@domain/enrollment/course-plans/course-plan-difference'
import { readCoursePlan } from '@domain/enrollment/course-plans/course-plan-reading'
import type { CoursePlan } from '@domain/enrollment/course-plans/course-plan-rows'
import { type Answers, openQuestions } from '@domain/workbooks/workbook-question'
import type { Workbook } from '../../runtime/workbooks/workbook'
import { courseIdOf } from '../term-plans/course-id'
import { packOfTerm } from '../term-plans/pack-of-term'
import { type ImportingSchool, readCurrentPlan } from '../term-plans/read-current-plan'

export interface PlanComparison {
  readonly plan: CoursePlan
  /** Null with `difference`. */
  readonly wanted: WantedPlan | null
  /** Null when the sheet of the plan itself cannot be read: without term and fee policy there is nothing to compare. */
  readonly difference: PlanDifference | null
  readonly changes: readonly PlanChange[]
  readonly questionsOpen: number
}

interface Comparing {
  readonly school: ImportingSchool
  readonly now: number
  readonly answers: Answers
}

export async function compareWithStored(
  workbook: Workbook,
  { school, now, answers }: Comparing,
): Promise<PlanComparison> {
  const context = { school, packOfTerm: packOfTerm(school), staff: school.staff ?? [] }
  const plan = readCoursePlan(workbook.sheets, context, answers)
  const questionsOpen = openQuestions(plan.questions, answers)
  const { terms, packId, courses } = plan
  if (terms === null || packId === null) return { plan, wanted: null, difference: null, changes: [], questionsOpen }
  const current = await readCurrentPlan(school._id, terms.term.id)
  const pack = isWrittenPack(packId) ? null : packOfTerm(school)(terms.term)
  const wanted = wantedPlan(terms, courses, { school, packId, pack, courseId: courseIdOf })
  const difference = compareCoursePlan(current, wanted, now)
  return { plan, wanted, difference, changes: listPlanChanges(current, wanted), questionsOpen }
}

export interface PlanSummary {
  readonly termName: string
  readonly courses: { readonly added: number; readonly changed: number; readonly unchanged: number }
}

export function summaryOf({ plan, difference }: Pick<PlanComparison, 'plan' | 'difference'>): PlanSummary {
  const { added, changed, unchanged } = difference?.courses.counts ?? { added: 0, changed: 0, unchanged: 0 }
  return { termName: plan.terms?.term.name ?? '', courses: { added, changed, unchanged } }
}
