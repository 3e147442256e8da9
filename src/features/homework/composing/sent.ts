// What became of an item in a class, with the evening it was handed in for.
import type { ClassResult } from '../items/answers'

export interface Sent {
  readonly result: ClassResult
  readonly date: string
}

/** It is in: it reserves its minutes, or the grade lead was asked. */
export function isIn({ result: { outcome } }: Sent): boolean {
  return outcome === 'ACCEPTED' || outcome === 'ASKED'
}
