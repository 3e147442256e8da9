// Lists who may fetch a child today: its family, and somebody else named for the day, first.
import type { SchoolDate } from '../../values/school-date'
import type { DayChange } from '../absences/day-change'
import type { ChildDay } from '../absences/day-of'
import { type CustodyBar, isBarred } from './custody-bar'

/** GUEST: for this one day, with a code. */
export type FetcherKind = 'GUARDIAN' | 'PICKUP' | 'GUEST'

export interface Fetcher {
  /** A person's id; of a guest that of the change that named it: another day is another change. */
  readonly who: string
  readonly kind: FetcherKind
  readonly name: string
  readonly relation: string | null
  /** Named for today. */
  readonly isToday: boolean
  /** Quietly stopped at the gate; why is told to nobody there. */
  readonly isHeld: boolean
}

export interface Kin {
  readonly personId: string
  readonly name: string
  readonly relation: string | null
  readonly role: 'guardian' | 'pickupPerson'
}

interface Fetching {
  readonly pupilId: string
  readonly kin: readonly Kin[]
  readonly day: Pick<ChildDay, 'collector' | 'early'>
  readonly bars: readonly CustodyBar[]
  readonly date: SchoolDate
}

/** A change that names nobody leaves it with whoever usually comes. */
export function fetchersOf({ pupilId, kin, day, bars, date }: Fetching): readonly Fetcher[] {
  const named = namedFor(day)
  const held = (personId: string | null, name: string) => isBarred(bars, { pupilId, personId, name }, date)
  const family = kin.map(({ personId, name, relation, role }): Fetcher => {
    const isToday = named?.collector?.personId === personId
    const kind = role === 'guardian' ? 'GUARDIAN' : 'PICKUP'
    return { who: personId, kind, name, relation, isToday, isHeld: held(personId, name) }
  })
  const guest = named !== null && isGuest(named) ? [guestOf(named, held(null, named.collector?.name ?? ''))] : []
  return [...guest, ...family].sort((one, other) => Number(other.isToday) - Number(one.isToday))
}

/** The later of the two that name somebody. */
export function namedFor({ collector, early }: Pick<ChildDay, 'collector' | 'early'>): DayChange | null {
  const named = [collector, early].filter((change) => change !== null && change.collector !== null)
  return named.sort((one, other) => (one?.at ?? 0) - (other?.at ?? 0)).at(-1) ?? null
}

export function isGuest({ collector }: Pick<DayChange, 'collector'>): boolean {
  return collector !== null && collector.personId === null
}

function guestOf({ _id: who, collector }: DayChange, isHeld: boolean): Fetcher {
  const { name = '', relation = null } = collector ?? {}
  return { who, kind: 'GUEST', name, relation, isToday: true, isHeld }
}
