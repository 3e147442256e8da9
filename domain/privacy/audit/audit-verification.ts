// Verifies the audit: finds changed, deleted, moved or cut-off entries, and broken seals.

import type { AuditEntry, AuditSeal } from './audit-entry'
import { auditText } from './audit-text'

type Kind = 'CHANGED' | 'MISSING' | 'REORDERED' | 'CUT_OFF'

export type AuditFault =
  | { readonly kind: Kind; readonly chain: string; readonly seq: number }
  | { readonly kind: 'SEAL_BROKEN'; readonly number: number }

export type Hash = (text: string) => string

type Head = AuditSeal['heads'][number]

/** Before the first entry, and before the first seal. */
const START = { seq: 0, hash: '' }

interface Chain {
  readonly chain: string
  /** What seals say stood in this chain. */
  readonly sealed: readonly Head[]
  readonly hash: Hash
}

/** `entries`: all of one chain, by their place. At most one fault a place, the first that explains it. */
export function chainFaults(entries: readonly AuditEntry[], { chain, sealed, hash }: Chain): readonly AuditFault[] {
  const faults = new Map<number, Kind>()
  const found = (kind: Kind, seq: number) => {
    if (!faults.has(seq)) faults.set(seq, kind)
  }
  const isIntact = (entry: AuditEntry) =>
    entry.chain === chain && entry._id === `${chain}:${entry.seq}` && hash(auditText({ ...entry })) === entry.hash
  const links = linksOf(entries)
  let before = START
  for (const entry of entries) {
    for (let seq = before.seq + 1; seq < entry.seq; seq += 1) found('MISSING', seq)
    if (!isIntact(entry)) found(wasMoved(entry, links) ? 'REORDERED' : 'CHANGED', entry.seq)
    // Whole in itself, but not what followed the entry before: that one was written anew, with a hash of its own.
    else if (entry.previous !== before.hash && !faults.has(entry.seq - 1)) found('CHANGED', Math.max(1, before.seq))
    before = entry
  }
  for (const { kind, seq } of sealedFaults(entries, sealed)) found(kind, seq)
  return [...faults].sort(([one], [other]) => one - other).map(([seq, kind]) => ({ kind, chain, seq }))
}

/** What stood at a seal's time and no longer does. */
function sealedFaults(entries: readonly AuditEntry[], sealed: readonly Head[]) {
  const hashes = new Map(entries.map(({ seq, hash }) => [seq, hash]))
  const last = entries.at(-1)?.seq ?? 0
  return sealed.flatMap(({ seq, hash }): { readonly kind: Kind; readonly seq: number }[] => {
    if (seq > last) return [{ kind: 'CUT_OFF', seq: last + 1 }]
    const present = hashes.get(seq)
    return present === undefined || present === hash ? [] : [{ kind: 'CHANGED', seq }]
  })
}

interface Links {
  /** Where an entry with this hash stands now. */
  readonly placeOf: ReadonlyMap<string, number>
  /** Before which place an entry with this hash belongs. */
  readonly followedBy: ReadonlyMap<string, number>
}

function linksOf(entries: readonly AuditEntry[]): Links {
  return {
    placeOf: new Map(entries.map(({ hash, seq }) => [hash, seq])),
    followedBy: new Map(entries.map(({ previous, seq }) => [previous, seq])),
  }
}

/** Its neighbours by hash are not its neighbours by place. */
function wasMoved({ hash, previous, seq }: AuditEntry, { placeOf, followedBy }: Links): boolean {
  const before = placeOf.get(previous)
  const after = followedBy.get(hash)
  return (before !== undefined && before !== seq - 1) || (after !== undefined && after !== seq + 1)
}

/** `kept`: the hash of a seal that was written down elsewhere; without one, seals cut off at the end are not noticed. */
export function sealFaults(
  seals: readonly AuditSeal[],
  { hash, kept }: { readonly hash: Hash; readonly kept: string | null },
): readonly AuditFault[] {
  const faults: AuditFault[] = []
  const found = (number: number) => faults.push({ kind: 'SEAL_BROKEN', number })
  seals.forEach((seal, at) => {
    const before = seals[at - 1]
    const expected = (before?.number ?? 0) + 1
    for (let number = expected; number < seal.number; number += 1) found(number)
    const isNext = seal.number !== expected || seal.previous === (before?.hash ?? '')
    const isIntact = seal._id === `seal:${seal.number}` && hash(auditText({ ...seal })) === seal.hash
    if (!isNext || !isIntact) found(seal.number)
  })
  if (kept !== null && !seals.some((seal) => seal.hash === kept)) found((seals.at(-1)?.number ?? 0) + 1)
  return faults
}
