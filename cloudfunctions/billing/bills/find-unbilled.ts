// Finds a plan's children who owe fees but have no bill yet.
import type { ConsumableChoices } from '@domain/billing/bills/consumable-choice'
import type { Waiver } from '@domain/billing/waivers/waiver'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { readRecordIds, pupilTerms as records } from '../../enrollment/collections/pupil-terms'
import { type KinRow, kinStages } from '../../identity/collections/guardian-stages'
import { pupilOf } from '../../identity/collections/pupils'
import type { Filter, Stage } from '../../runtime/database'
import { withoutBill } from '../collections/bills'
import { choicesOfRecord } from '../collections/consumable-choices'
import { waiversOf } from '../collections/waivers'
import { type PageAsked, past } from './bill-list-queries'

export interface Unbilled extends PupilTerm, KinRow {
  readonly pupils: readonly Pupil[]
  readonly waivers: readonly Waiver[]
  readonly choices: readonly ConsumableChoices[]
}

/** As `isCharged` decides: a seat, or lessons held of a course given back. */
const isCharged = { state: { $ne: 'WAITLISTED' }, 'lessonDates.0': { $exists: true } }
export const unbilledStages: readonly Stage[] = [{ $match: { enrollments: { $elemMatch: isCharged } } }, ...withoutBill]

function unbilledOf(planId: string): readonly Stage[] {
  return [{ $match: { planId } }, ...unbilledStages]
}

/** Skip children whose data was erased. */
export const withPupil: readonly Stage[] = [pupilOf, { $match: { 'pupils.0': { $exists: true } } }]

export type UnbilledRow = Pick<Unbilled, '_id' | 'pupilId' | 'pupils'> & { readonly homeroomId: string }

/** As a school's list shows them: a page in order of class. */
export function listUnbilled({ planId, homeroomId, after, limit }: PageAsked): Promise<readonly UnbilledRow[]> {
  const asked: Filter[] = [...(homeroomId === null ? [] : [{ homeroomId }]), ...(after === null ? [] : [past(after)])]
  return records.aggregate<UnbilledRow>([
    ...unbilledOf(planId),
    ...withPupil,
    { $project: { pupilId: 1, pupils: 1, homeroomId: { $first: '$pupils.homeroomId' } } },
    ...(asked.length === 0 ? [] : [{ $match: { $and: asked } }]),
    { $sort: { homeroomId: 1, _id: 1 } },
    { $limit: limit },
  ])
}

export interface UnbilledPage {
  readonly unbilled: readonly Unbilled[]
  /** Children among them whose data was deleted: there is nobody to ask. */
  readonly gone: number
  /** Where the next page begins; null at the end. */
  readonly next: string | null
}

/** Among the plan's records after this one, `looked` of them: each child is looked at once, however many there are. */
export async function findUnbilled(planId: string, after: string, looked: number): Promise<UnbilledPage> {
  const ids = await readRecordIds(planId, after, looked)
  const last = ids.at(-1)
  if (last === undefined) return { unbilled: [], gone: 0, next: null }
  const rows = await records.aggregate<Unbilled>([
    { $match: { planId, _id: { $gt: after, $lte: last } } },
    ...unbilledStages,
    pupilOf,
    waiversOf,
    choicesOfRecord,
    ...kinStages,
  ])
  const unbilled = rows.filter(({ pupils }) => pupils.length > 0)
  return { unbilled, gone: rows.length - unbilled.length, next: ids.length < looked ? null : last }
}

/** `gone`: children whose data was deleted. */
export async function countUnbilled(planId: string): Promise<{ readonly left: number; readonly gone: number }> {
  const rows = await records.aggregate<{ readonly _id: boolean; readonly children: number }>([
    ...unbilledOf(planId),
    pupilOf,
    { $group: { _id: { $gt: [{ $size: '$pupils' }, 0] }, children: { $sum: 1 } } },
  ])
  const count = (isThere: boolean) => rows.find(({ _id }) => _id === isThere)?.children ?? 0
  return { left: count(true), gone: count(false) }
}
