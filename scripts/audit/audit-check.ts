// Reads the whole audit, chain by chain, and checks it against its seals.

import { createHash } from 'node:crypto'
import type { AuditEntry, AuditSeal } from '@domain/privacy/audit/audit-entry'
import { type AuditFault, chainFaults, sealFaults } from '@domain/privacy/audit/audit-verification'
import { type App, documentsOf } from '../open-app'

export interface AuditCheck {
  readonly entries: number
  readonly chains: number
  readonly seals: number
  /** Keep this where no one with write access to the database can change it, and pass it to the next check. */
  readonly lastSeal: string | null
  readonly faults: readonly AuditFault[]
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/** One chain at a time is held in memory, and all heads that seals name. `kept`: a seal's hash written down before. */
export async function checkAudit(app: App, kept: string | null): Promise<AuditCheck> {
  const seals = await readSeals(app)
  const faults = [...sealFaults(seals, { hash, kept })]
  const sealed = headsByChain(seals)
  const counted = { entries: 0, chains: 0 }
  for await (const { chain, entries } of chainsOf(app)) {
    counted.entries += entries.length
    counted.chains += 1
    faults.push(...chainFaults(entries, { chain, sealed: sealed.get(chain) ?? [], hash }))
    sealed.delete(chain)
  }
  for (const [chain, heads] of sealed) faults.push(...chainFaults([], { chain, sealed: heads, hash }))
  return { ...counted, seals: seals.length, lastSeal: seals.at(-1)?.hash ?? null, faults }
}

function headsByChain(seals: readonly AuditSeal[]): Map<string, AuditSeal['heads'][number][]> {
  const sealed = new Map<string, AuditSeal['heads'][number][]>()
  for (const head of seals.flatMap(({ heads }) => heads)) {
    const known = sealed.get(head.chain)
    if (known === undefined) sealed.set(head.chain, [head])
    else known.push(head)
  }
  return sealed
}

async function readSeals(app: App): Promise<readonly AuditSeal[]> {
  const seals: AuditSeal[] = []
  for await (const seal of documentsOf<AuditSeal>(app, 'auditSeals')) seals.push(seal)
  return seals.sort((one, other) => one.number - other.number)
}

/** An `_id` is `<chain>:<place>`: in order of ids a chain's entries stand together, whatever else was done to them. */
async function* chainsOf(app: App) {
  let chain = ''
  let entries: AuditEntry[] = []
  for await (const entry of documentsOf<AuditEntry>(app, 'audit')) {
    const named = entry._id.slice(0, entry._id.lastIndexOf(':'))
    if (named !== chain && entries.length > 0) {
      yield { chain, entries: entries.sort(byPlace) }
      entries = []
    }
    chain = named
    entries.push(entry)
  }
  if (entries.length > 0) yield { chain, entries: entries.sort(byPlace) }
}

function byPlace(one: AuditEntry, other: AuditEntry): number {
  return one.seq - other.seq
}
