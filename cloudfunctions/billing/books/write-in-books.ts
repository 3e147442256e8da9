// Writes in a term's open books, marked meanwhile, so that figures are never closed around a write.
import { randomUUID } from 'node:crypto'
import type { OpenBooks } from '@domain/billing/books/term-books'
import { beginDeciding, beginWriting, endWriting } from '../collections/term-closings'

export interface BooksTerm {
  readonly planId: string
  readonly schoolId: string
  readonly now: number
}

/** Null: the books are closed, and nothing was written. Costs two round trips, four for a term's first write. */
export async function writeInBooks<Value>(term: BooksTerm, write: () => Promise<Value>): Promise<Value | null> {
  const mark = markAt(term.now)
  const isOpen = await beginWriting({ _id: term.planId, schoolId: term.schoolId }, mark)
  return isOpen ? finish(term, mark, write) : null
}

/** The same for what was decided on everything in the books: null when anybody wrote or closed since they were read. */
export async function writeAsRead<Value>(
  term: BooksTerm,
  read: OpenBooks | null,
  write: () => Promise<Value>,
): Promise<Value | null> {
  const mark = markAt(term.now)
  const isUnchanged = await beginDeciding({ _id: term.planId, schoolId: term.schoolId }, read, mark)
  return isUnchanged ? finish(term, mark, write) : null
}

function markAt(at: number) {
  return { key: randomUUID(), at }
}

/** Of a write that failed nobody knows whether it happened: its mark stays until it is too old to come through. */
async function finish<Value>(
  { planId }: BooksTerm,
  mark: ReturnType<typeof markAt>,
  write: () => Promise<Value>,
): Promise<Value> {
  const value = await write()
  await endWriting(planId, mark)
  return value
}
