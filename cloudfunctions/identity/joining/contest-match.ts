// Contests a match ("not my child"): notifies the class, then ends the guardian's access.
// Repeating the request finishes one that was interrupted.
import { createHash } from 'node:crypto'
import { isKinGrant } from '@domain/identity/families/kinship'
import type { Contest } from '@domain/identity/joining/contest'
import type { Person } from '@domain/identity/people/person'
import { withoutGrants } from '@domain/identity/roles/grant-changes'
import { grantKey } from '@domain/identity/roles/role'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { insertContest } from '../collections/contests'
import { changePerson, findHolders } from '../collections/people'
import { findFamily } from '../families/find-family'
import { pupilSubject } from '../families/pupil-subject'
import { classTeachersOf } from './class-teachers'

export const contestMatch = handle('identity.contestMatch', {
  locate: async ({ input, caller }) => {
    const family = await findFamily(input.pupilId)
    const me = family?.circle.find(({ _id }) => _id === caller.personId)
    // Someone who was never kin of the child is refused by the access rule, as everywhere.
    return family && { subject: pupilSubject(family.pupil, family.school), found: { family, me } }
  },
  run: async ({ input, found, grant, now, today }) => {
    const { family, me } = found
    if (me === undefined || grant === null) throw new TypeError('a guardian outside the circle of the child')
    const { _id: pupilId, homeroomId, schoolId } = family.pupil
    const contest: Contest = {
      _id: contestIdOf(me, pupilId),
      pupilId,
      homeroomId,
      schoolId,
      districtId: grant.districtId,
      personId: me._id,
      grantKey: grantKey(grant),
      reason: input.reason,
      at: now,
      state: 'OPEN',
      settledBy: null,
      settledAt: null,
    }
    await insertContest(contest)
    const teachers = classTeachersOf(await findHolders(homeroomId), homeroomId, today)
    const event = `contested:${contest._id}`
    await postNotices(
      teachers.map((personId) => ({ personId, event, kind: 'MATCH_CONTESTED', pupilId: null })),
      now,
    )
    await changePerson(me, ({ grants }) => {
      const left = withoutGrants(grants, (held) => isKinGrant(held, pupilId), now)
      return left && { grants: left }
    })
    return ok({})
  },
})

/** One for each time the match held: after it was restored, contesting again is another contest. */
export function contestIdOf({ _id, grants }: Person, pupilId: string): string {
  const ended = grants.filter((grant) => isKinGrant(grant, pupilId) && grant.revokedAt !== undefined).length
  return createHash('sha256').update(`contest:${_id}:${pupilId}:${ended}`).digest('hex').slice(0, 32)
}
