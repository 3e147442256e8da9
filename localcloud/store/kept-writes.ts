// Remembers beside a data file how much was kept in it, so that a cut or empty file is noticed.
import { closeSync, existsSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import Database from 'libsql'

/** As the data file says it of itself, and as it was written down beside it. */
export interface Kept {
  /** Transactions committed so far. */
  readonly writes: number
  readonly documents: number
}

/**
 * SQLite ends its log at the first frame that is not whole, and takes an empty file for a new database: both look like an
 * older state, not like a loss (https://www.sqlite.org/walformat.html, "WAL File Format"). So each commit is counted
 * inside the file, and after it in a small file beside: whatever ends before that count has lost what was answered.
 */
export class KeptWrites {
  private descriptor: number | null = null

  constructor(private readonly file: string) {}

  /** Throws when the data file holds less than was kept. Nothing is changed: it is only read. */
  check(): void {
    const before = this.read()
    if (before === null) return
    const now = keptIn(this.file)
    if (now.writes < before.writes) throw new Error(sentence(this.file, before, now))
  }

  /** After the commit: what is lost with the machine's power before it was written is nobody's loss. */
  note({ writes, documents }: Kept): void {
    this.descriptor ??= openSync(placeOf(this.file), existsSync(placeOf(this.file)) ? 'r+' : 'w')
    writeSync(this.descriptor, JSON.stringify({ writes, documents }).padEnd(64), 0)
  }

  close(): void {
    if (this.descriptor !== null) closeSync(this.descriptor)
    this.descriptor = null
  }

  private read(): Kept | null {
    try {
      const { writes, documents }: Kept = JSON.parse(readFileSync(placeOf(this.file), 'utf8'))
      return { writes, documents }
    } catch {
      return null
    }
  }
}

const NOTHING: Kept = { writes: 0, documents: 0 }

function placeOf(file: string): string {
  return `${file}-kept`
}

function keptIn(file: string): Kept {
  if (!existsSync(file) || statSync(file).size === 0) return NOTHING
  const database = new Database(file, { readonly: true })
  try {
    return {
      writes: countOf(database, "SELECT value AS n FROM settings WHERE name = 'writes'"),
      documents: documentsIn(database),
    }
  } catch (error) {
    // Pages of a database whose log is gone, and with it whatever stood in them.
    if (String(error).includes('no such table')) return NOTHING
    throw new Error(damaged(file, error))
  } finally {
    database.close()
  }
}

export function documentsIn(database: Database.Database): number {
  return countOf(database, 'SELECT count(*) AS n FROM documents')
}

function countOf(database: Database.Database, query: string): number {
  const row = database.prepare(query).get()
  return typeof row === 'object' && row !== null && 'n' in row ? Number(row.n) : 0
}

function sentence(file: string, before: Kept, now: Kept): string {
  const lost = before.documents - now.documents
  const documents = lost > 0 ? `${lost} of ${before.documents} documents are gone` : 'documents are as they were before'
  return `${file} is cut or was replaced: its last ${before.writes - now.writes} writes are missing, ${documents}. ${howToGoOn(file)}`
}

/** Of a file that SQLite cannot read at all. */
export function damaged(file: string, error: unknown): string {
  return `${file} is damaged and cannot be read (${String(error)}). ${howToGoOn(file)}`
}

function howToGoOn(file: string): string {
  return [
    'Nothing was opened or changed.',
    `Put back a copy of ${file} with its -wal;`,
    `or go on with what is left: delete ${placeOf(file)};`,
    `or begin anew: delete ${file} and what lies beside it under the same name.`,
  ].join(' ')
}
