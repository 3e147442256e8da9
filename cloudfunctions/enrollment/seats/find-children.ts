// Finds children with their school's current term, in one round trip however many.
import type { ChosenConsumable } from '@domain/billing/bills/consumable-choice'
import type { StoredBill } from '@domain/billing/bills/stored-bill'
import type { Waiver } from '@domain/billing/waivers/waiver'
import type { Plan } from '@domain/enrollment/courses/course'
import type { Enrollment, PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { ServiceBasis } from '@domain/enrollment/seats/service-basis'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { SchoolDate } from '@domain/values/school-date'
import { type BillRow, billOfTerm } from '../../billing/collections/bills'
import { type ChoicesRow, choicesOfTerm } from '../../billing/collections/consumable-choices'
import type { Stage } from '../../runtime/database'
import { type Material, materialsOf } from '../collections/courses'
import { type CanceledLesson, canceledLessonsOf } from '../collections/lesson-records'
import { type BasisRow, basisOf } from './basis-stages'
import { childStages } from './child-stages'
import { readChildren } from './child-store'
import { type UnreadRow, unreadStage } from './unread-stage'

/** A child with its term, as far as there is one. */
export interface Child {
  readonly pupil: Pupil
  readonly plan: Plan | null
  readonly enrollments: readonly Enrollment[]
  readonly waivers: readonly Waiver[]
  readonly basis: ServiceBasis
}

/** …with its bill of the term, null before it is issued, and the lessons that were canceled. */
export interface BilledChild extends Child {
  readonly bill: StoredBill | null
  readonly canceled: readonly CanceledLesson[]
}

export type ChildRow = Pupil &
  BasisRow & {
    readonly plan?: Plan
    readonly terms: readonly PupilTerm[]
    readonly waivers: readonly Waiver[]
  }

type BilledRow = BillRow & { readonly canceled: readonly CanceledLesson[] }

/** Adds `bills` and `canceled` to children that have their `plan`. */
const billedStages: readonly Stage[] = [...billOfTerm, canceledLessonsOf('$plan._id')]

/** In the order of `pupilIds`; children that are not there are left out. */
export async function findChildren(pupilIds: readonly string[], today: SchoolDate): Promise<readonly Child[]> {
  if (pupilIds.length === 0) return []
  return inOrder(pupilIds, await readChildren<ChildRow>(pupilIds, childStages(today)))
}

interface FamilyAsked {
  readonly personId: string | null
  readonly pupilIds: readonly string[]
  readonly today: SchoolDate
}

/** With bills, and how many notices the guardian has not read: no round trip more. */
export async function findFamily({ personId, pupilIds, today }: FamilyAsked) {
  if (pupilIds.length === 0) return { children: [], unread: 0 }
  const stages = [...childStages(today), ...billedStages, unreadStage(personId)]
  const rows = await readChildren<ChildRow & BilledRow & UnreadRow>(pupilIds, stages)
  const children = new Map(rows.map(({ unread: _, ...row }) => [row._id, billedOf(row)]))
  return {
    children: pupilIds.flatMap((pupilId) => children.get(pupilId) ?? []),
    unread: rows[0]?.unread[0]?.count ?? 0,
  }
}

export interface ChildWithMaterials extends BilledChild {
  readonly materials: readonly Material[]
  readonly chosen: readonly ChosenConsumable[]
}

/** One child with its bill, and with what its courses need: one round trip. */
export async function findBilledChild(pupilId: string, today: SchoolDate): Promise<ChildWithMaterials | null> {
  type Row = ChildRow & BilledRow & ChoicesRow & { readonly materials: readonly Material[] }
  const stages = [...childStages(today), ...billedStages, ...choicesOfTerm, materialsOf('$plan._id')]
  const [row] = await readChildren<Row>([pupilId], stages)
  if (row === undefined) return null
  const { materials, choices, ...rest } = row
  return { ...billedOf(rest), materials, chosen: choices[0]?.chosen ?? [] }
}

function billedOf({ bills, canceled, ...row }: ChildRow & BilledRow): BilledChild {
  return { ...childOf(row), bill: bills[0] ?? null, canceled }
}

function inOrder(pupilIds: readonly string[], rows: readonly ChildRow[]): readonly Child[] {
  const children = new Map(rows.map((row) => [row._id, childOf(row)]))
  return pupilIds.flatMap((pupilId) => children.get(pupilId) ?? [])
}

export async function findChild(pupilId: string, today: SchoolDate): Promise<Child | null> {
  const [child] = await findChildren([pupilId], today)
  return child ?? null
}

export function childOf(row: ChildRow): Child {
  const { plan, terms, waivers, consents, erasures, ...pupil } = row
  return { pupil, plan: plan ?? null, enrollments: terms[0]?.enrollments ?? [], waivers, basis: basisOf(row) }
}
