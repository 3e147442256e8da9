// Finds entries that the bank booked and took back, so that neither is taken for a payment.
import { nameKey } from '../../values/person-name'
import type { KnownEntry } from './statement-entry'

/** Words of the bank for an entry of its own; 退回 beside money that goes out is the school's own refund. */
const TAKES_BACK = /冲正|冲账|抹账|撤销|红冲/
const CAME_BACK = /冲正|冲账|抹账|撤销|红冲|退汇|退回|退票/

export interface TakenBack {
  /** Both the entry and what takes it back. */
  readonly both: ReadonlySet<string>
  /** Takes back what stands in no earlier line of this file. */
  readonly alone: ReadonlySet<string>
  /** Money of the school's own that came back: nobody paid it. */
  readonly ownReturns: ReadonlySet<string>
}

export function findTakenBack(entries: readonly KnownEntry[]): TakenBack {
  const both = new Set<string>()
  const alone = new Set<string>()
  const ownReturns = new Set<string>()
  entries.forEach((entry, index) => {
    if (entry.way === 'IN' && says(entry, CAME_BACK)) ownReturns.add(entry.lineId)
    if (entry.way !== 'IN_RED' && !(entry.way === 'OUT' && says(entry, TAKES_BACK))) return
    const isOpen = (one: KnownEntry) => !both.has(one.lineId) && isTakenBackBy(one, entry)
    const before = entries.slice(0, index).filter(isOpen).at(-1)
    if (before !== undefined) for (const one of [before, entry]) both.add(one.lineId)
    else alone.add(entry.lineId)
  })
  return { both, alone, ownReturns }
}

/** The same payer where the bank says it, and the same amount. */
function isTakenBackBy(one: KnownEntry, entry: KnownEntry): boolean {
  if (one.way !== 'IN' || one.amountFen !== entry.amountFen) return false
  const [payer, other] = [nameKey(one.payer), nameKey(entry.payer)]
  return payer === '' || other === '' || payer === other
}

function says({ remarks }: KnownEntry, words: RegExp): boolean {
  return remarks.some((remark) => words.test(remark))
}
