// The answers that the screens of a term's plan share.
import type { ActionInput, ActionOutput } from '@domain/registry'

export type PlanAnswer = ActionOutput<'enrollment.getPlan'>
export type ShownPlan = NonNullable<PlanAnswer['plan']>
export type PlanRow = ShownPlan['courses'][number]
export type PlanTerms = ShownPlan['terms']
export type OpenCourse = ActionOutput<'enrollment.getPlanCourse'>['course']
export type CourseCells = ActionInput<'enrollment.savePlanCourse'>['cells']
export type CourseAbout = ActionInput<'enrollment.savePlanCourse'>['about']
export type CourseEffects = NonNullable<ActionOutput<'enrollment.getPlanCourse'>['effects']>
export type CourseFault = OpenCourse['faults'][number]
export type PlanLine = ActionOutput<'enrollment.listPlans'>['plans'][number]
export type PlanRemark = ShownPlan['remarks'][number]
