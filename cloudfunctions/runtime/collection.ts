// One collection as its owner declares it: name, indexes, reads and writes.
import { type BulkWrites, bulkWritesOf } from './bulk-write'
import { type Collection, collection } from './database'

export interface IndexSchema {
  readonly name: string
  readonly fields: readonly { readonly field: string; readonly direction: 1 | -1 }[]
  readonly unique: boolean
}

export interface CollectionSchema {
  readonly name: string
  readonly indexes: readonly IndexSchema[]
}

export function index(name: string, fields: readonly string[], unique = false): IndexSchema {
  return { name, unique, fields: fields.map((field) => ({ field, direction: 1 as const })) }
}

/** A collection with its schema. `name` is for `$lookup` alone. */
export interface OwnedCollection<Document extends { readonly _id: string }>
  extends Collection<Document>,
    BulkWrites<Document> {
  readonly name: string
  readonly schema: CollectionSchema
}

/** Declared once, in the owner's file; a second declaration of a name is found by `npm run check`. */
export function defineCollection<Document extends { readonly _id: string }>(
  schema: CollectionSchema,
): OwnedCollection<Document> {
  const { name } = schema
  return { name, schema, ...collection<Document>(name), ...bulkWritesOf<Document>(name) }
}
