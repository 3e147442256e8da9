// Builds the `$lookup` behind an owner's named stage: documents that belong to the one being read.
import type { Stage } from './database'

export interface Join {
  /** The owner's own collection. */
  readonly from: string
  readonly as: string
  /** A path in the document being read, such as `$plan._id`. */
  readonly local: string
  /** A field of the documents added. */
  readonly foreign: string
  /** What follows in the joined documents. */
  readonly stages?: readonly Stage[]
}

export function joinStage({ from, as, local, foreign, stages = [] }: Join): Stage {
  const own: Stage = { $match: { $expr: { $eq: [`$${foreign}`, '$$key'] } } }
  return { $lookup: { from, let: { key: local }, pipeline: [own, ...stages], as } }
}
