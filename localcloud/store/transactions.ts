// Runs transactions: snapshot reads, locks, conflicts at once, an end after 30 seconds.
import type { Clock } from '../controls/clock'
import { CloudError } from '../values/cloud-error'
import type { Document, DocumentId } from '../values/value'
import { into, Transaction, type Write } from './transaction'

const LIFETIME_MS = 30_000

export class Transactions {
  private readonly open = new Map<string, Transaction>()
  private readonly holders = new Map<string, Transaction>()
  private readonly aborted = new Set<string>()

  constructor(private readonly clock: Clock) {
    clock.onSet(() => this.endExpired())
  }

  start(): Transaction {
    const transaction = new Transaction(this.clock.now() + LIFETIME_MS)
    this.open.set(transaction.id, transaction)
    setTimeout(() => this.finish(transaction), LIFETIME_MS).unref()
    return transaction
  }

  get(id: string): Transaction {
    const transaction = this.open.get(id)
    if (transaction !== undefined) return transaction
    throw new CloudError(
      'DATABASE_TRANSACTION_FAIL',
      `[ResourceUnavailable.TransactionNotExist] Transaction ${id} does not exist on the server`,
    )
  }

  /** Takes a write into the transaction, or fails at once when another transaction was there first. */
  stage(transaction: Transaction, write: Write): void {
    const { collection, id, after } = write
    const locks = locksOf(write)
    const taken = locks.some((lock) => (this.holders.get(lock) ?? transaction) !== transaction)
    if (taken || transaction.before.get(collection.name)?.has(id) === true) {
      throw new CloudError(
        'DATABASE_TRANSACTION_CONFLICT',
        `[ResourceUnavailable.TransactionConflict] Transaction ${transaction.id} conflicts on ${collection.name} ${id}`,
      )
    }
    if (after !== null) collection.check(after, transaction.staged.get(collection.name))
    for (const lock of locks) {
      transaction.locks.add(lock)
      this.holders.set(lock, transaction)
    }
    into(transaction.staged, collection.name).set(id, after)
  }

  /** The transaction that an ordinary write must wait for, if any. */
  blocking(writes: readonly Write[]): Transaction | undefined {
    if (this.holders.size === 0) return undefined
    for (const write of writes) {
      const holder = locksOf(write)
        .map((lock) => this.holders.get(lock))
        .find((transaction) => transaction !== undefined)
      if (holder !== undefined) return holder
    }
    return undefined
  }

  /** Keeps what a write replaces for every open transaction that has not seen it change before. */
  remember(collection: string, id: DocumentId, before: Document | null): void {
    for (const transaction of this.open.values()) {
      if (!transaction.hasBegun) continue
      const documents = into(transaction.before, collection)
      if (!documents.has(id)) documents.set(id, before)
    }
  }

  finish(transaction: Transaction): void {
    this.open.delete(transaction.id)
    for (const lock of transaction.locks) this.holders.delete(lock)
    transaction.locks.clear()
    transaction.end()
  }

  /** Ends it without its writes. What the server ended itself may be rolled back once more. */
  abort(transaction: Transaction): void {
    this.finish(transaction)
    this.aborted.add(transaction.id)
    const [oldest] = this.aborted
    if (this.aborted.size > 1000 && oldest !== undefined) this.aborted.delete(oldest)
  }

  rollBack(id: string): void {
    if (!this.aborted.has(id)) this.abort(this.get(id))
  }

  abortIfOpen(id: unknown): void {
    const transaction = this.open.get(String(id))
    if (transaction !== undefined) this.abort(transaction)
  }

  finishAll(): void {
    for (const transaction of this.open.values()) this.finish(transaction)
  }

  private endExpired(): void {
    for (const transaction of this.open.values()) {
      if (this.clock.now() >= transaction.expiresAt) this.finish(transaction)
    }
  }
}

/** The document itself, and every unique key it takes. */
function locksOf({ collection, id, after }: Write): readonly string[] {
  const keys = after === null ? [] : collection.uniqueKeys(after)
  return [`${collection.name} ${typeof id} ${id}`, ...keys.map((key) => `${collection.name} ${key}`)]
}
