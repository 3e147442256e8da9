// Owns what the two imports have in common: reading a workbook, and what it changes, in one shape for the screen.
import type { ActionOutput } from '@domain/registry'
import type { CallAnswer, CallError } from '@src/api/call-error'
import { call } from '@src/api/client'
import type { Counts, ImportKind } from '@src/texts/import-texts'

type RosterSummary = ActionOutput<'identity.previewRoster'>['summary']
type PlanSummary = ActionOutput<'enrollment.previewCoursePlan'>['summary']

export interface ImportPreview {
  readonly digest: string
  readonly rows: number
  readonly counts: readonly Counts[]
  readonly ignoredColumns: readonly string[]
  readonly faults: ActionOutput<'identity.previewRoster'>['faults']
  readonly faultsTotal: number
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError }

export interface UploadedFile {
  readonly schoolId: string
  readonly fileId: string
}

type ReadWorkbook = (file: UploadedFile, faultsFrom: number) => Promise<Answer<ImportPreview>>

export const readWorkbook: Record<ImportKind, ReadWorkbook> = {
  roster: async (file, faultsFrom) => {
    const input = { ...file, scope: 'ADDITIONS', faultsFrom, changesFrom: 0 } as const
    const answer: CallAnswer<'identity.previewRoster'> = await call('identity.previewRoster', input)
    if (!answer.ok) return answer
    return { ok: true, value: { ...answer.value, counts: countsOfRoster(answer.value.summary) } }
  },
  coursePlan: async (file, faultsFrom) => {
    const input = { ...file, faultsFrom }
    const answer: CallAnswer<'enrollment.previewCoursePlan'> = await call('enrollment.previewCoursePlan', input)
    if (!answer.ok) return answer
    return { ok: true, value: { ...answer.value, ignoredColumns: [], counts: countsOfPlan(answer.value.summary) } }
  },
}

export function countsOfRoster({ pupils, guardians, homerooms, teachers }: RosterSummary): readonly Counts[] {
  return [
    { what: 'pupils', ...pupils },
    { what: 'guardians', ...guardians },
    { what: 'homerooms', ...homerooms },
    { what: 'teachers', ...teachers },
  ]
}

/** A course that is absent from the plan's workbook is left alone and not counted. */
export function countsOfPlan({ courses }: PlanSummary): readonly Counts[] {
  return [{ what: 'courses', ...courses, missing: 0 }]
}

export function changesAnything(counts: readonly Counts[]): boolean {
  return counts.some(({ added, changed }) => added > 0 || changed > 0)
}
