// The collection waiverApplications: what families said of themselves, with its evidence.
import type { StoredApplication } from '@domain/billing/waivers/waiver-record'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import { MOST_ROWS } from '../../runtime/database'
import { waiverApplicationsFates } from './fates/waiver-applications-fates'

/** _id: `${pupilId}:${termId}`. Answers made from it go to guardians and reviewers alone; billing reads `waivers`. */
export const waiverApplications = defineCollection<StoredApplication>({
  name: 'waiverApplications',
  fates: waiverApplicationsFates,
  indexes: [
    index('pupil', ['pupilId', 'termId']),
    index('school', ['schoolId', 'state', '_id']),
    index('ends', ['state', 'grant.until']),
    index('over', ['termEndsAt']),
  ],
})

/** All terms of one child: one round trip. */
export function readApplicationsOf(pupilId: string): Promise<readonly StoredApplication[]> {
  return waiverApplications.find({ pupilId }, { limit: MOST_ROWS })
}

export async function readApplication(applicationId: string): Promise<StoredApplication | null> {
  const [application] = await waiverApplications.find({ _id: applicationId }, { limit: 1 })
  return application ?? null
}

/** A page of those whose last day is over. */
export function findOver(today: SchoolDate, limit: number): Promise<readonly StoredApplication[]> {
  return waiverApplications.find({ state: 'APPROVED', 'grant.until': { $lt: today } }, { limit })
}

/** Approved lately: their waivers may be missing if a process died in between. */
export function findApprovedSince(instant: number, limit: number): Promise<readonly StoredApplication[]> {
  return waiverApplications.find({ state: 'APPROVED', changedAt: { $gte: instant } }, { limit })
}

/** Decided on the revision that was read; false when somebody was faster. `before` null: it was not there. */
export function writeApplication(next: StoredApplication, before: StoredApplication | null): Promise<boolean> {
  if (before === null) return waiverApplications.insert(next)
  const { _id, ...fields } = next
  return waiverApplications.updateOne({ _id, rev: before.rev }, { $set: fields })
}

/** What a family or its school has under way stays as it is. */
export function insertApplications(matched: readonly StoredApplication[]): Promise<void> {
  return waiverApplications.insertMissing(matched)
}

/** False when it was changed since it was read. */
export async function removeApplication({ _id, rev }: StoredApplication): Promise<boolean> {
  return (await waiverApplications.remove({ _id, rev })) > 0
}
