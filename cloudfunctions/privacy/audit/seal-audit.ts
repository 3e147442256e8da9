// Seals the audit: records the end of every chain that grew, so that truncation shows.
import type { AuditSeal } from '@domain/privacy/audit/audit-entry'
import { auditHash } from '../../request/audit-hash'
import { readAuditHeads } from '../collections/audit'
import { insertSeal, readSeals } from '../collections/audit-seals'

/** Heads a seal: some 60 kB. */
const MOST_HEADS = 500
/** An entry is stored up to this long after the instant it names: no request runs longer. */
const SLACK_MS = 15 * 60_000
/** The seals of that time, when a whole district acts at once. */
const RECENT_SEALS = 200

/** Repeating seals nothing twice; of timers at the same instant one makes each number, and the others stop. */
export async function sealAudit(now: number): Promise<void> {
  const recent = await readSeals(RECENT_SEALS)
  let last = recent[0] ?? null
  const since = last === null ? 0 : last.at - SLACK_MS
  const sealed = new Set(recent.flatMap(({ heads }) => heads.map(placeOf)))
  let after = ''
  for (;;) {
    const page = await readAuditHeads(since, { after, limit: MOST_HEADS })
    const heads = page.filter((head) => !sealed.has(placeOf(head)))
    if (heads.length > 0) {
      const number = (last?.number ?? 0) + 1
      const seal = { _id: `seal:${number}`, number, at: now, heads, previous: last?.hash ?? '' }
      const hashed = { ...seal, hash: auditHash(seal) }
      // Another timer has made this number.
      if (!(await insertSeal(hashed))) return
      last = hashed
    }
    if (page.length < MOST_HEADS) return
    after = page.at(-1)?.chain ?? after
  }
}

function placeOf({ chain, seq }: AuditSeal['heads'][number]): string {
  return `${chain}:${seq}`
}
