// How answers show gates, the children that leave by them, who may fetch them, and what was marked.
import { z } from 'zod'
import { writtenGuest } from '../roll-call/contract'
import { GUEST_STATES } from '../roll-call/guest'
import { GATE_MARKS } from './gate-mark'
import { HAND_OVER_FAULTS, PROOFS } from './judge-hand-over'
import { LEAVING_WAYS } from './leaving-way'

export const gate = z.object({ gateId: z.string(), name: z.string() })

/** Somebody to be called, the whole number. */
export const caller = { name: z.string(), relation: z.string().nullable(), phone: z.string() }

export const gateGuest = { ...writtenGuest, state: z.enum(GUEST_STATES) }

export const fetcher = {
  who: z.string(),
  kind: z.enum(['GUARDIAN', 'PICKUP', 'GUEST']),
  name: z.string(),
  relation: z.string().nullable(),
  isToday: z.boolean(),
  isHeld: z.boolean(),
}

export const gateChild = z.object({
  pupilId: z.string(),
  name: z.string(),
  homeroomName: z.string(),
  at: z.string(),
  place: z.string(),
  /** Of a grade that goes in person whatever was signed. */
  isSmall: z.boolean(),
  way: z.enum(LEAVING_WAYS),
  fetchers: z.array(z.object(fetcher)),
  /** The roll call did not find it. */
  isMissing: z.boolean(),
})

export const gateMarkView = {
  device: z.string(),
  seq: z.number().int(),
  pupilId: z.string(),
  mark: z.enum(GATE_MARKS),
  handed: z
    .object({ way: z.enum(LEAVING_WAYS), who: z.string().nullable(), proof: z.enum(PROOFS).nullable() })
    .nullable(),
  seen: z.number().int(),
  at: z.number(),
  arrived: z.number().int(),
  name: z.string().nullable(),
  relation: z.string().nullable(),
  fault: z.enum(HAND_OVER_FAULTS).nullable(),
}
