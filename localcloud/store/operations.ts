// Does what each database action asks, once its request has been read.
import { randomUUID } from 'node:crypto'
import type { Criteria } from '../operators/criteria'
import type { Order } from '../operators/sort-documents'
import type { Update } from '../operators/update-operators'
import { duplicateKey } from '../values/cloud-error'
import { type Document, type DocumentId, documentId } from '../values/value'
import { sameValue } from '../values/value-order'
import type { Collection, Overlay } from './collection'
import type { Database, Planned } from './database'
import { type Transaction, type Write, writeOf } from './transaction'

export interface Scope {
  readonly database: Database
  readonly collection: Collection
  readonly transaction: Transaction | null
}

export interface Modified {
  readonly updated: number
  readonly upsertedId: DocumentId | null
}

export interface Reading {
  readonly criteria: Criteria
  readonly order: Order
  readonly offset: number
  readonly limit: number | undefined
}

export function findDocuments(scope: Scope, reading: Reading): readonly Document[] {
  const { limit, ...rest } = reading
  const search = { ...rest, overlay: overlayOf(scope), ...(limit === undefined ? {} : { limit }) }
  return scope.collection.find(search).documents
}

export function countDocuments(scope: Scope, criteria: Criteria): number {
  return matching(scope, criteria).length
}

/** Inserts in order; a duplicate stops it, and what came before stays. */
export async function insertDocuments(scope: Scope, documents: readonly Document[]): Promise<readonly DocumentId[]> {
  const complete = documents.map((document) =>
    document._id === undefined ? { _id: randomUUID().replaceAll('-', ''), ...document } : document,
  )
  const duplicate = await scope.database.write<DocumentId | null>(scope.transaction, () => {
    const writes = complete.map((document) => writeOf(scope.collection, document))
    const clash = firstDuplicate(scope, writes)
    return clash === null ? { writes, answer: null } : { writes: clash.before, answer: clash.id }
  })
  if (duplicate !== null) throw duplicateKey(scope.collection.name, '_id_', String(duplicate))
  return complete.map(documentId)
}

export function updateDocuments(
  scope: Scope,
  change: { readonly criteria: Criteria; readonly update: Update; readonly multi: boolean },
): Promise<Modified & { readonly document: Document | null }> {
  return scope.database.write(scope.transaction, () => {
    const found = matching(scope, change.criteria).slice(0, change.multi ? undefined : 1)
    const changed = found.map((document) => ({ before: document, after: change.update(document) }))
    const writes = changed
      .filter(({ before, after }) => !sameValue(before, after))
      .map(({ after }) => writeOf(scope.collection, after))
    return { writes, answer: { updated: writes.length, upsertedId: null, document: changed[0]?.after ?? null } }
  })
}

/** Puts a whole document in place of the one with its id, or adds it. */
export function setDocument(scope: Scope, document: Document): Promise<Modified> {
  return scope.database.write(scope.transaction, () => {
    const id = documentId(document)
    const before = readDocument(scope, id)
    const answer = before === null ? { updated: 0, upsertedId: id } : { updated: 1, upsertedId: null }
    const isSame = before !== null && sameValue(before, document)
    return { writes: isSame ? [] : [writeOf(scope.collection, document)], answer }
  })
}

export function removeDocuments(scope: Scope, criteria: Criteria, multi: boolean): Promise<number> {
  return scope.database.write(scope.transaction, (): Planned<number> => {
    const found = matching(scope, criteria).slice(0, multi ? undefined : 1)
    const writes = found.map((document) => ({ collection: scope.collection, id: documentId(document), after: null }))
    return { writes, answer: writes.length }
  })
}

function matching(scope: Scope, criteria: Criteria): readonly Document[] {
  return scope.collection.find({ criteria, overlay: overlayOf(scope) }).documents
}

function overlayOf({ transaction, collection }: Scope): Overlay | undefined {
  const overlay = transaction?.overlay(collection.name)
  return overlay?.size === 0 ? undefined : overlay
}

function readDocument(scope: Scope, id: DocumentId): Document | null {
  const seen = overlayOf(scope)?.get(id)
  return seen === undefined ? scope.collection.get(id) : seen
}

/** `put` would replace a document with the same id, so an insertion has to look first. */
function firstDuplicate(
  scope: Scope,
  writes: readonly Write[],
): { readonly before: readonly Write[]; readonly id: DocumentId } | null {
  const ids = new Set<DocumentId>()
  for (const [at, { id }] of writes.entries()) {
    if (ids.has(id) || readDocument(scope, id) !== null) return { before: writes.slice(0, at), id }
    ids.add(id)
  }
  return null
}
