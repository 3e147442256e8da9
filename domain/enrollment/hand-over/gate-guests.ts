// Adds children on no list to a gate's day, and what became of them; sent twice it is once.
import {
  addGuests,
  type Guest,
  type GuestEnding,
  isSameGuest,
  settleGuest,
  type WrittenGuest,
} from '../roll-call/guest'
import type { AfterGateMarks } from './after-gate-marks'
import type { GateDay } from './gate-mark'

export interface GuestsComing {
  readonly written: readonly WrittenGuest[]
  readonly settled: readonly (Pick<WrittenGuest, 'device' | 'seq'> & { readonly state: GuestEnding })[]
  readonly by: string
  readonly now: number
}

export interface AfterGate extends AfterGateMarks {
  /** Written down just now: the office is told of each. */
  readonly freshGuests: readonly Guest[]
  readonly isNews: boolean
}

/** `rev`: of the day before anything came. */
export function afterGateGuests(marked: AfterGateMarks, rev: number, coming: GuestsComing): AfterGate {
  const { gateDay, fresh } = marked
  const known = gateDay.guests ?? []
  const added = addGuests(known, coming.written, { by: coming.by, arrived: rev + 1 })
  const guests = added.map((guest) => settledAs(guest, coming))
  const isSame = guests.length === known.length && guests.every((guest, at) => guest === known[at])
  const isNews = fresh.length > 0 || !isSame
  const after = isNews ? { ...gateDay, guests, rev: rev + 1, changedAt: coming.now } : gateDay
  return { gateDay: after, fresh, freshGuests: added.slice(known.length), isNews }
}

function settledAs(guest: Guest, { settled, by, now: at }: GuestsComing): Guest {
  const said = settled.find((one) => isSameGuest(one, guest))
  return said === undefined ? guest : (settleGuest(guest, { state: said.state, pupilId: null, by, at }) ?? guest)
}

/** Stands at the gate, and nobody has said where it belongs: keeps the day open. */
export function openGuests({ guests = [] }: Pick<GateDay, 'guests'>): readonly Guest[] {
  return guests.filter(({ state }) => state === 'OPEN')
}
