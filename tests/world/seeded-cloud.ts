// Starts a local cloud with the seeded world for tests that inspect the result of seeding.
import cloudbase from '@cloudbase/node-sdk'
import { schema } from '@functions/schema'
import { type LocalCloud, startLocalCloud } from '@localcloud/server'
import { sharedBundles } from '../../scripts/shared-bundles'
import { seedWorld } from '../../scripts/world/seed-world'

/** Every document of a collection by `_id`. */
export type Stored = ReadonlyMap<string, Readonly<Record<string, unknown>>>

const PAGE = 1_000

export async function startSeededCloud(): Promise<LocalCloud> {
  const cloud = await startLocalCloud({ schema, functionsDir: await sharedBundles() })
  await seedWorld(cloud)
  return cloud
}

/** Reads with the real SDK, a page at a time. */
export async function readAll(name: string): Promise<Stored> {
  const collection = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV }).database().collection(name)
  const documents: { readonly _id: string }[] = []
  for (;;) {
    const { data } = await collection.orderBy('_id', 'asc').skip(documents.length).limit(PAGE).get()
    documents.push(...data)
    if (data.length < PAGE) return new Map(documents.map((document) => [document._id, { ...document }]))
  }
}

/** The whole database, as the same text for the same world: instants to the minute, what is made at random left out. */
export async function readWorld(): Promise<string> {
  const lines = await Promise.all(schema.map(async ({ name }) => `${name} ${fingerprint(name, await readAll(name))}`))
  return lines.join('\n')
}

/**
 * What is made at random in every world: ids of requests, what is hashed over them, names of uploaded files, the
 * gateway's own numbers, and whatever was sealed or signed for a report.
 */
const RANDOM: Readonly<Record<string, readonly string[]>> = {
  audit: ['requestId', 'hash', 'previous'],
  auditIntents: ['_id'],
  filesToDelete: ['_id', 'fileId'],
  gatePlans: ['codeKey'],
  waiverApplications: ['evidence'],
  payments: ['prepay'],
  reports: ['grants', 'reporterGrant'],
  messages: ['box'],
  spentTokens: ['_id'],
  tokenQuotas: ['batch'],
  roleKeys: ['holders'],
  caseFiles: ['parts', 'lastAct', 'grants'],
}

function fingerprint(name: string, documents: Stored): string {
  const left = RANDOM[name] ?? []
  const texts = [...documents.values()].map((document) =>
    JSON.stringify(Object.fromEntries(Object.entries(document).filter(([key]) => !left.includes(key))), toTheMinute),
  )
  return texts.map(withoutUploadPlaces).sort().join('\n')
}

/** The last digits of an instant at the end of an id: to about a quarter of a minute. */
const INSTANT_IN_ID = /(:\d{9})\d{4}(?=")/g

/** An uploaded file lies in a place of its own, made at random; the slip kept of it, under a hash of that place. */
function withoutUploadPlaces(text: string): string {
  return text
    .replace(/uploads\/[0-9a-f]{32}/g, 'uploads')
    .replace(/slips\/[0-9a-f]{64}/g, 'slips')
    .replace(INSTANT_IN_ID, '$1')
}

/** The clock ticks while the seed runs: what happens at 8:10 may be written down 40 milliseconds later. */
function toTheMinute(_key: string, value: unknown): unknown {
  const isInstant = typeof value === 'number' && value > 1e12
  return isInstant ? Math.floor(value / 60_000) : value
}
