// Reads more documents than one query gives: page by page, or batch by batch of ids.
import { batchesOf } from './bulk-write'
import type { Collection, Filter } from './database'
import { inParallel } from './in-parallel'

/** The most a query gives at once. */
const PAGE = 1_000

/** Every document that matches, by `_id`. */
export async function readAll<Document extends { readonly _id: string }>(
  from: Collection<Document>,
  filter: Filter,
): Promise<readonly Document[]> {
  const documents: Document[] = []
  for (;;) {
    const after = documents.at(-1)?._id
    const page = await from.find(filter, after === undefined ? { limit: PAGE } : { limit: PAGE, after })
    documents.push(...page)
    if (page.length < PAGE) return documents
  }
}

/** The documents of these ids that match, in no order. */
export async function readAllOf<Document extends { readonly _id: string }>(
  from: Collection<Document>,
  ids: readonly string[],
  also: Filter = {},
): Promise<readonly Document[]> {
  const documents: Document[] = []
  await inParallel(batchesOf(ids, PAGE), async (batch) => {
    documents.push(...(await from.find({ _id: { $in: batch }, ...also }, { limit: PAGE })))
  })
  return documents
}
