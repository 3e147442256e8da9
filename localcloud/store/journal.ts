// Writes every change to SQLite before its answer leaves, many changes in one transaction.
import Database from 'libsql'
import { encodeDocument } from '../values/extended-json'
import type { Document } from '../values/value'
import { OwnerLock } from './owner-lock'

export interface JournalRow {
  readonly sequence: number
  readonly collection: string
  /** Null removes it. */
  readonly document: Document | null
}

/** A document as it lies on disk. */
export interface StoredRow {
  readonly sequence: number
  readonly collection: string
  readonly body: string
}

const LAYOUT = `
  CREATE TABLE IF NOT EXISTS documents (sequence INTEGER PRIMARY KEY, collection TEXT NOT NULL, body TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
`

export class Journal {
  private readonly owner: OwnerLock | null
  private readonly database: Database.Database
  private readonly statements: { put: Database.Statement; remove: Database.Statement; setting: Database.Statement }
  /** By sequence: of many changes to one document before a write, the last is the one to keep. */
  private pending = new Map<number, JournalRow>()
  private flushing: Promise<void> | null = null
  private broken: Error | null = null

  /** Without a file everything lives in memory. `settings` is asked at every write for what to keep beside it. */
  constructor(
    file: string | undefined,
    private readonly settings: () => Readonly<Record<string, string>>,
  ) {
    this.owner = file === undefined ? null : new OwnerLock(file)
    this.database = new Database(file ?? ':memory:')
    this.database.pragma('journal_mode = WAL')
    this.database.pragma('synchronous = FULL')
    this.database.exec(LAYOUT)
    this.statements = {
      put: this.database.prepare(
        'INSERT INTO documents VALUES (?, ?, ?) ON CONFLICT (sequence) DO UPDATE SET body = excluded.body',
      ),
      remove: this.database.prepare('DELETE FROM documents WHERE sequence = ?'),
      setting: this.database.prepare(
        'INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      ),
    }
  }

  /** Everything stored, oldest first. */
  rows(): Iterable<StoredRow> {
    const all = this.database.prepare('SELECT sequence, collection, body FROM documents ORDER BY sequence').iterate()
    return all as Iterable<StoredRow>
  }

  setting(name: string): string | null {
    const row = this.database.prepare('SELECT value FROM settings WHERE name = ?').get(name)
    return isSetting(row) ? row.value : null
  }

  append(rows: readonly JournalRow[]): void {
    for (const row of rows) this.pending.set(row.sequence, row)
    if (this.flushing === null) this.flushing = this.flushSoon()
    // Whoever needs the outcome awaits settled(); an outcome nobody awaits must not end the process.
    this.flushing.catch(() => undefined)
  }

  private async flushSoon(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
    this.flushing = null
    this.flush()
  }

  /** Resolves once everything appended so far is on disk; rejects if it could not be written. */
  async settled(): Promise<void> {
    if (this.broken !== null) throw this.broken
    await this.flushing
  }

  /** Writes what is pending now. After a failure memory and disk differ, so nothing is answered any more. */
  flush(): void {
    const rows = this.pending
    this.pending = new Map()
    try {
      this.database.exec('BEGIN')
      for (const { sequence, collection, document } of rows.values()) {
        if (document === null) this.statements.remove.run(sequence)
        else this.statements.put.run(sequence, collection, encodeDocument(document))
      }
      for (const [name, value] of Object.entries(this.settings())) this.statements.setting.run(name, value)
      this.database.exec('COMMIT')
    } catch (error) {
      this.broken = new Error(`the journal could not be written: ${String(error)}`)
      throw this.broken
    }
  }

  /** Writes a copy of everything into a file that does not exist yet. */
  snapshot(file: string): void {
    this.flush()
    this.database.prepare('VACUUM INTO ?').run(file)
  }

  /** Replaces everything by a snapshot's contents, or by nothing. */
  restore(file: string | null): void {
    this.flush()
    this.database.exec('DELETE FROM documents; DELETE FROM settings;')
    if (file === null) return
    this.database.prepare('ATTACH DATABASE ? AS snapshot').run(file)
    this.database.exec(`
      INSERT INTO documents SELECT * FROM snapshot.documents;
      INSERT INTO settings SELECT * FROM snapshot.settings;
      DETACH DATABASE snapshot;
    `)
  }

  close(): void {
    if (this.broken === null) this.flush()
    this.database.close()
    this.owner?.release()
  }
}

function isSetting(row: unknown): row is { value: string } {
  return typeof row === 'object' && row !== null && 'value' in row && typeof row.value === 'string'
}
