// Writes every change to SQLite before its answer leaves, many changes in one transaction.
import Database from 'libsql'
import { encodeDocument } from '../values/extended-json'
import type { Document } from '../values/value'
import { damaged, documentsIn, KeptWrites } from './kept-writes'
import { OwnerLock } from './owner-lock'

export interface JournalRow {
  readonly sequence: number
  readonly collection: string
  /** Null removes it. */
  readonly document: Document | null
  /** How many documents more there are after it: 1, 0 or -1. */
  readonly more: number
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
  private readonly kept: KeptWrites | null
  private readonly database: Database.Database
  private readonly statements: { put: Database.Statement; remove: Database.Statement; setting: Database.Statement }
  /** By sequence: of many changes to one document before a write, the last is the one to keep. */
  private pending = new Map<number, JournalRow>()
  private flushing: Promise<void> | null = null
  private broken: Error | null = null
  /** Commits, and documents after all that is pending. */
  private writes: number
  private documents: number

  /** Without a file everything lives in memory. `settings` is asked at every write for what to keep beside it. */
  constructor(
    private readonly file: string | undefined,
    private readonly settings: () => Readonly<Record<string, string>>,
  ) {
    this.owner = file === undefined ? null : new OwnerLock(file)
    this.kept = file === undefined ? null : new KeptWrites(file)
    try {
      this.kept?.check()
      this.database = openAt(file ?? ':memory:')
    } catch (error) {
      this.owner?.release()
      throw error
    }
    this.statements = {
      put: this.database.prepare(
        'INSERT INTO documents VALUES (?, ?, ?) ON CONFLICT (sequence) DO UPDATE SET body = excluded.body',
      ),
      remove: this.database.prepare('DELETE FROM documents WHERE sequence = ?'),
      setting: this.database.prepare(
        'INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      ),
    }
    this.writes = Number(this.setting('writes') ?? 0)
    this.documents = Number(this.setting('documents') ?? documentsIn(this.database))
  }

  /** Everything stored, oldest first. */
  *rows(): Iterable<StoredRow> {
    const all = this.database.prepare('SELECT sequence, collection, body FROM documents ORDER BY sequence')
    try {
      yield* all.iterate() as Iterable<StoredRow>
    } catch (error) {
      throw new Error(damaged(this.file ?? 'memory', error))
    }
  }

  setting(name: string): string | null {
    const row = this.database.prepare('SELECT value FROM settings WHERE name = ?').get(name)
    return isSetting(row) ? row.value : null
  }

  append(rows: readonly JournalRow[]): void {
    for (const row of rows) {
      this.pending.set(row.sequence, row)
      this.documents += row.more
    }
    if (this.flushing === null) this.flushing = this.flushSoon()
    // Whoever needs the outcome awaits settled(); an outcome nobody awaits must not end the process.
    this.flushing.catch(() => undefined)
  }

  private async flushSoon(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
    this.flushing = null
    this.flush()
  }

  /**
   * Resolves once everything appended so far is on disk; rejects if it could not be written. After a failure memory is
   * ahead of the disk, so nothing is answered until what is pending could be written after all, such as when a full disk
   * has room again.
   */
  async settled(): Promise<void> {
    if (this.broken !== null) this.flush()
    await this.flushing
  }

  /** Writes what is pending now, all or nothing. */
  flush(): void {
    const next = { writes: this.writes + 1, documents: this.documents }
    try {
      this.database.exec('BEGIN')
      for (const { sequence, collection, document } of this.pending.values()) {
        if (document === null) this.statements.remove.run(sequence)
        else this.statements.put.run(sequence, collection, encodeDocument(document))
      }
      this.keepSettings({ ...this.settings(), writes: String(next.writes), documents: String(next.documents) })
      this.database.exec('COMMIT')
    } catch (error) {
      this.rollBack()
      this.broken = new Error(`the journal could not be written: ${String(error)}. It goes on once it can be`)
      throw this.broken
    }
    this.pending = new Map()
    this.broken = null
    this.writes = next.writes
    this.kept?.note(next)
  }

  private keepSettings(values: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(values)) this.statements.setting.run(name, value)
  }

  private rollBack(): void {
    try {
      this.database.exec('ROLLBACK')
    } catch {
      // SQLite rolled back on its own.
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
    if (file !== null) {
      this.database.prepare('ATTACH DATABASE ? AS snapshot').run(file)
      this.database.exec(`
        INSERT INTO documents SELECT * FROM snapshot.documents;
        INSERT INTO settings SELECT * FROM snapshot.settings;
        DETACH DATABASE snapshot;
      `)
    }
    // The file goes on counting where it was: what it holds now is what it should hold.
    this.writes += 1
    this.documents = documentsIn(this.database)
    const kept = { writes: this.writes, documents: this.documents }
    this.keepSettings({ writes: String(kept.writes), documents: String(kept.documents) })
    this.kept?.note(kept)
  }

  close(): void {
    try {
      this.flush()
    } finally {
      this.letGo()
    }
  }

  /** Without writing anything: what could not be read is left as it is. */
  letGo(): void {
    this.database.close()
    this.kept?.close()
    this.owner?.release()
  }
}

function openAt(file: string): Database.Database {
  try {
    const database = new Database(file)
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.exec(LAYOUT)
    return database
  } catch (error) {
    throw new Error(damaged(file, error))
  }
}

function isSetting(row: unknown): row is { value: string } {
  return typeof row === 'object' && row !== null && 'value' in row && typeof row.value === 'string'
}
