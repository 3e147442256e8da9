// Keeps one index: keys in order, several for a document with arrays, and uniqueness.
import { duplicateKey, refused } from '../values/cloud-error'
import { type Document, type DocumentId, documentId, fieldOf, isFields, isList, type Value } from '../values/value'
import { compareValues, sameValue } from '../values/value-order'
import type { IndexSchema } from './collection-schema'
import { SortedList } from './sorted-list'

/** A document in its place. The record stays while its document is replaced. */
export interface StoredRecord {
  /** Grows with every insertion: the natural order, and the last word among equal keys. */
  readonly sequence: number
  document: Document
}

export interface IndexEntry {
  readonly key: readonly Value[]
  readonly record: StoredRecord
}

/** What an index holds for one document. */
export type IndexKeys = readonly (readonly Value[])[]

export class CollectionIndex {
  private readonly sorted: SortedList<IndexEntry>
  /** Loaded, and not sorted in yet: that waits until the index is first needed. */
  private waiting: readonly StoredRecord[] = []
  private readonly paths: readonly (readonly string[])[]
  private readonly directions: readonly (1 | -1)[]
  private severalKeys = false
  private readonly holders = new Map<string, StoredRecord>()

  constructor(
    readonly schema: IndexSchema,
    private readonly collection: string,
  ) {
    this.paths = schema.fields.map(({ field }) => field.split('.'))
    this.directions = schema.fields.map(({ direction }) => direction)
    this.sorted = new SortedList((a, b) => this.compareKeys(a.key, b.key) || a.record.sequence - b.record.sequence)
  }

  get entries(): SortedList<IndexEntry> {
    this.sortWaiting()
    return this.sorted
  }

  /** True once a document held an array here: then one document may appear several times. */
  get multikey(): boolean {
    this.sortWaiting()
    return this.severalKeys
  }

  /** The unique keys of a document as text; none when the index is not unique. */
  uniqueKeys(document: Document): readonly string[] {
    return this.schema.unique ? this.keysOf(document).map(keyText) : []
  }

  /**
   * Works out the keys of a document before anything changes; throws a duplicate-key error when another
   * document holds one of them. `staged` documents count instead of the stored ones.
   */
  check(document: Document, staged: ReadonlyMap<DocumentId, Document | null> | undefined): IndexKeys {
    const keys = this.keysOf(document)
    const id = documentId(document)
    for (const key of this.schema.unique ? keys.map(keyText) : []) {
      const holder = this.holders.get(key)?.document
      const stored = holder !== undefined && staged?.has(documentId(holder)) !== true ? [holder] : []
      const rivals = [...stored, ...[...(staged?.values() ?? [])].filter((other) => other !== null)]
      if (rivals.some((other) => documentId(other) !== id && this.uniqueKeys(other).includes(key))) {
        throw duplicateKey(this.collection, this.schema.name, key)
      }
    }
    return keys
  }

  /** Takes on the records of a collection, none of which is here yet. A unique index refuses them at once. */
  load(records: readonly StoredRecord[]): void {
    this.waiting = records
    if (this.schema.unique) this.sortWaiting()
  }

  get isWaiting(): boolean {
    return this.waiting.length > 0
  }

  /** Sorts in what was loaded, once, which is far cheaper than adding one by one. */
  sortWaiting(): void {
    if (!this.isWaiting) return
    const entries: IndexEntry[] = []
    for (const record of this.waiting) {
      for (const key of this.keysOf(record.document)) {
        entries.push({ key, record })
        if (this.schema.unique) this.claim(key, record)
      }
    }
    this.sorted.replaceAll(entries)
    this.waiting = []
  }

  private claim(key: readonly Value[], record: StoredRecord): void {
    const text = keyText(key)
    const holder = this.holders.get(text)
    if (holder !== undefined && holder !== record) throw duplicateKey(this.collection, this.schema.name, text)
    this.holders.set(text, record)
  }

  add(record: StoredRecord, keys: IndexKeys): void {
    for (const key of keys) {
      this.entries.add({ key, record })
      if (this.schema.unique) this.holders.set(keyText(key), record)
    }
  }

  remove(record: StoredRecord): void {
    for (const key of this.keysOf(record.document)) {
      this.entries.remove({ key, record })
      if (this.schema.unique) this.holders.delete(keyText(key))
    }
  }

  /** True when both documents have the same keys here, so that replacing one by the other moves nothing. */
  sameKeys(before: Document, next: Document): boolean {
    return this.schema.fields.every(({ field }) => {
      const [head = field] = field.split('.')
      return sameValue(fieldOf(before, head), fieldOf(next, head))
    })
  }

  compareKeys(a: readonly Value[], b: readonly Value[]): number {
    for (let at = 0; at < this.directions.length; at++) {
      const order = compareValues(a[at], b[at])
      if (order !== 0) return order * (this.directions[at] ?? 1)
    }
    return 0
  }

  private keysOf(document: Document): IndexKeys {
    const plain = this.paths.map((path) => plainValue(document, path))
    return plain.every((value) => value !== undefined) ? [plain] : this.combinedKeys(document)
  }

  /** Every combination of values; at most one field may bring several, as in MongoDB. */
  private combinedKeys(document: Document): IndexKeys {
    let keys: Value[][] = [[]]
    let several = false
    for (const path of this.paths) {
      const { values, throughArray } = valuesAt(document, path)
      if (throughArray) this.severalKeys = true
      if (throughArray && several)
        throw refused(`cannot index parallel arrays [${path.join('.')}] in ${this.schema.name}`)
      several ||= throughArray
      keys = keys.flatMap((key) => values.map((value) => [...key, value]))
    }
    return keys
  }
}

/** Nearly every indexed field is a scalar, or not there; undefined leaves arrays and the like to `valuesAt`. */
function plainValue(document: Document, path: readonly string[]): Value | undefined {
  let value: Value | undefined = document
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return null
    if (!isFields(value)) return undefined
    value = fieldOf(value, name)
  }
  return typeof value === 'object' && value !== null ? undefined : (value ?? null)
}

interface ValuesAt {
  readonly values: readonly Value[]
  readonly throughArray: boolean
}

/** What the index holds for one field: the value, every element of an array, null for what is missing. */
function valuesAt(document: Document, path: readonly string[]): ValuesAt {
  const values: Value[] = []
  const throughArray = collect(document, path, values)
  const distinct = values.filter((value, at) => values.findIndex((other) => sameValue(other, value)) === at)
  return { values: distinct.length > 0 ? distinct : [null], throughArray }
}

function collect(value: Value | undefined, path: readonly string[], into: Value[]): boolean {
  const [name, ...rest] = path
  if (name === undefined) {
    into.push(...(isList(value) ? value : [value ?? null]))
    return isList(value)
  }
  if (isFields(value)) return collect(fieldOf(value, name), rest, into)
  if (!isList(value)) {
    into.push(null)
    return false
  }
  if (/^\d+$/.test(name)) collect(value[Number(name)], rest, into)
  for (const item of value) {
    if (isFields(item)) collect(item, path, into)
    else into.push(null)
  }
  return true
}

function keyText(key: readonly Value[]): string {
  return JSON.stringify({ k: key.map((value) => (value instanceof Date ? { $date: value.getTime() } : value)) })
}
