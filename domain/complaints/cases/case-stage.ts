// Moves a case from one state to the next, and says what must be there before.
import { fail, ok, type Result } from '../../values/result'
import type { SchoolDate } from '../../values/school-date'
import type { Department } from '../categories/department'
import type { CaseResult, RefusalReason } from '../channel/case-result'
import { type CaseState, CONCLUDED_STATES } from '../channel/case-state'
import type { KeyRole } from '../envelopes/grant-role'

/** Each forwarding has who answers for it, and until when. */
export interface Transfer {
  readonly to: Department | 'HOTLINE_12345' | 'OTHER_DISTRICT'
  readonly reason: string
  readonly owner: string
  readonly dueOn: SchoolDate
}

/** What of a case decides about its next step. */
export interface CaseStage {
  readonly state: CaseState
  /** Who must sign a part: departments, or the alternative intake itself. */
  readonly departments: readonly KeyRole[]
  readonly signed: readonly KeyRole[]
  /** A child may be suffering harm: 未成年人保护法 §11. */
  readonly childInDanger: boolean
  /** When and where it was reported. */
  readonly harmReported: boolean
  /** Neither a license nor a registration: 停止办学并妥善处置. */
  readonly stopOrdered: boolean
  /** Refunds and where the pupils go. */
  readonly planGiven: boolean
  readonly revisitOn: SchoolDate | null
  readonly result: CaseResult | null
  readonly refusal: RefusalReason | null
  readonly transfer: Transfer | null
  readonly timesReopened: number
}

export type CaseEvent =
  | { readonly kind: 'TRIAGE'; readonly childInDanger: boolean; readonly isUnlicensed: boolean }
  | { readonly kind: 'REPORT_HARM' }
  | { readonly kind: 'REFUSE'; readonly reason: RefusalReason }
  | { readonly kind: 'ASSIGN'; readonly departments: readonly KeyRole[] }
  | { readonly kind: 'SIGN'; readonly department: KeyRole }
  | { readonly kind: 'GIVE_PLAN' }
  | { readonly kind: 'REPLY'; readonly result: CaseResult }
  | { readonly kind: 'CLOSE'; readonly revisitOn: SchoolDate | null }
  | { readonly kind: 'TRANSFER'; readonly transfer: Transfer }
  | { readonly kind: 'COME_BACK' }
  | { readonly kind: 'REOPEN' }

export type StageError =
  | 'NOT_NOW'
  | 'REPORT_HARM_FIRST'
  | 'NO_DEPARTMENT'
  | 'NOT_ASKED'
  | 'PARTS_MISSING'
  | 'PLAN_MISSING'
  | 'REVISIT_MISSING'
  | 'REOPENED_BEFORE'

type Moved = Result<CaseStage, { readonly code: StageError }>
type EventOf<Kind extends CaseEvent['kind']> = Extract<CaseEvent, { readonly kind: Kind }>

export function newStage(): CaseStage {
  return {
    state: 'SUBMITTED',
    departments: [],
    signed: [],
    childInDanger: false,
    harmReported: false,
    stopOrdered: false,
    planGiven: false,
    revisitOn: null,
    result: null,
    refusal: null,
    transfer: null,
    timesReopened: 0,
  }
}

/** From which states an event is possible at all. */
export const POSSIBLE: Readonly<Record<CaseEvent['kind'], readonly CaseState[]>> = {
  TRIAGE: ['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'INVESTIGATING', 'REOPENED'],
  REPORT_HARM: ['TRIAGED', 'ASSIGNED', 'INVESTIGATING', 'REOPENED'],
  REFUSE: ['SUBMITTED', 'TRIAGED', 'REOPENED'],
  ASSIGN: ['TRIAGED', 'ASSIGNED', 'INVESTIGATING', 'REOPENED'],
  SIGN: ['ASSIGNED', 'INVESTIGATING', 'REPLIED'],
  GIVE_PLAN: ['ASSIGNED', 'INVESTIGATING', 'REPLIED'],
  REPLY: ['INVESTIGATING', 'REPLIED'],
  CLOSE: ['REPLIED', 'TRANSFERRED'],
  TRANSFER: ['TRIAGED', 'ASSIGNED', 'INVESTIGATING', 'REOPENED'],
  COME_BACK: ['TRANSFERRED'],
  REOPEN: CONCLUDED_STATES,
}

export function moveCase(stage: CaseStage, event: CaseEvent): Moved {
  if (!POSSIBLE[event.kind].includes(stage.state)) return fail({ code: 'NOT_NOW' })
  switch (event.kind) {
    case 'TRIAGE':
      return ok(triaged(stage, event))
    case 'REPORT_HARM':
      return ok({ ...stage, harmReported: true })
    case 'REFUSE':
      return moved(stage, mustReport(stage), { state: 'NOT_ACCEPTED', refusal: event.reason })
    case 'ASSIGN':
      return assigned(stage, event)
    case 'SIGN':
      return signed(stage, event)
    case 'GIVE_PLAN':
      return ok({ ...stage, planGiven: true })
    case 'REPLY':
      return moved(stage, null, { state: 'REPLIED', result: event.result })
    case 'CLOSE':
      return moved(stage, missingForClosing(stage, event), { state: 'CLOSED', revisitOn: event.revisitOn })
    case 'TRANSFER':
      return moved(stage, mustReport(stage), { state: 'TRANSFERRED', transfer: event.transfer })
    case 'COME_BACK':
      return ok({ ...stage, state: 'TRIAGED', transfer: null })
    case 'REOPEN':
      return reopened(stage)
  }
}

/** Labels can be set right later: they never send a case back, and a danger once seen stays seen. */
function triaged(stage: CaseStage, { childInDanger, isUnlicensed }: EventOf<'TRIAGE'>): CaseStage {
  const isFirst = stage.state === 'SUBMITTED'
  return {
    ...stage,
    state: isFirst ? 'TRIAGED' : stage.state,
    childInDanger: stage.childInDanger || childInDanger,
    stopOrdered: isUnlicensed,
  }
}

function assigned(stage: CaseStage, { departments }: EventOf<'ASSIGN'>): Moved {
  const all = [...new Set([...stage.departments, ...departments])]
  if (all.length === 0) return fail({ code: 'NO_DEPARTMENT' })
  const state = stage.state === 'INVESTIGATING' ? 'INVESTIGATING' : 'ASSIGNED'
  return moved(stage, mustReport(stage), { state, departments: all })
}

/** Whoever signs first has begun to look into it. A second signature of the same department is a correction. */
function signed(stage: CaseStage, { department }: EventOf<'SIGN'>): Moved {
  if (!stage.departments.includes(department)) return fail({ code: 'NOT_ASKED' })
  const state = stage.state === 'ASSIGNED' ? 'INVESTIGATING' : stage.state
  return ok({ ...stage, state, signed: [...new Set([...stage.signed, department])] })
}

/** What was signed stays; who looks again signs again. */
function reopened(stage: CaseStage): Moved {
  if (stage.timesReopened > 0) return fail({ code: 'REOPENED_BEFORE' })
  return ok({
    ...stage,
    state: 'REOPENED',
    signed: [],
    result: null,
    refusal: null,
    transfer: null,
    revisitOn: null,
    timesReopened: 1,
  })
}

function mustReport({ childInDanger, harmReported }: CaseStage): StageError | null {
  return childInDanger && !harmReported ? 'REPORT_HARM_FIRST' : null
}

function missingForClosing(stage: CaseStage, { revisitOn }: EventOf<'CLOSE'>): StageError | null {
  if (stage.state === 'TRANSFERRED') return null
  if (stage.departments.some((department) => !stage.signed.includes(department))) return 'PARTS_MISSING'
  if (stage.stopOrdered && !stage.planGiven) return 'PLAN_MISSING'
  return stage.stopOrdered && revisitOn === null ? 'REVISIT_MISSING' : null
}

function moved(stage: CaseStage, missing: StageError | null, change: Partial<CaseStage>): Moved {
  return missing === null ? ok({ ...stage, ...change }) : fail({ code: missing })
}
