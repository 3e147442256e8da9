// Gives a class to a teacher and ends the post of whoever led it; both are told. Safe to repeat.
import type { Person } from '@domain/identity/people/person'
import { withGrant, withoutGrants } from '@domain/identity/roles/grant-changes'
import { type Grant, isLive } from '@domain/identity/roles/role'
import type { Homeroom } from '@domain/identity/schools/school'
import type { SchoolDate } from '@domain/values/school-date'
import { type Posted, postNotices } from '../../request/outbox'
import { changePerson, findHolders } from '../collections/people'

export interface HandingOver {
  readonly room: Pick<Homeroom, '_id' | 'schoolId'>
  readonly districtId: string
  /** Null: nobody leads it for now. */
  readonly to: Person | null
  readonly by: string
  readonly now: number
  readonly today: SchoolDate
}

export async function handOverClass({ room, districtId, to, by, now, today }: HandingOver): Promise<void> {
  const isPost = (grant: Grant) => grant.role === 'classTeacher' && grant.homeroomId === room._id
  const holders = (await findHolders(room._id)).filter(
    ({ _id, grants }) => _id !== to?._id && grants.some((grant) => isPost(grant) && grant.revokedAt === undefined),
  )
  const notices: Posted[] = []
  for (const holder of holders) {
    const { changed } = await changePerson(holder, ({ grants }) => {
      const after = withoutGrants(grants, isPost, now)
      return after && { grants: after }
    })
    if (changed) notices.push(noticeOf(holder._id, 'ROLE_REVOKED', `${room._id}:${now}`))
  }
  if (to !== null && !to.grants.some((grant) => isPost(grant) && isLive(grant, today))) {
    const scope = { role: 'classTeacher', districtId, schoolId: room.schoolId, homeroomId: room._id } as const
    const { changed } = await changePerson(to, ({ grants }) => {
      const after = withGrant(grants, { ...scope, from: today, grantedBy: by }, today)
      return after && { grants: after }
    })
    if (changed) notices.push(noticeOf(to._id, 'ROLE_GIVEN', `${room._id}:${now}`))
  }
  if (notices.length > 0) await postNotices(notices, now)
}

function noticeOf(personId: string, kind: 'ROLE_GIVEN' | 'ROLE_REVOKED', what: string): Posted {
  return { personId, event: `${kind === 'ROLE_GIVEN' ? 'roleGiven' : 'roleRevoked'}:${what}`, kind, pupilId: null }
}
