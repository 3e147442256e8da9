// Compares two versions of a pack: each changed value, from, to, and the document behind it.

import { type CitedValue, citedValues } from './cited-values'
import type { PolicyPack } from './policy-pack'
import type { Source } from './source'

export interface PackChange {
  readonly path: string
  /** Undefined: the earlier version says nothing on it. */
  readonly from: unknown
  /** Undefined: the later version says nothing on it. */
  readonly to: unknown
  /** The document the change rests on: the later one where it speaks. */
  readonly source: Source
}

/** A value kept but cited anew is a change too: the reader is shown the document. */
export function packDifference(before: PolicyPack, after: PolicyPack): readonly PackChange[] {
  const [earlier, later] = [byPath(before), byPath(after)]
  const paths = [...new Set([...earlier.keys(), ...later.keys()])]
  return paths.flatMap((path) => changeOf(path, earlier.get(path), later.get(path)))
}

function byPath(pack: PolicyPack): ReadonlyMap<string, CitedValue> {
  return new Map(citedValues(pack).map((one) => [one.path, one]))
}

function changeOf(path: string, from: CitedValue | undefined, to: CitedValue | undefined): PackChange[] {
  const source = to?.source ?? from?.source
  if (source === undefined || isSame(from, to)) return []
  return [{ path, from: from?.value, to: to?.value, source }]
}

function isSame(from: CitedValue | undefined, to: CitedValue | undefined): boolean {
  return JSON.stringify([from?.value, from?.source]) === JSON.stringify([to?.value, to?.source])
}
