// Owns where an import stands, and what trying again means there.
import type { CallError, CallErrorCode } from '@src/api/call-error'
import type { LocalFile } from '@src/api/transport'
import type { Counts } from '@src/texts/import-texts'
import type { ImportPreview } from './import-kind'

export interface ReadWorkbook {
  readonly file: LocalFile
  readonly fileId: string
  readonly preview: ImportPreview
}

export type ImportStep =
  | { readonly step: 'choose' }
  | { readonly step: 'uploading'; readonly file: LocalFile; readonly share: number }
  | { readonly step: 'reading'; readonly file: LocalFile; readonly fileId: string }
  | ({ readonly step: 'read' } & ReadWorkbook)
  | ({ readonly step: 'storing' } & ReadWorkbook)
  | {
      readonly step: 'done'
      readonly file: LocalFile
      readonly counts: readonly Counts[]
      readonly changesTotal: number
    }
  | { readonly step: 'failed'; readonly error: CallError; readonly before: UnfinishedStep }

export type UnfinishedStep = Extract<ImportStep, { readonly step: 'uploading' | 'reading' | 'storing' }>

/** These say that this file will not do: the same again would fail the same. */
const ABOUT_THE_FILE: readonly CallErrorCode[] = [
  'FILE_NOT_FOUND',
  'WORKBOOK_TOO_LARGE',
  'WORKBOOK_UNREADABLE',
  'WORKBOOK_CHANGED',
  'WORKBOOK_HAS_FAULTS',
  'BAD_REQUEST',
]

/** What to do again, or null when only another file helps. */
export function stepToRepeat(error: CallError, before: UnfinishedStep): UnfinishedStep | null {
  return ABOUT_THE_FILE.includes(error.code) ? null : before
}

/** The next page of faults and of changes behind those already listed. */
export function withMore(preview: ImportPreview, more: ImportPreview): ImportPreview {
  return {
    ...more,
    faults: [...preview.faults, ...more.faults],
    changes: [...preview.changes, ...more.changes],
  }
}
