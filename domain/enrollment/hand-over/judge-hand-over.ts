// Judges whether a child may go with somebody, or alone, as its guardian signed.
import { fail, ok, type Result } from '../../values/result'
import type { Fetcher } from './fetchers-of'
import type { LeavingWay } from './leaving-way'

/** KNOWN: face to face, on the list. CODE: it agreed. PAPERS: identity card seen, and the guardian called. */
export const PROOFS = ['KNOWN', 'CODE', 'PAPERS'] as const
export type Proof = (typeof PROOFS)[number]

export interface HandOver {
  readonly way: LeavingWay
  /** IN_PERSON: which fetcher. */
  readonly who: string | null
  readonly proof: Proof | null
}

export interface Judging {
  readonly isSmall: boolean
  /** As signed; a fetcher named for today comes before it. */
  readonly way: LeavingWay
  readonly fetchers: readonly Fetcher[]
}

/** HELD: stays inside until the office says. TOO_YOUNG: only in person. */
export const HAND_OVER_FAULTS = [
  'NOT_ON_LIST',
  'HELD',
  'CODE_NEEDED',
  'TOO_YOUNG',
  'NOT_SIGNED',
  'FETCHED_TODAY',
] as const
export type HandOverFault = (typeof HAND_OVER_FAULTS)[number]

export function judgeHandOver(
  { way, who, proof }: HandOver,
  { isSmall, way: signed, fetchers }: Judging,
): Result<true, { readonly code: HandOverFault }> {
  if (way === 'IN_PERSON')
    return judgeFetcher(
      fetchers.find((one) => one.who === who),
      proof,
    )
  if (isSmall) return fail({ code: 'TOO_YOUNG' })
  if (fetchers.some(({ isToday }) => isToday)) return fail({ code: 'FETCHED_TODAY' })
  return way === signed ? ok(true) : fail({ code: 'NOT_SIGNED' })
}

/** The one named for today does not shut out the guardians: they may always come themselves. */
function judgeFetcher(fetcher: Fetcher | undefined, proof: Proof | null): ReturnType<typeof judgeHandOver> {
  if (fetcher === undefined) return fail({ code: 'NOT_ON_LIST' })
  if (fetcher.isHeld) return fail({ code: 'HELD' })
  if (fetcher.kind === 'GUEST' && proof !== 'CODE' && proof !== 'PAPERS') return fail({ code: 'CODE_NEEDED' })
  return ok(true)
}
