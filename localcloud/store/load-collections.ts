// Builds the collections from what is on disk; their indexes are sorted when they are first needed.
import { decodeStored } from '../values/extended-json'
import { isFields } from '../values/value'
import { Collection } from './collection'
import type { StoredRecord } from './collection-index'
import type { CollectionSchema } from './collection-schema'
import type { StoredRow } from './journal'
import { timed } from './timed'

export interface LoadedCollections {
  readonly collections: Map<string, Collection>
  /** The last one given to a document. */
  readonly sequence: number
}

export function loadCollections(schema: readonly CollectionSchema[], rows: Iterable<StoredRow>): LoadedCollections {
  const { records, sequence } = timed('documents', () => recordsOf(schema, rows))
  const collections = timed('unique indexes', () => new Map(schema.map((one) => [one.name, filled(one, records)])))
  return { collections, sequence }
}

type Records = ReadonlyMap<string, StoredRecord[]>

/** A collection that left the schema keeps its documents on disk, out of reach. */
function recordsOf(schema: readonly CollectionSchema[], rows: Iterable<StoredRow>) {
  const records: Records = new Map(schema.map(({ name }) => [name, []]))
  let last = 0
  for (const { sequence, collection, body } of rows) {
    const document = decodeStored(body)
    if (!isFields(document)) throw new Error(`stored document ${sequence} is not an object`)
    records.get(collection)?.push({ sequence, document })
    last = sequence
  }
  return { records, sequence: last }
}

function filled(schema: CollectionSchema, records: Records): Collection {
  const collection = new Collection(schema)
  collection.load(records.get(schema.name) ?? [])
  return collection
}
