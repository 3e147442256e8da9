// Sorts a gate's children: those that go now, those that are gone, and those of a name.
import { isClosed } from '@domain/enrollment/hand-over/gate-state'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { GateChild, StateOf } from './gate-answers'

/** The next ones stand at the gate before their hour. */
const SOON_MS = 15 * 60_000

export interface Wave {
  /** `HH:mm`. */
  readonly at: string
  /** Everybody of that hour, and whoever is still there from before. */
  readonly inside: readonly GateChild[]
  readonly gone: readonly GateChild[]
  /** Those of later hours. */
  readonly later: readonly GateChild[]
}

export function waveNow(
  children: readonly GateChild[],
  stateOf: StateOf,
  { today, now }: { readonly today: string; readonly now: number },
): Wave | null {
  const hours = [...new Set(children.map(({ at }) => at))].sort()
  const begun = hours.filter((at) => instantOf(schoolDate(today), at) - SOON_MS <= now)
  const at = begun.at(-1) ?? hours[0]
  if (at === undefined) return null
  const isGone = ({ pupilId }: GateChild) => isClosed(stateOf(pupilId))
  return {
    at,
    inside: children.filter((child) => child.at <= at && !isGone(child)),
    gone: children.filter((child) => child.at === at && isGone(child)),
    later: children.filter((child) => child.at > at),
  }
}

/** By the child's name or that of whoever may fetch it; a surname is enough. */
export function childrenNamed(children: readonly GateChild[], words: string): readonly GateChild[] {
  const looked = words.trim()
  const names = ({ name, fetchers }: GateChild) => [name, ...fetchers.map((fetcher) => fetcher.name)]
  return children.filter((child) => names(child).some((name) => name.includes(looked)))
}
