// One transaction: what it saw, what it staged, what it locked.
import { randomUUID } from 'node:crypto'
import { refused } from '../values/cloud-error'
import { encodeDocument } from '../values/extended-json'
import { type Document, type DocumentId, documentId } from '../values/value'
import type { Collection, Overlay } from './collection'

/** By collection name and id; null means not there. */
type Documents = Map<string, Map<DocumentId, Document | null>>

/** One document to store, or to remove when `after` is null. */
export interface Write {
  readonly collection: Collection
  readonly id: DocumentId
  readonly after: Document | null
}

export class Transaction {
  readonly id = randomUUID().replaceAll('-', '')
  /** What others changed since the start, as it was before: the snapshot. */
  readonly before: Documents = new Map()
  readonly staged: Documents = new Map()
  readonly locks = new Set<string>()
  readonly ended: Promise<void>
  /** https://www.mongodb.com/docs/manual/core/transactions: the snapshot is taken by the first operation. */
  hasBegun = false
  end: () => void = () => undefined

  constructor(readonly expiresAt: number) {
    this.ended = new Promise((resolve) => {
      this.end = resolve
    })
  }

  /** How this transaction sees a collection, where that differs from what is stored. */
  overlay(collection: string): Overlay {
    return new Map([...(this.before.get(collection) ?? []), ...(this.staged.get(collection) ?? [])])
  }

  writes(collectionOf: (name: string) => Collection): readonly Write[] {
    const writes = [...this.staged].flatMap(([name, documents]) =>
      [...documents].map(([id, after]) => ({ collection: collectionOf(name), id, after })),
    )
    // Removals first, so that a document may take over a unique key from one removed beside it.
    return [...writes.filter((write) => write.after === null), ...writes.filter((write) => write.after !== null)]
  }
}

export function into(documents: Documents, collection: string): Map<DocumentId, Document | null> {
  const known = documents.get(collection) ?? new Map<DocumentId, Document | null>()
  documents.set(collection, known)
  return known
}

/** https://www.mongodb.com/docs/manual/reference/limits: 16 MB a document. */
const LARGEST_DOCUMENT = 16 * 1024 * 1024

/** Throws when the document is too large to be stored. */
export function writeOf(collection: Collection, after: Document): Write {
  if (Buffer.byteLength(encodeDocument(after)) > LARGEST_DOCUMENT)
    throw refused(`object to insert too large: more than ${LARGEST_DOCUMENT} bytes (${collection.name})`)
  return { collection, id: documentId(after), after }
}
