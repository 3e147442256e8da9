// Sorts a lesson's children by what was seen, and tells whether the counted heads agree.
import type { Seen } from './merge-marks'

export interface Expecting {
  readonly pupilId: string
  readonly isAway: boolean
}

export interface Heads {
  /** Who becomes present when the count agrees, and who is already. */
  readonly here: readonly string[]
  readonly unseen: readonly string[]
  readonly missing: readonly string[]
  readonly away: readonly string[]
  readonly left: readonly string[]
  /** Two phones disagree: somebody looks before anything is counted. */
  readonly disputed: readonly string[]
}

export function headsIn(children: readonly Expecting[], seen: ReadonlyMap<string, Seen>): Heads {
  const inKind = (kind: keyof Heads) =>
    children.filter((child) => kindOf(child, seen.get(child.pupilId)) === kind).map(({ pupilId }) => pupilId)
  return {
    here: inKind('here'),
    unseen: inKind('unseen'),
    missing: inKind('missing'),
    away: inKind('away'),
    left: inKind('left'),
    disputed: inKind('disputed'),
  }
}

/** A child that is away by its family's word and comes anyway is there: what is seen counts. */
function kindOf({ isAway }: Expecting, { mark, conflict }: Seen = { mark: 'UNSEEN', conflict: [] }): keyof Heads {
  if (conflict.length > 0) return 'disputed'
  if (mark === 'PRESENT') return 'here'
  if (mark === 'LEFT') return 'left'
  if (isAway) return 'away'
  return mark === 'MISSING' ? 'missing' : 'unseen'
}

/** Everybody who was not marked, everybody present already, and guests: the heads in the room. */
export function agrees({ here, unseen, disputed }: Heads, counted: number, guests = 0): boolean {
  return disputed.length === 0 && counted === here.length + unseen.length + guests
}

/** Nobody knows where they are. */
export function openChildren({ unseen, missing, disputed }: Heads): readonly string[] {
  return [...missing, ...disputed, ...unseen]
}
