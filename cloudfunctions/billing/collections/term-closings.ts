// The collection termClosings: a term's books: open with one revision, then closed and published.
import {
  type ClosedBooks,
  isClosed,
  type OpenBooks,
  type TermBooks,
  type WritingMark,
} from '@domain/billing/books/term-books'
import type { Reopening, TermClosing } from '@domain/billing/closing/closing-record'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { untilSettled } from '../../runtime/retry'
import { termClosingsFates } from './fates/term-closings-fates'

/** _id: the plan's id. One document decides between whoever writes in the term's books and whoever closes them. */
export const termClosings = defineCollection<TermBooks>({
  name: 'termClosings',
  fates: termClosingsFates,
  indexes: [index('school', ['schoolId', '_id'])],
})

type BooksKey = Pick<OpenBooks, '_id' | 'schoolId'>

/** False when they are closed. Any number may write at once: each one's decision concerns its own document alone. */
export async function beginWriting({ _id, schoolId }: BooksKey, mark: WritingMark): Promise<boolean> {
  const { isOpen } = await untilSettled(async () => {
    if (await addMark({ _id, closedAt: null }, mark)) return { isOpen: true }
    if (await termClosings.insert({ _id, schoolId, rev: 1, writing: [mark], closedAt: null })) return { isOpen: true }
    const [books] = await termClosings.find({ _id }, { limit: 1 })
    return books !== undefined && isClosed(books) ? { isOpen: false } : null
  })
  return isOpen
}

/** The same on the revision that was read, null before the first: false when anybody wrote or closed meanwhile. */
export async function beginDeciding(key: BooksKey, read: OpenBooks | null, mark: WritingMark): Promise<boolean> {
  const isFirst =
    read === null
      ? await termClosings.insert({ ...key, rev: 1, writing: [mark], closedAt: null })
      : await addMark({ _id: key._id, rev: read.rev, closedAt: null }, mark)
  if (isFirst) return true
  // Sent again after a lost answer: the mark that stands there is this one.
  const [books] = await termClosings.find({ _id: key._id }, { limit: 1 })
  return books?.writing.some((one) => one.key === mark.key) ?? false
}

function addMark(filter: Parameters<typeof termClosings.updateOne>[0], mark: WritingMark): Promise<boolean> {
  return termClosings.updateOne(filter, { $push: { writing: mark }, $inc: { rev: 1 } })
}

export async function endWriting(_id: string, { key }: WritingMark): Promise<void> {
  await termClosings.updateOne({ _id }, { $pull: { writing: { key } }, $inc: { rev: 1 } })
}

/** On the revision whose figures were reckoned; false when somebody wrote since, or closed. */
export function closeBooks(read: OpenBooks | null, closing: TermClosing): Promise<boolean> {
  if (read === null) return termClosings.insert({ ...closing, rev: 1, writing: [] })
  const { _id, ...fields } = closing
  const closed: Omit<ClosedBooks, '_id'> = { ...fields, rev: read.rev + 1, writing: [] }
  return termClosings.updateOne({ _id, rev: read.rev, closedAt: null }, { $set: closed })
}

/** One conditional update: whoever publishes and whoever takes it back can never both be first. */
export async function reopenBooks(
  { _id, hash, closedAt }: TermClosing,
  reopening: Reopening,
): Promise<OpenBooks | null> {
  const isUnpublished = { _id, hash, closedAt, publishedAt: null, closedBy: { $ne: reopening.reopenedBy } }
  const $unset = Object.fromEntries(OF_CLOSING.map((key) => [key, '']))
  const books = await termClosings.updateAndReturn(isUnpublished, {
    $set: { closedAt: null },
    $unset,
    $push: { reopened: reopening },
    $inc: { rev: 1 },
  })
  return books === null || isClosed(books) ? null : books
}

/** What open books do not have. */
const OF_CLOSING = [
  ...['schoolName', 'districtId', 'termId', 'termName'],
  ...['figures', 'hash', 'closedBy', 'publishedAt', 'publishedBy'],
] as const

/** As it is published: by whoever was first. */
export async function publishClosing(_id: string, by: string, at: number): Promise<TermClosing | null> {
  const published = { $set: { publishedAt: at, publishedBy: by } }
  const isReady = { _id, closedAt: { $ne: null }, publishedAt: null, closedBy: { $ne: by } }
  const books = await termClosings.updateAndReturn(isReady, published)
  return books !== null && isClosed(books) ? books : null
}

/** Nothing behind the figures of a closed term may change. */
export interface ClosedTerm {
  readonly _id: string
}

/** Adds `closings`, one document or none. `planField` names the plan's id, such as `$planId`. */
export function closedTermOf(planField: string): Stage {
  const stages = [{ $match: { closedAt: { $ne: null } } }, { $project: { _id: 1 } }]
  return joinStage({ from: termClosings.name, as: 'closings', local: planField, foreign: '_id', stages })
}

/** Adds `books`, open or closed, one or none. `planPath` leads to the plan's id, such as `plan._id`. */
export function booksOf(planPath: string): Stage {
  return { $lookup: { from: termClosings.name, localField: planPath, foreignField: '_id', as: 'books' } }
}

/** Adds `closings` to documents with a `schoolId`: those published, the latest first, at most twenty years. */
export const publicationsOf: Stage = joinStage({
  from: termClosings.name,
  as: 'closings',
  local: '$schoolId',
  foreign: 'schoolId',
  stages: [{ $match: { publishedAt: { $ne: null } } }, { $sort: { closedAt: -1 } }, { $limit: 40 }],
})
