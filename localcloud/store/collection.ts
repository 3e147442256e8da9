// Keeps one collection in memory: records in natural order, indexes, and finding among them.

import type { Criteria } from '../operators/criteria'
import { type Order, sortDocuments } from '../operators/sort-documents'
import { type Document, type DocumentId, documentId } from '../values/value'
import { CollectionIndex, type IndexKeys, type StoredRecord } from './collection-index'
import type { CollectionSchema } from './collection-schema'
import { planQuery } from './query-plan'

/** Documents as one transaction sees them, where that differs from the collection; null means not there. */
export type Overlay = ReadonlyMap<DocumentId, Document | null>

export interface Search {
  readonly criteria: Criteria
  readonly order?: Order
  readonly offset?: number
  readonly limit?: number
  readonly overlay?: Overlay | undefined
}

export interface Found {
  readonly documents: readonly Document[]
  /** The index used, or null for a scan of the whole collection. */
  readonly index: string | null
  /** How many stored documents were looked at. */
  readonly examined: number
}

const LARGE_SCAN = 1000

/** Not marked unique: the records are kept by id, so no two can share one. */
const ID_INDEX = { name: '_id_', fields: [{ field: '_id', direction: 1 as const }], unique: false }

export class Collection {
  readonly name: string
  private readonly records = new Map<DocumentId, StoredRecord>()
  private readonly indexes: readonly CollectionIndex[]
  private readonly warned = new Set<string>()
  /** Documents looked at so far. */
  examined = 0

  constructor(schema: CollectionSchema) {
    this.name = schema.name
    this.indexes = [ID_INDEX, ...schema.indexes].map((index) => new CollectionIndex(index, schema.name))
  }

  get size(): number {
    return this.records.size
  }

  get(id: DocumentId): Document | null {
    return this.records.get(id)?.document ?? null
  }

  /** The keys that no other document may hold, each named with its index. */
  uniqueKeys(document: Document): readonly string[] {
    return this.indexes.flatMap((index) => index.uniqueKeys(document).map((key) => `${index.schema.name} ${key}`))
  }

  /** Throws when an index forbids storing `document`; otherwise gives its keys, index by index. */
  check(document: Document, staged?: Overlay): ReadonlyMap<CollectionIndex, IndexKeys> {
    return new Map(this.indexes.map((index) => [index, index.check(document, staged)]))
  }

  /** Stores a document as new or in the place of the one with its `_id`; returns its sequence. */
  put(document: Document, sequence: number): number {
    const keys = this.check(document)
    const known = this.records.get(documentId(document))
    const record = known ?? { sequence, document }
    const moved = this.indexes.filter((index) => known === undefined || !index.sameKeys(known.document, document))
    if (known === undefined) this.records.set(documentId(document), record)
    else for (const index of moved) index.remove(known)
    record.document = document
    for (const index of moved) index.add(record, keys.get(index) ?? [])
    return record.sequence
  }

  /** Takes on what was stored before; the collection must be empty. */
  load(stored: readonly StoredRecord[]): void {
    for (const record of stored) this.records.set(documentId(record.document), record)
    for (const index of this.indexes) index.load(stored)
  }

  /** The indexes that nothing has needed since they were loaded. */
  unsorted(): readonly CollectionIndex[] {
    return this.indexes.filter((index) => index.isWaiting)
  }

  /** Removes a document and returns its sequence, or null when it was not there. */
  remove(id: DocumentId): number | null {
    const record = this.records.get(id)
    if (record === undefined) return null
    this.records.delete(id)
    for (const index of this.indexes) index.remove(record)
    return record.sequence
  }

  find(search: Search): Found {
    const { criteria, order = [], offset = 0, limit = Number.POSITIVE_INFINITY, overlay } = search
    const plan = planQuery(this.indexes, criteria.fields, order)
    const inOrder = overlay === undefined && (order.length === 0 || plan?.ordered === true)
    const scan = this.scan(plan?.candidates() ?? this.records.values(), search, inOrder ? offset + limit : null)
    const changed = [...(overlay?.values() ?? [])].filter((document) => document !== null && criteria.test(document))
    const matching = [...scan.matching, ...changed.filter((document) => document !== null)]
    this.examined += scan.examined
    if (plan === null) this.warnOfScan(Object.keys(criteria.fields), scan.examined)
    const documents = inOrder ? matching : sortDocuments(matching, order)
    return { documents: documents.slice(offset, offset + limit), index: plan?.index ?? null, examined: scan.examined }
  }

  /** In CloudBase such a query is slow and dear, so it should not wait for production to be noticed. */
  private warnOfScan(fields: readonly string[], examined: number): void {
    const shape = fields.join(', ')
    if (examined < LARGE_SCAN || shape === '' || this.warned.has(shape)) return
    this.warned.add(shape)
    console.warn(`[localcloud] no index of ${this.name} serves a query by ${shape}: ${examined} documents scanned`)
  }

  /** The matching documents among the candidates, each once; stops at `enough` of them. */
  private scan(candidates: Iterable<StoredRecord>, { criteria, overlay }: Search, enough: number | null) {
    const matching = new Set<Document>()
    let examined = 0
    for (const { document } of candidates) {
      if (enough !== null && matching.size >= enough) break
      examined++
      if (overlay?.has(documentId(document)) !== true && criteria.test(document)) matching.add(document)
    }
    return { matching, examined }
  }
}
