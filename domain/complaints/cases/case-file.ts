// What the staff keep beside a sealed thread: labels, state, days, signed parts, who did what.

import { fail, ok, type Result } from '../../values/result'
import type { SchoolDate } from '../../values/school-date'
import type { Report } from '../channel/stored-case'
import type { CaseDays } from '../deadlines/case-clock'
import { dueDateOf } from '../deadlines/case-clock'
import { MILESTONES } from '../deadlines/deadline-terms'
import type { KeyRole } from '../envelopes/grant-role'
import type { CaseLabels } from './case-labels'
import { type CaseEvent, type CaseStage, moveCase, newStage, type StageError } from './case-stage'

/** What a department puts its name to. FINDING: its own part; another of the same department is a correction. */
export const PART_KINDS = ['FINDING', 'HARM_REPORT', 'DISPOSAL_PLAN', 'REVISIT'] as const
export type PartKind = (typeof PART_KINDS)[number]

/** Sealed under the case's key, signed by a device: it can be added to, never changed. */
export interface SignedPart {
  readonly seq: number
  readonly kind: PartKind
  readonly department: KeyRole
  readonly personId: string
  readonly deviceKeyId: string
  readonly box: string
  readonly signature: string
  readonly day: SchoolDate
}

/** Who did what when; a forwarding with its reason. Only added to. */
export interface CaseStep {
  readonly kind: CaseEvent['kind'] | 'ASK' | 'TAKE' | 'NAMED' | 'HAND_OVER'
  readonly personId: string
  readonly day: SchoolDate
  readonly reason: string | null
}

/** `caseFiles`. `_id`: the case's. */
export interface CaseFile {
  readonly _id: string
  readonly districtId: string
  readonly rev: number
  readonly labels: CaseLabels | null
  readonly stage: CaseStage
  readonly days: CaseDays
  readonly closedOn: SchoolDate | null
  readonly ownerId: string | null
  /** Turns of the thread when the staff last wrote: more of them means that somebody waits. */
  readonly answeredTurns: number
  readonly parts: readonly SignedPart[]
  readonly steps: readonly CaseStep[]
  /** Names the last act, so that the same one sent again is known. */
  readonly lastAct: string
  /** The publication it is counted in. */
  readonly countedIn: string | null
}

/** The file as it should stand: new, or looked at again because the reporter asked for it. */
export function fileOf(
  report: Pick<Report, '_id' | 'day' | 'state'>,
  file: CaseFile | null,
  where: { readonly districtId: string; readonly lastTurnOn: SchoolDate },
): CaseFile {
  if (file === null) return newFile(report, where.districtId)
  if (report.state !== 'REOPENED' || file.stage.timesReopened > 0) return file
  const moved = moveCase(file.stage, { kind: 'REOPEN' })
  if (!moved.ok) return file
  // Looked at again, a named case has its days anew.
  const namedOn = file.days.namedOn === null ? null : where.lastTurnOn
  const days = { startedOn: where.lastTurnOn, repliedOn: null, acceptedOn: null, resultOn: null, namedOn }
  return { ...file, stage: moved.value, days, closedOn: null }
}

function newFile({ _id, day }: Pick<Report, '_id' | 'day'>, districtId: string): CaseFile {
  return {
    _id,
    districtId,
    rev: 0,
    labels: null,
    stage: newStage(),
    days: { startedOn: day, repliedOn: null, acceptedOn: null, resultOn: null, namedOn: null },
    closedOn: null,
    ownerId: null,
    answeredTurns: 0,
    parts: [],
    steps: [],
    lastAct: '',
    countedIn: null,
  }
}

/** YX-0909-3F2A: the day it came and the beginning of its id. */
export function caseNumberOf({ _id, day }: Pick<Report, '_id' | 'day'>): string {
  return `YX-${day.slice(5, 7)}${day.slice(8)}-${_id.slice(0, 4).toUpperCase()}`
}

export interface Doing {
  readonly personId: string
  readonly today: SchoolDate
  readonly reason?: string
}

/** The file after an event, with what it says about the days. */
export function stepFile(
  file: CaseFile,
  event: CaseEvent,
  { personId, today, reason }: Doing,
): Result<CaseFile, { readonly code: StageError }> {
  const moved = moveCase(file.stage, event)
  if (!moved.ok) return fail({ code: moved.error.code })
  const step: CaseStep = { kind: event.kind, personId, day: today, reason: reason ?? null }
  return ok({
    ...file,
    stage: moved.value,
    days: daysAfter(file.days, event.kind, today),
    closedOn: ENDS.includes(event.kind) ? today : file.closedOn,
    ownerId: file.ownerId ?? personId,
    steps: [...file.steps, step],
  })
}

/** To accept is to give it to somebody, here or elsewhere; or to say why not. */
const ACCEPTS: readonly CaseEvent['kind'][] = ['ASSIGN', 'TRANSFER', 'REFUSE']
const ENDS: readonly CaseEvent['kind'][] = ['REFUSE', 'CLOSE']

function daysAfter(days: CaseDays, kind: CaseEvent['kind'], today: SchoolDate): CaseDays {
  const accepted = ACCEPTS.includes(kind) ? today : null
  const result = kind === 'REPLY' || ENDS.includes(kind) ? today : null
  return {
    ...days,
    acceptedOn: days.acceptedOn ?? accepted,
    resultOn: days.resultOn ?? result,
  }
}

/** Something was said to the reporter: the first time counts. */
export function withReply(file: CaseFile, turns: number, { personId, today }: Doing): CaseFile {
  const step: CaseStep = { kind: 'ASK', personId, day: today, reason: null }
  const days = { ...file.days, repliedOn: file.days.repliedOn ?? today }
  return { ...file, days, answeredTurns: turns, ownerId: file.ownerId ?? personId, steps: [...file.steps, step] }
}

/** A name came with the report or later: it stays, and the first one counts. Null where no such day can be. */
export function withName(
  file: CaseFile,
  namedOn: SchoolDate,
  { personId, today, receivedOn }: Doing & { readonly receivedOn: SchoolDate },
): CaseFile | null {
  if (namedOn < receivedOn || namedOn > today) return null
  const step: CaseStep = { kind: 'NAMED', personId, day: today, reason: null }
  const days = { ...file.days, namedOn: file.days.namedOn ?? namedOn }
  return { ...file, days, steps: [...file.steps, step] }
}

/** By when the reporter may expect the next word; null when nothing is due. */
export function promisedDay({ days, stage }: CaseFile): SchoolDate | null {
  if (stage.state === 'CLOSED' || stage.state === 'NOT_ACCEPTED') return null
  const done = { FIRST_REPLY: days.repliedOn, ACCEPT: days.acceptedOn, RESULT: days.resultOn }
  const next = MILESTONES.find((each) => done[each] === null)
  return next === undefined ? null : dueDateOf(days, next)
}

/** By when it is to be concluded, known from the first day on; null when it is, or will not be. */
export function resultDay({ days, stage }: CaseFile): SchoolDate | null {
  const isOver = stage.state === 'CLOSED' || stage.state === 'NOT_ACCEPTED' || days.resultOn !== null
  return isOver ? null : dueDateOf(days, 'RESULT')
}
