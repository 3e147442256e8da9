// Judges a code said at a gate: whom it is for, or which answer a wrong one gets.

/** One person, one child, one day. */
export interface Pass {
  readonly code: string
  readonly pupilId: string
  readonly who: string
  readonly date: string
  readonly gateId: string
  /** Instants between which it works. */
  readonly from: number
  readonly until: number
  /** Taken back, or somebody else was named since. */
  readonly isRevoked: boolean
  /** When the child was handed over. */
  readonly usedAt: number | null
}

export interface Asked {
  readonly typed: string
  readonly date: string
  readonly gateId: string
  /** The child it was typed for; null: by the code alone. */
  readonly pupilId: string | null
  readonly now: number
}

/** In the order of what helps most at the gate: what is wrong with a code that is somebody's comes before "nobody's". */
export type CodeVerdict =
  | { readonly kind: 'AGREES'; readonly passes: readonly Pass[] }
  | { readonly kind: 'USED'; readonly at: number }
  | { readonly kind: 'REVOKED' }
  | { readonly kind: 'TOO_EARLY'; readonly from: number }
  | { readonly kind: 'OVER'; readonly until: number }
  | { readonly kind: 'OTHER_CHILD' }
  | { readonly kind: 'OTHER_GATE'; readonly gateId: string }
  | { readonly kind: 'OTHER_DAY'; readonly date: string }
  | { readonly kind: 'UNKNOWN' }

/** Two people may have the same six digits by chance: both are named, and who stands there is asked. */
export function judgeCode(passes: readonly Pass[], { typed, date, gateId, pupilId, now }: Asked): CodeVerdict {
  const same = passes.filter(({ code }) => code === plainDigits(typed))
  const today = same.filter((pass) => pass.date === date)
  const here = today.filter((pass) => pass.gateId === gateId)
  const meant = here.filter((pass) => pupilId === null || pass.pupilId === pupilId)
  const verdicts = meant.map((pass) => faultOf(pass, now))
  if (verdicts.includes(null)) return { kind: 'AGREES', passes: meant.filter((pass) => faultOf(pass, now) === null) }
  const [fault] = verdicts
  if (fault) return fault
  if (here.length > 0) return { kind: 'OTHER_CHILD' }
  const [other] = today
  if (other !== undefined) return { kind: 'OTHER_GATE', gateId: other.gateId }
  const [earlier] = same
  return earlier === undefined ? { kind: 'UNKNOWN' } : { kind: 'OTHER_DAY', date: earlier.date }
}

/** Used says most: whoever comes second with it has to be asked. */
function faultOf({ usedAt, isRevoked, from, until }: Pass, now: number): CodeVerdict | null {
  if (usedAt !== null) return { kind: 'USED', at: usedAt }
  if (isRevoked) return { kind: 'REVOKED' }
  if (now < from) return { kind: 'TOO_EARLY', from }
  return now < until ? null : { kind: 'OVER', until }
}

export const CODE_DIGITS = 6

/** As it was said: without spaces, full-width digits as plain ones. */
export function plainDigits(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/\D/g, '')
}

/** From a digest: six digits. */
export function codeOfDigest(digest: Uint8Array): string {
  const number = [...digest.slice(0, 6)].reduce((sum, byte) => sum * 256 + byte, 0)
  return String(number % 10 ** CODE_DIGITS).padStart(CODE_DIGITS, '0')
}
