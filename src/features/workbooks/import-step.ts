// The steps of an import, and what trying again means at each.
import type { CallError, CallErrorCode } from '@src/api/failures/call-error'
import type { LocalFile } from '@src/api/transport/transport-type'
import type { Counts } from '@src/features/workbooks/import-texts'
import type { ImportPreview } from './import-kind'

export interface ReadWorkbook<Preview> {
  readonly file: LocalFile
  readonly fileId: string
  readonly preview: Preview
}

/** Of any workbook: `Preview` is what was read of it, `Stored` what storing it answered. */
export type WorkbookStep<Preview, Stored> =
  | { readonly step: 'choose' }
  | { readonly step: 'uploading'; readonly file: LocalFile; readonly share: number }
  | { readonly step: 'reading'; readonly file: LocalFile; readonly fileId: string }
  | ({ readonly step: 'read' } & ReadWorkbook<Preview>)
  | ({ readonly step: 'storing' } & ReadWorkbook<Preview>)
  | { readonly step: 'done'; readonly file: LocalFile; readonly preview: Preview; readonly stored: Stored }
  | { readonly step: 'failed'; readonly error: CallError; readonly before: UnfinishedStep<Preview> }

export type UnfinishedStep<Preview> = Extract<
  WorkbookStep<Preview, never>,
  { readonly step: 'uploading' | 'reading' | 'storing' }
>

export type ImportStep = WorkbookStep<ImportPreview, readonly Counts[]>

/** These reject the file itself: sending it again would fail the same way. */
const ABOUT_THE_FILE: readonly CallErrorCode[] = [
  'FILE_NOT_FOUND',
  'WORKBOOK_TOO_LARGE',
  'WORKBOOK_UNREADABLE',
  'STATEMENT_UNREADABLE',
  'WORKBOOK_CHANGED',
  'WORKBOOK_HAS_FAULTS',
  'WORKBOOK_HAS_QUESTIONS',
  'LEAVING_NOT_CONFIRMED',
  'BAD_REQUEST',
]

/** What to do again, or null when only another file helps. */
export function stepToRepeat<Preview>(
  error: CallError,
  before: UnfinishedStep<Preview>,
): UnfinishedStep<Preview> | null {
  return ABOUT_THE_FILE.includes(error.code) ? null : before
}

/** The next page of faults and of changes behind those already listed. */
export function withMore(preview: ImportPreview, more: ImportPreview): ImportPreview {
  return {
    ...more,
    faults: [...preview.faults, ...more.faults],
    changes: [...preview.changes, ...more.changes],
    planChanges: [...preview.planChanges, ...more.planChanges],
  }
}
