// Adds to the audit: one chain per person, so that nobody waits for others.
import type { AuditEntry } from '@domain/privacy/audit/audit-entry'
import { type AuditHead, insertAuditEntry, readAuditFrom, readAuditHead } from '../privacy/collections/audit'
import { untilSettled } from '../runtime/retry'
import { auditHash } from './audit-hash'

export type AuditFacts = Omit<AuditEntry, '_id' | 'seq' | 'previous' | 'hash'>

export const EMPTY_CHAIN: AuditHead = { seq: 0, hash: '' }

/** One tap leaves one entry; this many of one person's writes at the same instant must still find their places. */
const ATTEMPTS = 60

export async function readHead(chain: string): Promise<AuditHead> {
  return (await readAuditHead(chain)) ?? EMPTY_CHAIN
}

/**
 * One round trip when `head` is still the end. The `_id` names the place, so two entries cannot take one: whoever comes
 * second looks again. An entry that is there already, from a sending whose answer was lost, is known by its hash.
 */
export async function appendEntry(facts: AuditFacts, head: AuditHead): Promise<AuditHead> {
  let end = head
  return untilSettled(async () => {
    const entry = entryAfter(facts, end)
    if (await insertAuditEntry(entry)) return entry
    const since = await readAuditFrom(facts.chain, entry.seq)
    end = since.at(-1) ?? end
    return since[0]?.hash === entry.hash ? end : null
  }, ATTEMPTS)
}

function entryAfter(facts: AuditFacts, end: AuditHead): AuditEntry {
  const seq = end.seq + 1
  const entry = { ...facts, _id: `${facts.chain}:${seq}`, seq, previous: end.hash }
  return { ...entry, hash: auditHash(entry) }
}
