// Owns what the two imports have in common: reading a workbook, and storing it, in one shape for the screen.
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

export interface ImportActions {
  readonly preview: (file: UploadedFile, faultsFrom: number) => Promise<Answer<ImportPreview>>
  readonly store: (file: UploadedFile, digest: string) => Promise<Answer<readonly Counts[]>>
}

export const importActions: Record<ImportKind, ImportActions> = {
  roster: {
    preview: async (file, faultsFrom) => {
      const answer: CallAnswer<'identity.previewRoster'> = await call('identity.previewRoster', {
        ...file,
        scope: 'ADDITIONS',
        faultsFrom,
        changesFrom: 0,
      })
      if (!answer.ok) return answer
      return { ok: true, value: { ...answer.value, counts: countsOfRoster(answer.value.summary) } }
    },
    store: async (file, digest) => {
      const answer: CallAnswer<'identity.importRoster'> = await call('identity.importRoster', {
        ...file,
        scope: 'ADDITIONS',
        digest,
      })
      return answer.ok ? { ok: true, value: countsOfRoster(answer.value.summary) } : answer
    },
  },
  coursePlan: {
    preview: async (file, faultsFrom) => {
      const answer: CallAnswer<'enrollment.previewCoursePlan'> = await call('enrollment.previewCoursePlan', {
        ...file,
        faultsFrom,
      })
      if (!answer.ok) return answer
      return { ok: true, value: { ...answer.value, ignoredColumns: [], counts: countsOfPlan(answer.value.summary) } }
    },
    store: async (file, digest) => {
      const answer: CallAnswer<'enrollment.importCoursePlan'> = await call('enrollment.importCoursePlan', {
        ...file,
        digest,
      })
      return answer.ok ? { ok: true, value: countsOfPlan(answer.value.summary) } : answer
    },
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
