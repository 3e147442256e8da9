// Finds a case of which a key of the caller's holds a grant, with its file as it should stand.
import { type CaseFile, fileOf } from '@domain/complaints/cases/case-file'
import type { Report } from '@domain/complaints/channel/stored-case'
import type { SchoolDate } from '@domain/values/school-date'
import type { Caller } from '../../request/handler'
import { lastTurnDays } from '../collections/messages'
import { findHeldKeys, type HeldKeys } from '../keys/held-keys'
import { findReportFor } from './report-rows'

export interface FoundCase {
  readonly keys: HeldKeys
  readonly report: Report
  readonly file: CaseFile
}

interface Asking {
  readonly input: { readonly districtId: string; readonly caseId: string }
  readonly caller: Caller
  readonly today: SchoolDate
}

/** Null for a case that is not there and for one whose key the caller does not hold: they look the same. */
export async function locateCase({ input: { districtId, caseId }, caller, today }: Asking) {
  const keys = await findHeldKeys(caller, { districtId, today })
  const found = await findReportFor(
    caseId,
    keys.held.map(({ _id }) => _id),
  )
  if (found === null) return null
  const { files, ...report } = found
  const file = await fileInLine(report, files[0] ?? null, districtId)
  return { subject: { kind: 'district', districtId } as const, found: { keys, report, file } satisfies FoundCase }
}

/** One round trip more for a case that was asked to be looked at again, until somebody works on it. */
async function fileInLine(report: Report, file: CaseFile | null, districtId: string): Promise<CaseFile> {
  const isNews = report.state === 'REOPENED' && file !== null && file.stage.timesReopened === 0
  const days = isNews ? await lastTurnDays([report._id]) : new Map<string, SchoolDate>()
  return fileOf(report, file, { districtId, lastTurnOn: days.get(report._id) ?? report.day })
}
