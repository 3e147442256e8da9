// Builds citations for packs: a clause of a document, or a value that no document states.

import { HARDSHIP_CATEGORIES } from './hardship-categories'
import type { Cited, WaiverRate } from './policy-pack'
import type { Source } from './source'

export function invented(clause: string): Source {
  return { document: '演示数值，非政策规定', number: '', clause, date: '2026-09-01', demonstration: true }
}

export function cited<T>(value: T, source: Source): Cited<T> {
  return { value, source }
}

/** One rate for every category of hardship. */
export function sameRateForAll(basisPoints: Cited<number | null>): readonly WaiverRate[] {
  return HARDSHIP_CATEGORIES.map((category) => ({ category, basisPoints }))
}
