// Finds a child's school with the term it published last.
import type { TermClosing } from '@domain/billing/closing/closing-record'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { pupils } from '../../identity/collections/pupils'
import { latestPublicationOf } from '../collections/term-closings'

export interface ChildWithPublication {
  readonly pupil: Pick<Pupil, '_id' | 'schoolId' | 'schoolName'>
  /** The one published last, or none. */
  readonly closing: TermClosing | null
}

export async function findPublication(pupilId: string): Promise<ChildWithPublication | null> {
  type Row = ChildWithPublication['pupil'] & { readonly closings: readonly TermClosing[] }
  const [row] = await pupils.aggregate<Row>([
    { $match: { _id: pupilId } },
    latestPublicationOf,
    { $project: { schoolId: 1, schoolName: 1, closings: 1 } },
  ])
  if (row === undefined) return null
  const { closings, ...pupil } = row
  return { pupil, closing: closings[0] ?? null }
}
