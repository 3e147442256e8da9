// A policy pack as stored, and its steps: appended one by one, nothing edited once in force.
import { fail, ok, type Result } from '../../values/result'
import type { SchoolDate } from '../../values/school-date'
import { movePack, type PackMoveError, type PackState } from './pack-approval'
import { activeBeside } from './pack-succession'
import type { PolicyPack } from './policy-pack'

/** A draft nobody goes on with is WITHDRAWN and shown nowhere; one that was in force stays readable, with the reason. */
export type StoredPackState = PackState | 'WITHDRAWN'

export interface PackStep {
  readonly to: StoredPackState
  readonly by: string
  readonly at: number
  /** Why it was taken back. */
  readonly reason?: string
}

export interface StoredPack {
  /** The pack's own id. */
  readonly _id: string
  readonly districtId: string
  readonly pack: PolicyPack
  readonly state: StoredPackState
  /** Set before the packs in force are checked again, so that of two simultaneous activations at most one succeeds. */
  readonly activating: boolean
  /** Everybody who wrote in it: none of them may review it. */
  readonly writers: readonly string[]
  readonly reviewedBy: string | null
  /** The version it was copied from; null for one written anew. */
  readonly basedOn: string | null
  /** In order; a step is only ever added. */
  readonly steps: readonly PackStep[]
  readonly rev: number
}

export interface PackStepWish {
  readonly to: PackState
  readonly by: string
  readonly at: number
  /** Packs in force in the district, those of the code included. */
  readonly active: readonly PolicyPack[]
}

export type MovedPack = Pick<StoredPack, 'state' | 'reviewedBy' | 'activating' | 'steps'>

/** The fields a step changes: never the pack itself. */
export function stepPack(stored: StoredPack, { to, by, at, active }: PackStepWish): Result<MovedPack, PackMoveError> {
  if (stored.state === 'WITHDRAWN') return fail({ code: 'MOVE_NOT_ALLOWED' })
  const { pack, state, writers, reviewedBy } = stored
  const draftedBy = writers.includes(by) ? by : (writers[0] ?? '')
  const record = { pack, state, draftedBy, reviewedBy }
  const move = to === 'ACTIVE' ? ({ to, by, active: activeBeside(active, pack) } as const) : ({ to, by } as const)
  const moved = movePack(record, move)
  if (!moved.ok) return moved
  const { state: next, reviewedBy: reviewer } = moved.value
  return ok({ state: next, reviewedBy: reviewer, activating: false, steps: [...stored.steps, { to, by, at }] })
}

/** The step was taken already, by the same person: a phone that asks again changes nothing. */
export function isTaken(
  { state, steps }: Pick<StoredPack, 'state' | 'steps'>,
  to: StoredPackState,
  by: string,
): boolean {
  const last = steps.at(-1)
  return state === to && last?.to === to && last.by === by
}

export type Withdrawal = 'DRAFT' | 'COUNTER_ENTRY'

export type WithdrawError =
  | { readonly code: 'MOVE_NOT_ALLOWED' }
  | { readonly code: 'REASON_MISSING' }
  | { readonly code: 'PACK_BEGUN' }

/** A draft and one under review can be given up; one in force until the day before its first, with a reason. */
export function withdrawalOf(
  { state, pack }: Pick<StoredPack, 'state' | 'pack'>,
  { reason, today }: { readonly reason: string | null; readonly today: SchoolDate },
): Result<Withdrawal, WithdrawError> {
  if (state === 'DRAFT' || state === 'REVIEWED') return ok('DRAFT')
  if (state !== 'ACTIVE') return fail({ code: 'MOVE_NOT_ALLOWED' })
  if (today >= pack.effectiveFrom) return fail({ code: 'PACK_BEGUN' })
  return reason === null ? fail({ code: 'REASON_MISSING' }) : ok('COUNTER_ENTRY')
}

/** It was in force: that, and why no longer, stays to be read. */
export function wasInForce({ steps }: Pick<StoredPack, 'steps'>): boolean {
  return steps.some(({ to }) => to === 'ACTIVE')
}
