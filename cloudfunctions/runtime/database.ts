// Gives access to the database: typed collections and the few operations stores may use.
import type { StoredPath } from '@domain/privacy/fates/fates-of'
import { cloud } from './cloud'
import { isDuplicateKey, withRetry } from './retry'

/** A MongoDB filter, update or pipeline stage, sent as it stands. */
export type Filter = Readonly<Record<string, unknown>>
export type Stage = Readonly<Record<string, unknown>>
/**
 * Only paths of the document may be set: a misspelt field, or one that was never declared, does not compile. The fates of
 * every field are declared beside the collection, so this leaves no way in for a value nobody thought of.
 */
export interface Update<Document = AnyDocument> {
  readonly $set?: { readonly [Path in StoredPath<Document>]?: unknown }
  readonly $unset?: { readonly [Path in StoredPath<Document>]?: unknown }
  readonly $inc?: Readonly<Record<string, number>>
  readonly $push?: Filter
  readonly $pull?: Filter
}

interface Stored {
  readonly _id: string
}

/** Of which nothing is known: what walks through documents by their declarations. */
export type AnyDocument = Stored & Readonly<Record<string, unknown>>

export interface Page {
  /** At most 1,000. */
  readonly limit: number
  /** Ascending by `_id`, after this one. */
  readonly after?: string
}

/** Without a limit of its own the platform cuts an aggregate to 20 rows; it never gives more than these. */
export const MOST_ROWS = 1000

export interface Collection<Document extends Stored> {
  /** One round trip, at most MOST_ROWS rows; `Row` is the shape the pipeline makes. */
  readonly aggregate: <Row>(stages: readonly Stage[]) => Promise<readonly Row[]>
  /** The changed document, or null when none matched: the change and the reading are one atomic step. */
  readonly updateAndReturn: (
    filter: Filter & { readonly _id: string },
    update: Update<Document>,
  ) => Promise<Document | null>
  /** Documents that match, by `_id`. */
  readonly find: (filter: Filter, page: Page) => Promise<readonly Document[]>
  /** True when a document matched and changed. Name `_id` in the filter: one document, one atomic step. */
  readonly updateOne: (filter: Filter & { readonly _id: string }, update: Update<Document>) => Promise<boolean>
  /** False when a document with this `_id` or unique key is there already. Repeating is safe. */
  readonly insert: (document: Document) => Promise<boolean>
  /** How many were removed: all that match, at most some hundreds at a time. Repeating is safe. */
  readonly remove: (filter: Filter) => Promise<number>
  /** Puts the whole document, new or not. */
  readonly replace: (document: Document) => Promise<void>
}

export function collection<Document extends Stored>(name: string): Collection<Document> {
  const raw = () => cloud().database().collection(name).options({ raw: true })
  return {
    aggregate: (stages) =>
      withRetry(async () => {
        const pipeline = raw().aggregate([...stages, { $limit: MOST_ROWS }])
        return (await pipeline.end()).data
      }),
    find: (filter, { limit, after }) =>
      withRetry(async () => {
        const past = after === undefined ? filter : { $and: [filter, { _id: { $gt: after } }] }
        return (await raw().where(past).orderBy('_id', 'asc').limit(limit).get()).data
      }),
    updateOne: (filter, update) => withRetry(async () => (await raw().where(filter).update(update)).updated > 0),
    updateAndReturn: (filter, update) =>
      withRetry(async () => {
        const { updated, doc } = await raw().where(filter).updateAndReturn(update)
        return updated > 0 ? doc : null
      }),
    remove: (filter) => withRetry(async () => (await raw().where(filter).remove()).deleted ?? 0),
    insert: (document) => withRetry(() => insertOnce(raw(), document)),
    replace: async ({ _id, ...fields }) => {
      await withRetry(() => cloud().database().collection(name).doc(_id).set(fields))
    },
  }
}

async function insertOnce(target: { add(document: object): Promise<unknown> }, document: Stored): Promise<boolean> {
  try {
    await target.add(document)
    return true
  } catch (error) {
    if (isDuplicateKey(error)) return false
    throw error
  }
}
