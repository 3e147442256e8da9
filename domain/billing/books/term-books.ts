// A term's books as stored: one revision for all who write in them, and the figures once closed.
import type { Reopening, TermClosing } from '../closing/closing-record'

/** Somebody is writing in the books at this moment: closing waits until it is done. */
export interface WritingMark {
  readonly key: string
  readonly at: number
}

/** `_id`: the plan's id. There is none before the first write. */
export interface OpenBooks {
  readonly _id: string
  readonly schoolId: string
  /** Incremented by every write, when it begins and when it is done. */
  readonly rev: number
  readonly writing: readonly WritingMark[]
  readonly closedAt: null
  /** Closings that were taken back, the latest last. */
  readonly reopened?: readonly Reopening[]
}

/** Closed by one conditional update of the same document: who writes and who closes can never both be first. */
export type ClosedBooks = TermClosing & Pick<OpenBooks, 'rev' | 'writing'>

export type TermBooks = OpenBooks | ClosedBooks

/** A function of the platform ends after a minute at most (cloudbaserc.json): a mark older than this is of one that died. */
const MARK_LIFE_MS = 2 * 60_000

export function isBeingWritten({ writing }: Pick<OpenBooks, 'writing'>, now: number): boolean {
  return writing.some(({ at }) => at + MARK_LIFE_MS > now)
}

export function isClosed(books: TermBooks): books is ClosedBooks {
  return books.closedAt !== null
}
