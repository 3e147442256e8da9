// The collection reports: one document for each case, and every write that the channel makes to it.
import { CONCLUDED_STATES } from '@domain/complaints/channel/case-state'
import type { Report, StoredGrant } from '@domain/complaints/channel/stored-case'
import { defineCollection, index } from '../../runtime/collection'
import { reportsFates } from './fates/reports-fates'

/** _id: the case id, 16 bytes that come from the receipt. */
export const reports = defineCollection<Report>({
  name: 'reports',
  fates: reportsFates,
  indexes: [
    index('lookup', ['lookupHash'], true),
    index('listed', ['isListed', '_id']),
    index('grant', ['grants.keyId', 'day']),
  ],
})

/** False when a case with this id or receipt is there. */
export function insertReport(report: Report): Promise<boolean> {
  return reports.insert(report)
}

export async function findReportByLookup(lookupHash: string): Promise<Report | null> {
  const [report] = await reports.find({ lookupHash }, { limit: 1 })
  return report ?? null
}

/** The thread has grown by the turn `seq`, which is stored. Repeating is safe. */
export async function countTurn(caseId: string, seq: number): Promise<void> {
  await reports.updateOne({ _id: caseId, turns: seq }, { $set: { turns: seq + 1 } })
}

/** False when the case holds `most` parts. */
export function claimPhotoPart(caseId: string, most: number): Promise<boolean> {
  return reports.updateOne({ _id: caseId, photoParts: { $lt: most } }, { $inc: { photoParts: 1 } })
}

/** The part was there already. */
export async function giveBackPhotoPart(caseId: string): Promise<void> {
  await reports.updateOne({ _id: caseId, photoParts: { $gt: 0 } }, { $inc: { photoParts: -1 } })
}

/** False unless the case is closed and this was not asked before. */
export function reopenOnce(caseId: string): Promise<boolean> {
  return reports.updateOne(
    { _id: caseId, hasLookedAgain: false, state: { $in: CONCLUDED_STATES } },
    { $set: { hasLookedAgain: true, state: 'REOPENED' } },
  )
}

/** Lets the batch into the staff's lists: all that came since the last one, in one step. How many. */
export function listWaitingReports(): Promise<number> {
  return reports.updateWhere({ isListed: false }, { $set: { isListed: true } })
}

/** What the reporter is told. Repeating is safe. */
export async function showState(
  caseId: string,
  shown: Pick<Report, 'state' | 'dueDay' | 'resultDay' | 'result'>,
): Promise<void> {
  await reports.updateOne({ _id: caseId }, { $set: { ...shown } })
}

/** One more role can open it. A grant to the same key stays as it is. */
export async function addGrant(caseId: string, grant: StoredGrant): Promise<void> {
  await reports.updateOne({ _id: caseId, 'grants.keyId': { $ne: grant.keyId } }, { $push: { grants: grant } })
}

/** Only these roles can open it from now on. */
export async function handOver(caseId: string, grant: StoredGrant): Promise<void> {
  const intake = grant.role === 'INTAKE_ALT' ? 'INTAKE_ALT' : 'INTAKE'
  await reports.updateOne({ _id: caseId }, { $set: { grants: [grant], intake } })
}

/**
 * Of these, the ones that are gone: one that its reporter asked to be looked at again is open, and stays.
 * Used by privacy alone.
 */
export async function expireReports(caseIds: readonly string[]): Promise<readonly string[]> {
  await reports.remove({ _id: { $in: caseIds }, state: { $in: CONCLUDED_STATES } })
  const open = await reports.find({ _id: { $in: caseIds } }, { limit: caseIds.length })
  return caseIds.filter((caseId) => !open.some(({ _id }) => _id === caseId))
}
