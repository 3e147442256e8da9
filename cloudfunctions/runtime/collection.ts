// One collection as its owner declares it: name, indexes, fates of its fields, reads and writes.
import type { AnyFates, CollectionFates, ErasureSubject } from '@domain/privacy/fates/collection-fates'
import { type BulkWrites, bulkWritesOf } from './bulk-write'
import { type AnyDocument, type Collection, collection } from './database'
import { eraseDocuments } from './erase-documents'
import { removeExpired } from './remove-expired'

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

/** What is known of a collection whatever it stores. */
export interface DataOwner {
  /** For `$lookup` alone. */
  readonly name: string
  readonly schema: CollectionSchema
  readonly fates: AnyFates
  /** Does to the documents about a child or a person what their fields' fates say. Used by privacy alone; safe to repeat. */
  readonly erase: (subject: ErasureSubject) => Promise<void>
  /** Removes what is past the time its fates allow. Used by privacy alone. */
  readonly removeExpired: (now: number) => Promise<void>
}

export interface OwnedCollection<Document extends { readonly _id: string }>
  extends DataOwner,
    Collection<Document>,
    BulkWrites<Document> {}

export interface OwnedSchema<Document> extends CollectionSchema {
  readonly fates: CollectionFates<Document>
}

/** Declared once, in the owner's file; a second declaration of a name is found by `npm run check`. */
export function defineCollection<Document extends { readonly _id: string }>(
  declared: OwnedSchema<Document>,
): OwnedCollection<Document> {
  const { name, indexes, fates } = declared
  const documents = collection<AnyDocument>(name)
  return {
    name,
    schema: { name, indexes },
    fates,
    erase: (subject) => eraseDocuments(documents, fates, subject),
    removeExpired: (now) => removeExpired(documents, fates, now),
    ...collection<Document>(name),
    ...bulkWritesOf<Document>(name),
  }
}
