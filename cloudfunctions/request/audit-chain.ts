// Adds to the audit: one chain per person, so that nobody waits for others.
import type { AuditEntry } from '@domain/privacy/audit/audit-entry'
import { type AuditHead, insertAuditEntry, readAuditFrom, readAuditHead } from '../privacy/collections/audit'
import { waitBefore } from '../runtime/retry'
import { auditHash } from './audit-hash'

export type AuditFacts = Omit<AuditEntry, '_id' | 'seq' | 'previous' | 'hash'>

export const EMPTY_CHAIN: AuditHead = { seq: 0, hash: '' }

/** How often a request looks for its place in its person's chain before it begins one of its own. */
const ATTEMPTS = 60

export async function readHead(chain: string): Promise<AuditHead> {
  return (await readAuditHead(chain)) ?? EMPTY_CHAIN
}

export interface ChainEnd extends AuditHead {
  readonly chain: string
}

/**
 * One round trip when `end` is still the end. The `_id` names the place, so two entries cannot take one: whoever comes
 * second looks again. An entry that is there already, from a sending whose answer was lost, is known by its hash.
 * Of hundreds of one person's acts at the same instant, those that find no place soon begin a chain of their own: what
 * was done is always entered, and nobody waits.
 */
export async function appendEntry(facts: AuditFacts, end: AuditHead): Promise<ChainEnd> {
  let last = end
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const added = await tryAppend(facts, last)
    if (added.isThere) return { ...added.end, chain: facts.chain }
    last = added.end
    await waitBefore(attempt)
  }
  const alone = { ...facts, chain: `${facts.chain}+${facts.requestId}` }
  const added = await tryAppend(alone, EMPTY_CHAIN)
  if (!added.isThere) throw new TypeError('a place in a chain of its own that is taken')
  return { ...added.end, chain: alone.chain }
}

async function tryAppend(facts: AuditFacts, end: AuditHead): Promise<{ isThere: boolean; end: AuditHead }> {
  const entry = entryAfter(facts, end)
  if (await insertAuditEntry(entry)) return { isThere: true, end: entry }
  const since = await readAuditFrom(facts.chain, entry.seq)
  return { isThere: since[0]?.hash === entry.hash, end: since.at(-1) ?? end }
}

function entryAfter(facts: AuditFacts, end: AuditHead): AuditEntry {
  const seq = end.seq + 1
  const entry = { ...facts, _id: `${facts.chain}:${seq}`, seq, previous: end.hash }
  return { ...entry, hash: auditHash(entry) }
}
