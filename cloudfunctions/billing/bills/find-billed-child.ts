// Finds children with their bill of the term and what it depends on, in one round trip.
import type { ChosenConsumable } from '@domain/billing/bills/consumable-choice'
import type { StoredBill } from '@domain/billing/bills/stored-bill'
import type { SchoolDate } from '@domain/values/school-date'
import { childStages, childStagesIn } from '../../enrollment/children/child-stages'
import { type Child, type ChildRow, childOf } from '../../enrollment/children/find-children'
import { type Material, materialsOf } from '../../enrollment/collections/courses'
import { type CanceledLesson, canceledLessonsOf } from '../../enrollment/collections/lesson-records'
import type { TermAsked, TermOfPlan } from '../../enrollment/collections/plans'
import { termsOfPupil } from '../../enrollment/collections/pupil-terms'
import { readPupils } from '../../identity/collections/pupils'
import type { Stage } from '../../runtime/database'
import { type BillRow, billOfTerm } from '../collections/bills'
import { type ChoicesRow, choicesOfTerm } from '../collections/consumable-choices'

/** A child with its bill of the term, null before it is issued, and the lessons that were canceled. */
export interface BilledChild extends Child {
  readonly bill: StoredBill | null
  readonly canceled: readonly CanceledLesson[]
}

export interface ChildWithMaterials extends BilledChild {
  readonly materials: readonly Material[]
  readonly chosen: readonly ChosenConsumable[]
  /** The terms to choose from. */
  readonly termPlans: readonly TermOfPlan[]
}

/** What `billedChildStages` make of a pupil. */
export type BilledChildRow = ChildRow & BillRow & { readonly canceled: readonly CanceledLesson[] }

export function billedChildStages(today: SchoolDate): readonly Stage[] {
  return [...childStages(today), ...withBill]
}

const withBill: readonly Stage[] = [...billOfTerm, canceledLessonsOf('$plan._id')]

export function billedChildOf({ bills, canceled, ...row }: BilledChildRow): BilledChild {
  return { ...childOf(row), bill: bills[0] ?? null, canceled }
}

type WholeRow = BilledChildRow &
  ChoicesRow &
  Record<'termPlans' | 'currentTerms', readonly TermOfPlan[]> & { readonly materials: readonly Material[] }

/** One child with its bill of the term asked about, and with what its courses need. Null: no child, or not its term. */
export async function findBilledChild(pupilId: string, asked: TermAsked): Promise<ChildWithMaterials | null> {
  const ofTerm = [...childStagesIn(asked), ...withBill, ...choicesOfTerm, materialsOf('$plan._id')]
  const [row] = await readPupils<WholeRow>([pupilId], [...ofTerm, ...termsOfPupil(asked.today)])
  if (row === undefined) return null
  const { materials, choices, termPlans, currentTerms, ...rest } = row
  if (asked.planId !== undefined && rest.terms.length + rest.bills.length === 0) return null
  return {
    ...billedChildOf(rest),
    materials,
    chosen: choices[0]?.chosen ?? [],
    termPlans: [...currentTerms, ...termPlans],
  }
}
