// Owns the applications for relief as a family's rights touch them: read for its own export, deleted.
import type { StoredApplication } from '@domain/billing/waivers/waiver-record'
import { collection, type Stage } from '../../runtime/database'

const applications = collection<StoredApplication>('waiverApplications')

export const applicationsStage: Stage = {
  $lookup: { from: 'waiverApplications', localField: '_id', foreignField: 'pupilId', as: 'applications' },
}

/** The files go by their own lines in the list of files to delete. */
export async function removeApplicationsOf(pupilId: string): Promise<void> {
  await applications.remove({ pupilId })
}

export async function removeApplicationsOfTermsOverSince(instant: number): Promise<void> {
  await applications.remove({ termEndsAt: { $lte: instant } })
}
