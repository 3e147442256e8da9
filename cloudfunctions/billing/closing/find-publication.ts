// Finds a child's school with the terms it published.
import type { TermClosing } from '@domain/billing/closing/closing-record'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { pupils } from '../../identity/collections/pupils'
import { publicationsOf } from '../collections/term-closings'

export interface ChildWithPublication {
  readonly pupil: Pick<Pupil, '_id' | 'schoolId' | 'schoolName'>
  /** The one asked for; without one named the latest; or none. */
  readonly closing: TermClosing | null
  /** The latest first. */
  readonly published: readonly TermClosing[]
}

/** Null: no such child, or the term asked for was not published at its school. */
export async function findPublication(pupilId: string, planId?: string): Promise<ChildWithPublication | null> {
  type Row = ChildWithPublication['pupil'] & { readonly closings: readonly TermClosing[] }
  const [row] = await pupils.aggregate<Row>([
    { $match: { _id: pupilId } },
    publicationsOf,
    { $project: { schoolId: 1, schoolName: 1, closings: 1 } },
  ])
  if (row === undefined) return null
  const { closings, ...pupil } = row
  const closing = planId === undefined ? closings[0] : closings.find(({ _id }) => _id === planId)
  if (closing === undefined && planId !== undefined) return null
  return { pupil, closing: closing ?? null, published: closings }
}
