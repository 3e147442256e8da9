// Gives a colleague of a school a role from today on, and tells the person when it is new.
import { SCHOOL_ROLES } from '@domain/identity/invitations/invitation'
import type { Person } from '@domain/identity/people/person'
import { withGrant } from '@domain/identity/roles/grant-changes'
import { type Grant, grantKey } from '@domain/identity/roles/role'
import { type SchoolDate, schoolDate } from '@domain/values/school-date'
import { postNotices } from '../../request/outbox'
import { changePerson } from '../collections/people'

/** Whoever never worked here is not there, as somebody of another school. */
export function hasWorkedAt(schoolId: string, { grants }: Pick<Person, 'grants'>): boolean {
  return grants.some((grant) => grant.schoolId === schoolId && SCHOOL_ROLES.some((role) => role === grant.role))
}

interface Giving {
  /** Null: for good. */
  readonly until: string | null
  readonly by: string | null
  readonly today: SchoolDate
  readonly now: number
}

export async function giveRole(
  target: Person,
  scope: Omit<Grant, 'from' | 'until' | 'grantedBy'>,
  { until, by, today, now }: Giving,
): Promise<void> {
  const end = until === null ? {} : { until: schoolDate(until) }
  const given: Grant = { ...scope, ...end, from: today, grantedBy: by ?? 'bootstrap' }
  const { changed } = await changePerson(target, ({ grants }) => {
    const after = withGrant(grants, given, today)
    return after && { grants: after }
  })
  const event = `roleGiven:${grantKey(given)}:${now}`
  if (changed) await postNotices([{ personId: target._id, event, kind: 'ROLE_GIVEN', pupilId: null }], now)
}
