// What the grade lead may do with what waits: approve it, make it fit, or only give it back.
import type { Waiting } from './answers'

export type Judgment =
  | { readonly kind: 'fits' }
  /** Made this long, it fits. */
  | { readonly kind: 'trim'; readonly minutes: number }
  /** Not a minute fits. */
  | { readonly kind: 'full' }
  /** Its text looks like a forbidden kind. */
  | { readonly kind: 'doubted' }

export function judge({ item, total, cap, fits }: Waiting): Judgment {
  if (item.doubt !== null) return { kind: 'doubted' }
  if (total <= cap || item.counted === 0) return { kind: 'fits' }
  return fits > 0 ? { kind: 'trim', minutes: fits } : { kind: 'full' }
}

/** What may be approved in one act: what fits together, each evening counted as they are taken in turn. */
export function fittingTogether(waiting: readonly Waiting[]): readonly Waiting[] {
  const taken = new Map<string, number>()
  return waiting.filter((each) => {
    if (judge(each).kind !== 'fits') return false
    // What was handed in within the limit has its minutes already; what waits over it must find them beside the others.
    if (each.item.state === 'SUBMITTED' || each.item.counted === 0) return true
    const evening = `${each.homeroomId} ${each.date}`
    const before = taken.get(evening) ?? 0
    if (each.total + before > each.cap) return false
    taken.set(evening, before + each.item.counted)
    return true
  })
}
