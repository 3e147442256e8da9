// The collection leavingPapers: its documents, its indexes, and every read and write of it.
import type { LeavingPaper } from '@domain/enrollment/hand-over/leaving-way'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { leavingPapersFates } from './fates/leaving-papers-fates'

/** _id: the child's id. */
export const leavingPapers = defineCollection<LeavingPaper>({
  name: 'leavingPapers',
  fates: leavingPapersFates,
  indexes: [index('sibling', ['signed.siblingId'])],
})

/** Adds `papers`: those of the children whose ids stand in `field`. */
export function papersOf(field: string): Stage {
  return { $lookup: { from: leavingPapers.name, localField: field, foreignField: '_id', as: 'papers' } }
}

/** False when it changed since it was read, or came into being meanwhile (`before` null). */
export function writeLeavingPaper(before: LeavingPaper | null, after: LeavingPaper): Promise<boolean> {
  if (before === null) return leavingPapers.insert(after)
  const { _id, signed } = after
  return leavingPapers.updateOne({ _id, rev: before.rev }, { $set: { signed }, $inc: { rev: 1 } })
}
