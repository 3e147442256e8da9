// Stores closed terms: written once, published once, read by the school's families.
import type { TermClosing } from '@domain/billing/closing/closing-record'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { type KinRow, kinStages } from '../../identity/collections/guardian-stages'
import { pupils } from '../../identity/collections/pupils'
import { bills } from '../collections/bills'
import { termClosings as closings } from '../collections/term-closings'

const FAMILIES_A_PAGE = 500

/** False when the term was closed already. */
export function insertClosing(closing: TermClosing): Promise<boolean> {
  return closings.insert(closing)
}

/** As it is published: by whoever was first. */
export async function publishClosing(_id: string, by: string, at: number): Promise<TermClosing | null> {
  const published = { $set: { publishedAt: at, publishedBy: by } }
  return closings.updateAndReturn({ _id, publishedAt: null, closedBy: { $ne: by } }, published)
}

export interface BilledFamily extends KinRow {
  readonly _id: string
  readonly pupilId: string
}

/** Everybody who had a bill of the term, with their people; nothing of the bill is read. A round trip for each 500. */
export async function findBilledFamilies(planId: string): Promise<readonly BilledFamily[]> {
  const found: BilledFamily[] = []
  for (let after = ''; ; ) {
    const page = await bills.aggregate<BilledFamily>([
      { $match: { planId, _id: { $gt: after } } },
      { $sort: { _id: 1 } },
      { $limit: FAMILIES_A_PAGE },
      { $project: { pupilId: 1 } },
      ...kinStages,
    ])
    found.push(...page)
    const last = page.at(-1)
    if (last === undefined || page.length < FAMILIES_A_PAGE) return found
    after = last._id
  }
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
        from: closings.name,
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
