// The collection caseFiles: what the staff keep about a case beside its sealed thread.
import type { CaseFile } from '@domain/complaints/cases/case-file'
import { CONCLUDED_STATES } from '@domain/complaints/channel/case-state'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import { MOST_ROWS, type Stage } from '../../runtime/database'
import { caseFilesFates } from './fates/case-files-fates'

/** _id: the case's. */
export const caseFiles = defineCollection<CaseFile>({
  name: 'caseFiles',
  fates: caseFilesFates,
  indexes: [index('district', ['districtId', 'stage.state']), index('closed', ['closedOn'])],
})

/** Adds `files` to a report: its own, or none yet. */
export const fileOfReport: Stage = {
  $lookup: { from: caseFiles.name, localField: '_id', foreignField: '_id', as: 'files' },
}

/** False when somebody else wrote it since it was read; the first write makes it. */
export async function writeFile(read: CaseFile, changed: CaseFile): Promise<boolean> {
  const next = { ...changed, rev: read.rev + 1 }
  if (read.rev === 0) return caseFiles.insert(next)
  const { _id: _, ...fields } = next
  return caseFiles.updateOne({ _id: read._id, rev: read.rev }, { $set: fields })
}

/** Closed with a result and not yet in any publication. */
export function readUncounted(districtId: string): Promise<readonly CaseFile[]> {
  const where = { districtId, 'stage.state': 'CLOSED', 'stage.result': { $ne: null }, countedIn: null }
  return caseFiles.find(where, { limit: MOST_ROWS })
}

export async function countFiles(caseIds: readonly string[], proposalId: string): Promise<void> {
  await caseFiles.updateAll(caseIds, { $set: { countedIn: proposalId } })
}

/** Closed ones whose day to be looked at again has come; whether they were is the reader's to see. */
export function readRevisits(districtId: string, today: SchoolDate): Promise<readonly CaseFile[]> {
  const where = { districtId, 'stage.state': 'CLOSED', 'stage.revisitOn': { $lte: today, $ne: null } }
  return caseFiles.find(where, { limit: MOST_ROWS })
}

/** Open ones: what their clocks say is the reader's to compute. */
export function readOpenFiles(districtId: string): Promise<readonly Pick<CaseFile, '_id' | 'days' | 'stage'>[]> {
  return caseFiles.aggregate([
    { $match: { districtId, 'stage.state': { $nin: CONCLUDED_STATES } } },
    { $project: { days: 1, stage: 1 } },
  ])
}

/** At rest since this day or before; the longest first. */
export async function findFilesClosedBy(day: SchoolDate, limit: number): Promise<readonly string[]> {
  const where = { closedOn: { $lte: day }, 'stage.state': { $in: CONCLUDED_STATES } }
  const closed = await caseFiles.aggregate<Pick<CaseFile, '_id'>>([
    { $match: where },
    { $sort: { closedOn: 1, _id: 1 } },
    { $limit: limit },
    { $project: { _id: 1 } },
  ])
  return closed.map(({ _id }) => _id)
}

/** Used by privacy alone. */
export async function expireFiles(caseIds: readonly string[]): Promise<void> {
  if (caseIds.length > 0) await caseFiles.remove({ _id: { $in: caseIds } })
}
