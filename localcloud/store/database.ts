// The whole database: its collections, writes with and without transactions, and the disk.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../controls/clock'
import { CloudError } from '../values/cloud-error'
import type { Collection } from './collection'
import type { CollectionSchema } from './collection-schema'
import { Journal, type JournalRow } from './journal'
import { loadCollections } from './load-collections'
import type { Transaction, Write } from './transaction'
import { Transactions } from './transactions'

/** One who asks several things in a row must not wait for an index between any two of them. */
const QUIET_MS = 200

/** What a write would do now, worked out without doing it: it may have to be worked out again after a wait. */
export interface Planned<T> {
  readonly writes: readonly Write[]
  readonly answer: T
}

export interface DatabaseOptions {
  readonly schema: readonly CollectionSchema[]
  readonly clock: Clock
  readonly dataFile: string | undefined
}

export class Database {
  readonly transactions: Transactions
  private readonly clock: Clock
  private readonly journal: Journal
  private readonly schema: readonly CollectionSchema[]
  private collections = new Map<string, Collection>()
  private sequence = 0
  private closed = false
  /** When somebody last asked for a collection. */
  private askedAt = 0

  constructor({ schema, clock, dataFile }: DatabaseOptions) {
    this.schema = schema
    this.clock = clock
    this.transactions = new Transactions(clock)
    this.journal = new Journal(dataFile, () => (clock.shifted ? { clock: String(clock.now()) } : {}))
    try {
      this.load()
    } catch (error) {
      this.journal.letGo()
      throw error
    }
  }

  collection(name: unknown): Collection {
    this.askedAt = performance.now()
    const collection = this.collections.get(String(name))
    if (collection !== undefined) return collection
    throw new CloudError(
      'DATABASE_COLLECTION_NOT_EXIST',
      `[ResourceNotFound] Db or Table not exist: ${String(name)}. Collections come from the schema alone`,
    )
  }

  collectionSizes(): readonly { readonly name: string; readonly size: number }[] {
    return [...this.collections.values()].map(({ name, size }) => ({ name, size }))
  }

  /** Runs one writing operation, inside `transaction` or on its own. It is on disk when this resolves. */
  async write<T>(transaction: Transaction | null, plan: () => Planned<T>): Promise<T> {
    if (transaction !== null) return this.stage(transaction, plan)
    for (;;) {
      const { writes, answer } = plan()
      const holder = this.transactions.blocking(writes)
      if (holder === undefined) {
        await this.applyDurably(writes)
        return answer
      }
      await holder.ended
    }
  }

  /** As in MongoDB, any error ends the transaction: the SDK starts another after a conflict, without a rollback. */
  private stage<T>(transaction: Transaction, plan: () => Planned<T>): T {
    try {
      const { writes, answer } = plan()
      for (const write of writes) this.transactions.stage(transaction, write)
      return answer
    } catch (error) {
      this.transactions.abort(transaction)
      throw error
    }
  }

  async commit(transaction: Transaction): Promise<void> {
    const writes = transaction.writes((name) => this.collection(name))
    this.transactions.finish(transaction)
    await this.applyDurably(writes)
  }

  /** Documents that reads have looked at since the data was loaded. */
  examined(): number {
    return [...this.collections.values()].reduce((sum, collection) => sum + collection.examined, 0)
  }

  /** Answers must not show what a crash could take back, so reads wait for this as well. */
  settled(): Promise<void> {
    return this.journal.settled()
  }

  snapshot(file: string): void {
    this.journal.snapshot(file)
  }

  /** Puts a snapshot's contents in place of everything; null leaves nothing. */
  restore(file: string | null): void {
    this.transactions.finishAll()
    this.journal.restore(file)
    this.load()
  }

  /** Keeps the clock's instant, as every write does. */
  keepClock(): void {
    this.journal.append([])
  }

  close(): void {
    this.transactions.finishAll()
    this.closed = true
    this.journal.close()
  }

  /** Sorts what was loaded, an index at a time, whenever nobody asks; `restore` and `close` end it. */
  async sortIndexes(): Promise<void> {
    const { collections } = this
    for (const index of [...collections.values()].flatMap((collection) => collection.unsorted())) {
      await this.quiet()
      if (this.closed || this.collections !== collections) return
      index.sortWaiting()
    }
  }

  private async quiet(): Promise<void> {
    do await sleep(QUIET_MS, undefined, { ref: false })
    while (performance.now() - this.askedAt < QUIET_MS)
  }

  private load(): void {
    const { collections, sequence } = loadCollections(this.schema, this.journal.rows())
    this.collections = collections
    this.sequence = sequence
    const clock = this.journal.setting('clock')
    if (clock !== null) this.clock.set(Number(clock))
  }

  /** Like MongoDB, a write of many that fails halfway keeps what came before. */
  private async applyDurably(writes: readonly Write[]): Promise<void> {
    const rows: JournalRow[] = []
    try {
      for (const write of writes) rows.push(...this.apply(write))
    } finally {
      this.journal.append(rows)
      await this.journal.settled()
    }
  }

  private apply({ collection, id, after }: Write): readonly JournalRow[] {
    const before = collection.get(id)
    const sequence = after === null ? collection.remove(id) : collection.put(after, this.sequence + 1)
    if (sequence === null) return []
    this.sequence = Math.max(this.sequence, sequence)
    this.transactions.remember(collection.name, id, before)
    const more = (after === null ? 0 : 1) - (before === null ? 0 : 1)
    return [{ sequence, collection: collection.name, document: after, more }]
  }
}
