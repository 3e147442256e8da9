// Reads the bank statement a request names, a workbook or a text, into entries with their ids.
import { createHash } from 'node:crypto'
import {
  type ReadStatement,
  readStatement,
  type StatementRefusal,
} from '@domain/billing/bank-statements/read-statement'
import { entryKeys, type KnownEntry } from '@domain/billing/bank-statements/statement-entry'
import { fail, ok, type Result } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import type { Sheet } from '@domain/workbooks/workbook-cell'
import { claimUploads } from '../../request/claim-upload'
import type { Caller } from '../../request/handler'
import { fileTypeOf } from '../../runtime/file-signature'
import { idFromRequestKey } from '../../runtime/id-from-request-key'
import { readInWorker, type Unreadable } from '../../runtime/workbooks/read-in-worker'
import { readTextTable } from '../../runtime/workbooks/text-table'
import { type FileError, fetchWorkbookFile } from '../../runtime/workbooks/workbook-file'

interface Naming {
  readonly input: { readonly schoolId: string; readonly fileId: string }
  readonly caller: Caller
  readonly now: number
  readonly today: SchoolDate
}

export interface LoadedStatement extends Pick<ReadStatement, 'faults'> {
  readonly digest: string
  readonly entries: readonly KnownEntry[]
}

type NoStatement = {
  readonly code: 'STATEMENT_UNREADABLE'
  readonly reason: StatementRefusal['reason'] | 'IS_PDF'
  readonly missing: StatementRefusal['missing'][number][]
}

const ID_LENGTH = 24
const ZIP = [0x50, 0x4b]
/** A workbook of old. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

/** Two round trips to the cloud, and one download. */
export async function loadStatement({
  input: { schoolId, fileId },
  caller,
  now,
  today,
}: Naming): Promise<Result<LoadedStatement, FileError | Unreadable | NoStatement>> {
  const claim = { fileIds: [fileId], kind: 'WORKBOOK', usedFor: `statement:${schoolId}` } as const
  if ((await claimUploads(claim, { caller, now })) !== null) return fail({ code: 'FILE_NOT_FOUND' })
  const file = await fetchWorkbookFile(fileId)
  if (!file.ok) return file
  const bytes = file.value
  if (fileTypeOf(bytes, ['application/pdf']) !== null) return unreadable('IS_PDF')
  const sheets = await sheetsOf(bytes)
  if (!sheets.ok) return sheets
  const read = readStatement(sheets.value, today)
  if ('reason' in read) return unreadable(read.reason, read.missing)
  const keys = entryKeys(read.entries)
  const entries = read.entries.map((entry, index) => ({
    ...entry,
    lineId: idFromRequestKey([schoolId, keys[index] ?? ''], ID_LENGTH),
  }))
  return ok({ digest: createHash('sha256').update(bytes).digest('hex'), entries, faults: read.faults })
}

function unreadable(
  reason: NoStatement['reason'],
  missing: StatementRefusal['missing'] = [],
): Result<never, NoStatement> {
  return fail({ code: 'STATEMENT_UNREADABLE', reason, missing: [...missing] })
}

async function sheetsOf(bytes: Buffer): Promise<Result<readonly Sheet[], Unreadable>> {
  const begins = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte)
  if (begins(ZIP) || begins(OLE)) return readInWorker(bytes)
  const sheet = readTextTable(bytes)
  return sheet === null ? fail({ code: 'WORKBOOK_UNREADABLE', reason: 'NOT_A_WORKBOOK' }) : ok([sheet])
}
