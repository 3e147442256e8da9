// Reads each kind of workbook and puts its changes in one shape for the import screen.
import type { ActionInput, ActionOutput } from '@domain/registry'
import { call } from '@src/api/calls/client'
import type { CallAnswer, CallError } from '@src/api/failures/call-error'
import type { ChangeCounts, RosterChange } from '@src/features/identity/rosters/roster-change-texts'
import type { Counts, ImportKind } from '@src/features/workbooks/import-texts'

type RosterPreview = ActionOutput<'identity.previewRoster'>
type RosterSummary = RosterPreview['summary']
export type PlanChange = ActionOutput<'enrollment.previewCoursePlan'>['changes'][number]
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
  readonly planChanges: readonly PlanChange[]
  /** Of either. */
  readonly changesTotal: number
  readonly changeCounts: ChangeCounts | null
  readonly sheets: RosterPreview['sheets']
  readonly questions: RosterPreview['questions']
  readonly questionsOpen: number
  readonly brake: RosterPreview['brake']
  readonly unreached: RosterPreview['unreached']
  readonly unreachedTotal: number
  readonly yearsNotArranged: readonly number[]
}

/** What the clerk has answered about a workbook, by question. */
export type GivenAnswers = ActionInput<'identity.previewRoster'>['answers']

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError }

export interface UploadedFile {
  readonly schoolId: string
  readonly fileId: string
}

/** From which fault and which change on. */
export interface From {
  readonly faultsFrom: number
  readonly changesFrom: number
  readonly answers: GivenAnswers
}

type ReadWorkbook = (file: UploadedFile, from: From) => Promise<Answer<ImportPreview>>

const NOBODY: Pick<ImportPreview, 'changes' | 'changeCounts' | 'brake' | 'unreached' | 'unreachedTotal'> = {
  changes: [],
  changeCounts: null,
  brake: null,
  unreached: [],
  unreachedTotal: 0,
}

export const readWorkbook: Record<ImportKind, ReadWorkbook> = {
  roster: (file, from) => readRoster(file, 'ADDITIONS', from),
  wholeSchool: (file, from) => readRoster(file, 'WHOLE_SCHOOL', from),
  coursePlan: async (file, { faultsFrom, changesFrom, answers }) => {
    const input = { ...file, faultsFrom, changesFrom, answers }
    const answer: CallAnswer<'enrollment.previewCoursePlan'> = await call('enrollment.previewCoursePlan', input)
    if (!answer.ok) return answer
    const counts = countsOfPlan(answer.value.summary)
    const { changes: planChanges, ...value } = answer.value
    return { ok: true, value: { ...value, ...NOBODY, planChanges, counts } }
  },
}

async function readRoster(file: UploadedFile, scope: Scope, from: From): Promise<Answer<ImportPreview>> {
  const answer: CallAnswer<'identity.previewRoster'> = await call('identity.previewRoster', { ...file, scope, ...from })
  if (!answer.ok) return answer
  const counts = countsOfRoster(answer.value.summary)
  return { ok: true, value: { ...answer.value, counts, planChanges: [], yearsNotArranged: [] } }
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
