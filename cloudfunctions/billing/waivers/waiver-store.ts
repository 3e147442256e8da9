// Stores waiver applications and the waivers granted.
// Only guardians and reviewers get answers made from applications; billing reads only amounts, from the waivers
// (waiver-stages.ts).

import type { Waiver } from '@domain/billing/waivers/waiver'
import type { StoredApplication } from '@domain/billing/waivers/waiver-record'
import type { Plan } from '@domain/enrollment/courses/course'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { SchoolDate } from '@domain/values/school-date'
import { plans as plansCollection } from '../../enrollment/collections/plans'
import { pupils as pupilsCollection } from '../../identity/collections/pupils'
import { type Filter, MOST_ROWS } from '../../runtime/database'
import { waiverApplications as applications } from '../collections/waiver-applications'
import { waivers } from '../collections/waivers'

const OPEN_STATES = ['APPLIED', 'SYSTEM_MATCHED', 'SCHOOL_REVIEW'] as const
const DECIDED_STATES = ['RETURNED', 'APPROVED', 'REJECTED', 'EXPIRED'] as const
export const PAGE_SIZE = 30

/** All terms of one child: one round trip. */
export function readApplicationsOf(pupilId: string): Promise<readonly StoredApplication[]> {
  return applications.find({ pupilId }, { limit: MOST_ROWS })
}

export async function readApplication(applicationId: string): Promise<StoredApplication | null> {
  const [application] = await applications.find({ _id: applicationId }, { limit: 1 })
  return application ?? null
}

export type PlacedApplication = StoredApplication & { readonly plan: Plan; readonly pupil: Pupil }

/** One round trip, with its plan and its child; null when one of them is gone. */
export async function findApplication(applicationId: string): Promise<PlacedApplication | null> {
  const [row] = await applications.aggregate<
    StoredApplication & { readonly plans: readonly Plan[]; readonly pupils: readonly Pupil[] }
  >([
    { $match: { _id: applicationId } },
    { $lookup: { from: plansCollection.name, localField: 'planId', foreignField: '_id', as: 'plans' } },
    { $lookup: { from: pupilsCollection.name, localField: 'pupilId', foreignField: '_id', as: 'pupils' } },
  ])
  if (row === undefined) return null
  const {
    plans: [plan],
    pupils: [pupil],
    ...application
  } = row
  return plan === undefined || pupil === undefined ? null : { ...application, plan, pupil }
}

/** Decided on the revision that was read; false when somebody was faster. `before` null: it was not there. */
export function writeApplication(next: StoredApplication, before: StoredApplication | null): Promise<boolean> {
  if (before === null) return applications.insert(next)
  const { _id, ...fields } = next
  return applications.updateOne({ _id, rev: before.rev }, { $set: fields })
}

/** False when it was changed since it was read. */
export async function removeApplication({ _id, rev }: StoredApplication): Promise<boolean> {
  return (await applications.remove({ _id, rev })) > 0
}

export interface ListedApplication extends Pick<StoredApplication, '_id' | 'pupilId' | 'state' | 'changedAt'> {
  readonly pupils: readonly Pick<Pupil, 'name' | 'homeroomName'>[]
}

export interface ListAsked {
  readonly schoolId: string
  readonly filter: 'OPEN' | 'DECIDED'
  /** `<changedAt>:<_id>` of the last one seen. */
  readonly after: string | null
}

/** One round trip; one more than a page where there are more. */
export function readApplications({ schoolId, filter, after }: ListAsked): Promise<readonly ListedApplication[]> {
  const isOpen = filter === 'OPEN'
  const states = isOpen ? OPEN_STATES : DECIDED_STATES
  const direction = isOpen ? 1 : -1
  return applications.aggregate<ListedApplication>([
    { $match: { $and: [{ schoolId, state: { $in: states } }, ...beyond(after, isOpen)] } },
    { $sort: { changedAt: direction, _id: direction } },
    { $limit: PAGE_SIZE + 1 },
    { $project: { pupilId: 1, state: 1, changedAt: 1 } },
    { $lookup: { from: pupilsCollection.name, localField: 'pupilId', foreignField: '_id', as: 'pupils' } },
  ])
}

/** A cursor that was made up finds nothing that would not be found without it. */
function beyond(after: string | null, isOpen: boolean): readonly Filter[] {
  if (after === null) return []
  const [, at = '0', id = ''] = /^(\d{1,15}):(.*)$/.exec(after) ?? []
  const past = isOpen ? '$gt' : '$lt'
  return [{ $or: [{ changedAt: { [past]: Number(at) } }, { changedAt: Number(at), _id: { [past]: id } }] }]
}

export async function countOpen(schoolId: string): Promise<number> {
  const [row] = await applications.aggregate<{ readonly count: number }>([
    { $match: { schoolId, state: { $in: OPEN_STATES } } },
    { $count: 'count' },
  ])
  return row?.count ?? 0
}

/** What billing may know of an approved application. Null for any other. */
export function waiverFrom({ _id, pupilId, termId, state, grant }: StoredApplication): Waiver | null {
  if (grant === null || (state !== 'APPROVED' && state !== 'EXPIRED')) return null
  const { waiver, from, until } = grant
  const { basisPoints, source } = waiver
  return { _id, pupilId, termId, basisPoints, source, from, until }
}

/** Repeating is safe: an approved application is not approved again. */
export async function writeWaivers(approved: readonly StoredApplication[]): Promise<void> {
  const granted = approved.flatMap((application) => waiverFrom(application) ?? [])
  if (granted.length > 0) await waivers.insertMissing(granted)
}

/** A page of those whose last day is over. */
export function findOver(today: SchoolDate, limit: number): Promise<readonly StoredApplication[]> {
  return applications.find({ state: 'APPROVED', 'grant.until': { $lt: today } }, { limit })
}

/** Approved lately: their waivers may be missing if a process died in between. */
export function findApprovedSince(instant: number, limit: number): Promise<readonly StoredApplication[]> {
  return applications.find({ state: 'APPROVED', changedAt: { $gte: instant } }, { limit })
}

/** Which of these are there: their ids alone. */
export async function knownApplicationIds(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await applications.aggregate<{ readonly _id: string }>([
    { $match: { _id: { $in: ids } } },
    { $project: { _id: 1 } },
  ])
  return new Set(rows.map(({ _id }) => _id))
}

export async function removeWaiver(waiverId: string): Promise<void> {
  await waivers.remove({ _id: waiverId })
}
