// Reads reports as the staff see them: those that their keys can open, each with its file.
import type { CaseFile } from '@domain/complaints/cases/case-file'
import { type CaseState, CONCLUDED_STATES } from '@domain/complaints/channel/case-state'
import type { Report } from '@domain/complaints/channel/stored-case'
import { MOST_ROWS } from '../../runtime/database'
import { fileOfReport } from '../collections/case-files'
import { reports } from '../collections/reports'

/** A report without its boxes, and its file, or none yet. */
export interface ReportRow extends Omit<Report, 'grants' | 'reporterGrant' | 'lookupHash'> {
  readonly files: readonly CaseFile[]
}

const REST_STATES: readonly CaseState[] = CONCLUDED_STATES

export interface Listing {
  readonly isClosed: boolean
  /** At rest, and to be worked on all the same. */
  readonly alsoOpen: readonly string[]
}

/** Newest first: listed ones of which one of these keys holds a grant, open or at rest. */
export function readReportsFor(
  keyIds: readonly string[],
  { isClosed, alsoOpen }: Listing,
): Promise<readonly ReportRow[]> {
  if (keyIds.length === 0) return Promise.resolve([])
  const ofState = isClosed
    ? { state: { $in: REST_STATES } }
    : { $or: [{ state: { $nin: REST_STATES } }, { _id: { $in: alsoOpen } }] }
  return reports.aggregate<ReportRow>([
    { $match: { 'grants.keyId': { $in: keyIds }, isListed: true, ...ofState } },
    fileOfReport,
    { $sort: { day: -1, _id: 1 } },
    { $limit: MOST_ROWS },
    { $project: { grants: 0, reporterGrant: 0, lookupHash: 0 } },
  ])
}

/** Which of these cases one of the keys holds a grant of: what is counted and shown beside the list follows it too. */
export async function grantedAmong(
  caseIds: readonly string[],
  keyIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (caseIds.length === 0 || keyIds.length === 0) return new Set()
  const found = await reports.aggregate<Pick<Report, '_id'>>([
    { $match: { _id: { $in: caseIds }, 'grants.keyId': { $in: keyIds } } },
    { $limit: MOST_ROWS },
    { $project: { _id: 1 } },
  ])
  return new Set(found.map(({ _id }) => _id))
}

/** One of them whole, with its file; null when none of these keys holds a grant of it. */
export async function findReportFor(
  caseId: string,
  keyIds: readonly string[],
): Promise<(Report & Pick<ReportRow, 'files'>) | null> {
  if (keyIds.length === 0) return null
  const [report] = await reports.aggregate<Report & Pick<ReportRow, 'files'>>([
    { $match: { _id: caseId, 'grants.keyId': { $in: keyIds }, isListed: true } },
    fileOfReport,
  ])
  return report ?? null
}
