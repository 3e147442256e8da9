// Reads waiver applications for guardians and reviewers: one with plan and child, or a list.
import type { StoredApplication } from '@domain/billing/waivers/waiver-record'
import type { Plan } from '@domain/enrollment/courses/course'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { planOf } from '../../enrollment/collections/plans'
import { pupilOf } from '../../identity/collections/pupils'
import type { Filter } from '../../runtime/database'
import { type ClosedTerm, closedTermOf } from '../collections/term-closings'
import { waiverApplications as applications } from '../collections/waiver-applications'

const OPEN_STATES = ['APPLIED', 'SYSTEM_MATCHED', 'SCHOOL_REVIEW', 'REVOKING'] as const
const DECIDED_STATES = ['RETURNED', 'APPROVED', 'REJECTED', 'EXPIRED', 'REVOKED'] as const
export const PAGE_SIZE = 30

export type PlacedApplication = StoredApplication & {
  readonly plan: Plan
  readonly pupil: Pupil
  /** The term's figures are kept. */
  readonly isClosed: boolean
}

/** One round trip, with its plan and its child; null when one of them is gone. */
export async function findApplication(applicationId: string): Promise<PlacedApplication | null> {
  const [row] = await applications.aggregate<
    StoredApplication & {
      readonly plans: readonly Plan[]
      readonly pupils: readonly Pupil[]
      readonly closings: readonly ClosedTerm[]
    }
  >([{ $match: { _id: applicationId } }, planOf, pupilOf, closedTermOf('$planId')])
  if (row === undefined) return null
  const {
    plans: [plan],
    pupils: [pupil],
    closings,
    ...application
  } = row
  return plan === undefined || pupil === undefined
    ? null
    : { ...application, plan, pupil, isClosed: closings.length > 0 }
}

export interface ListedApplication extends Pick<StoredApplication, '_id' | 'pupilId' | 'state' | 'changedAt'> {
  readonly pupils: readonly Pick<Pupil, 'name' | 'homeroomName'>[]
}

export interface ListAsked {
  readonly schoolId: string
  readonly filter: 'OPEN' | 'DECIDED'
  /** `<changedAt>:<_id>` of the last one seen. */
  readonly after: string | null
}

/** One round trip; one more than a page where there are more. */
export function readApplications({ schoolId, filter, after }: ListAsked): Promise<readonly ListedApplication[]> {
  const isOpen = filter === 'OPEN'
  const states = isOpen ? OPEN_STATES : DECIDED_STATES
  const direction = isOpen ? 1 : -1
  return applications.aggregate<ListedApplication>([
    { $match: { $and: [{ schoolId, state: { $in: states } }, ...beyond(after, isOpen)] } },
    { $sort: { changedAt: direction, _id: direction } },
    { $limit: PAGE_SIZE + 1 },
    { $project: { pupilId: 1, state: 1, changedAt: 1 } },
    pupilOf,
  ])
}

/** A cursor that was made up finds nothing that would not be found without it. */
function beyond(after: string | null, isOpen: boolean): readonly Filter[] {
  if (after === null) return []
  const [, at = '0', id = ''] = /^(\d{1,15}):(.*)$/.exec(after) ?? []
  const past = isOpen ? '$gt' : '$lt'
  return [{ $or: [{ changedAt: { [past]: Number(at) } }, { changedAt: Number(at), _id: { [past]: id } }] }]
}

export async function countOpen(schoolId: string): Promise<number> {
  const [row] = await applications.aggregate<{ readonly count: number }>([
    { $match: { schoolId, state: { $in: OPEN_STATES } } },
    { $count: 'count' },
  ])
  return row?.count ?? 0
}
