// Reads a family's waiver applications for its export, and deletes them.
import { waiverApplications as applications } from '../../billing/collections/waiver-applications'
import type { Stage } from '../../runtime/database'

export const applicationsStage: Stage = {
  $lookup: { from: applications.name, localField: '_id', foreignField: 'pupilId', as: 'applications' },
}

/** The files go by their own lines in the list of files to delete. */
export async function removeApplicationsOf(pupilId: string): Promise<void> {
  await applications.remove({ pupilId })
}

export async function removeApplicationsOfTermsOverSince(instant: number): Promise<void> {
  await applications.remove({ termEndsAt: { $lte: instant } })
}
