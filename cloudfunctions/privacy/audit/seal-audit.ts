// Seals the audit: records the end of every chain that grew, so that truncation shows.
import type { AuditSeal } from '@domain/privacy/audit/audit-entry'
import { auditHash } from '../../request/audit-hash'
import { batchesOf } from '../../runtime/batches'
import { readPlaces } from '../collections/audit'
import { insertSeal, readSeals } from '../collections/audit-seals'

type Head = AuditSeal['heads'][number]

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
  const sealed = new Set(recent.flatMap(({ heads }) => heads.map(placeOf)))
  const grown = await readHeadsSince(last === null ? 0 : last.at - SLACK_MS)
  for (const heads of batchesOf(
    grown.filter((head) => !sealed.has(placeOf(head))),
    MOST_HEADS,
  )) {
    const number = (last?.number ?? 0) + 1
    const seal = { _id: `seal:${number}`, number, at: now, heads, previous: last?.hash ?? '' }
    const hashed = { ...seal, hash: auditHash(seal) }
    // Another timer has made this number.
    if (!(await insertSeal(hashed))) return
    last = hashed
  }
}

/** The ends of chains that have an entry since then, by chain. */
async function readHeadsSince(since: number): Promise<readonly Head[]> {
  const heads = new Map<string, Head>()
  let page = await readPlaces(since, null)
  while (page.length > 0) {
    for (const { chain, seq, hash } of page) {
      if ((heads.get(chain)?.seq ?? 0) < seq) heads.set(chain, { chain, seq, hash })
    }
    page = await readPlaces(since, page.at(-1) ?? null)
  }
  return [...heads.values()].sort((one, other) => (one.chain < other.chain ? -1 : 1))
}

function placeOf({ chain, seq }: Head): string {
  return `${chain}:${seq}`
}
