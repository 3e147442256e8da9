// Reads each kind of workbook and puts its changes in one shape for the import screen.
import type { ActionInput, ActionOutput } from '@domain/registry'
import { call } from '@src/api/calls/client'
import type { CallAnswer, CallError } from '@src/api/failures/call-error'
import type { ChangeCounts, RosterChange } from '@src/features/identity/rosters/roster-change-texts'
import type { Counts, ImportKind } from '@src/features/workbooks/import-texts'

type RosterSummary = ActionOutput<'identity.previewRoster'>['summary']
type Scope = ActionInput<'identity.previewRoster'>['scope']
type PlanSummary = ActionOutput<'enrollment.previewCoursePlan'>['summary']

export interface ImportPreview {
  readonly digest: string
  readonly rows: number
  readonly counts: readonly Counts[]
  readonly ignoredColumns: readonly string[]
  readonly faults: ActionOutput<'identity.previewRoster'>['faults']
  readonly faultsTotal: number
  /** Person by person; a course plan has none. */
  readonly changes: readonly RosterChange[]
  readonly changesTotal: number
  readonly changeCounts: ChangeCounts | null
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError }

export interface UploadedFile {
  readonly schoolId: string
  readonly fileId: string
}

/** From which fault and which change on. */
export interface From {
  readonly faultsFrom: number
  readonly changesFrom: number
}

type ReadWorkbook = (file: UploadedFile, from: From) => Promise<Answer<ImportPreview>>

const NO_CHANGES = { changes: [], changesTotal: 0, changeCounts: null } as const

export const readWorkbook: Record<ImportKind, ReadWorkbook> = {
  roster: (file, from) => readRoster(file, 'ADDITIONS', from),
  wholeSchool: (file, from) => readRoster(file, 'WHOLE_SCHOOL', from),
  coursePlan: async (file, { faultsFrom }) => {
    const input = { ...file, faultsFrom }
    const answer: CallAnswer<'enrollment.previewCoursePlan'> = await call('enrollment.previewCoursePlan', input)
    if (!answer.ok) return answer
    const counts = countsOfPlan(answer.value.summary)
    return { ok: true, value: { ...answer.value, ...NO_CHANGES, ignoredColumns: [], counts } }
  },
}

async function readRoster(file: UploadedFile, scope: Scope, from: From): Promise<Answer<ImportPreview>> {
  const answer: CallAnswer<'identity.previewRoster'> = await call('identity.previewRoster', { ...file, scope, ...from })
  if (!answer.ok) return answer
  return { ok: true, value: { ...answer.value, counts: countsOfRoster(answer.value.summary) } }
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

export function changesAnything(counts: readonly Counts[], changesTotal: number): boolean {
  return changesTotal > 0 || counts.some(({ added, changed }) => added > 0 || changed > 0)
}
