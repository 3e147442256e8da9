// Decides whether a guardian's recorded word is enough for the school to act on.
import { DAY_MS } from '../../values/durations'
import type { BehalfAct, GuardianWord, ReadItem } from './behalf-request'

/** A word is written down while it is remembered. [D] */
export const OLDEST_WORD_DAYS = 2

export const NEEDED: Readonly<Record<BehalfAct, readonly ReadItem[]>> = {
  ENROLL: ['COURSE', 'TIMES', 'PRICE', 'LEAVING'],
  MOVE: ['COURSE', 'TIMES', 'PRICE', 'LEAVING'],
  WITHDRAW: ['COURSE', 'LEAVING'],
  WISHES: ['COURSE', 'TIMES', 'PRICE', 'LEAVING'],
  CONSENT: ['DATA'],
}

export type WordFault =
  /** Whoever said it is no guardian on the roster: a neighbor's nod does not count. */
  | { readonly code: 'NOT_ON_ROSTER' }
  /** By phone, and the roster knows no number of theirs. */
  | { readonly code: 'NO_PHONE' }
  | { readonly code: 'PAPER_NEEDED' }
  /** In the future, or too long ago. */
  | { readonly code: 'WORD_TIME' }
  | { readonly code: 'NOT_READ_OUT'; readonly missing: ReadItem[] }

export type SaidWord = Pick<GuardianWord, 'guardianId' | 'way' | 'at' | 'minutes' | 'read'>

export interface WordFacts {
  readonly act: BehalfAct
  /** Guardians on the roster today, and whether a number of theirs is known. */
  readonly guardians: readonly { readonly personId: string; readonly hasPhone: boolean }[]
  readonly now: number
}

/** The first thing missing, or null. */
export function wordFault(word: SaidWord, { act, guardians, now }: WordFacts): WordFault | null {
  const guardian = guardians.find(({ personId }) => personId === word.guardianId)
  if (guardian === undefined) return { code: 'NOT_ON_ROSTER' }
  if (act === 'CONSENT' && word.way !== 'PAPER') return { code: 'PAPER_NEEDED' }
  if (word.way === 'PHONE' && !guardian.hasPhone) return { code: 'NO_PHONE' }
  if (word.at > now || word.at < now - OLDEST_WORD_DAYS * DAY_MS) return { code: 'WORD_TIME' }
  const missing = NEEDED[act].filter((item) => !word.read.includes(item))
  return missing.length > 0 ? { code: 'NOT_READ_OUT', missing } : null
}
