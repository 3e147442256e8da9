// Owns the collection of closed terms: written once, published once, and read by families of the school.
import type { TermClosing } from '@domain/billing/closing-record'
import type { Pupil } from '@domain/identity/records'
import { collection } from '../runtime/database'

const closings = collection<TermClosing>('termClosings')
const pupils = collection<Pupil>('pupils')

/** False when the term was closed already. */
export function insertClosing(closing: TermClosing): Promise<boolean> {
  return closings.insert(closing)
}

/** As it is published: by whoever was first. */
export async function publishClosing(_id: string, by: string, at: number): Promise<TermClosing | null> {
  const published = { $set: { publishedAt: at, publishedBy: by } }
  return closings.updateAndReturn({ _id, publishedAt: null, closedBy: { $ne: by } }, published)
}

export interface ChildWithPublication {
  readonly pupil: Pick<Pupil, '_id' | 'schoolId' | 'schoolName'>
  /** The one published last, or none. */
  readonly closing: TermClosing | null
}

export async function findPublication(pupilId: string): Promise<ChildWithPublication | null> {
  type Row = ChildWithPublication['pupil'] & { readonly closings: readonly TermClosing[] }
  const [row] = await pupils.aggregate<Row>([
    { $match: { _id: pupilId } },
    {
      $lookup: {
        from: 'termClosings',
        let: { schoolId: '$schoolId' },
        pipeline: [
          { $match: { $expr: { $eq: ['$schoolId', '$$schoolId'] } } },
          { $match: { publishedAt: { $ne: null } } },
          { $sort: { closedAt: -1 } },
          { $limit: 1 },
        ],
        as: 'closings',
      },
    },
    { $project: { schoolId: 1, schoolName: 1, closings: 1 } },
  ])
  if (row === undefined) return null
  const { closings: published, ...pupil } = row
  return { pupil, closing: published[0] ?? null }
}
