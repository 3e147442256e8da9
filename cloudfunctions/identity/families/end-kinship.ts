// Ends a person's access to a child, all kinships at once, and notifies that person.

import { isKinGrant, kinGrantOf, mayEndKinship } from '@domain/identity/families/kinship'
import type { Person } from '@domain/identity/people/person'
import { withoutGrants } from '@domain/identity/roles/grant-changes'
import { grantReaching } from '@domain/identity/roles/permission'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { changePerson } from '../collections/people'
import { findFamily } from './find-family'
import { pupilSubject } from './pupil-subject'

export const endKinship = handle('identity.endKinship', {
  locate: async ({ input }) => {
    const family = await findFamily(input.pupilId)
    const target = family?.circle.find(({ _id }) => _id === input.personId)
    if (!family || !target?.grants.some((grant) => isKinGrant(grant, input.pupilId))) return null
    const subject = pupilSubject(family.pupil, family.school)
    return { subject, found: { target, subject } }
  },
  run: async ({ input, found, caller, now, today }) => {
    const { target, subject } = found
    const { pupilId } = input
    const personId = caller.personId ?? ''
    const reaching = { roles: ['classTeacher', 'schoolAdmin'], subject, today } as const
    const staff = grantReaching({ personId, grants: caller.grants }, reaching)
    const grant = kinGrantOf(target, pupilId, today)
    const asker = { personId, as: staff === null ? 'GUARDIAN' : 'STAFF' } as const
    if (grant !== null && !mayEndKinship(asker, { personId: target._id, grant })) {
      return fail({ code: 'NOT_YOURS_TO_END' })
    }
    const { person } = await changePerson(target, (current) => {
      const grants = withoutGrants(current.grants, (held) => isKinGrant(held, pupilId), now)
      return grants && { grants }
    })
    await postNotices(endedNotices(person ?? target, pupilId), now)
    return ok({})
  },
})

/** Named by the instant it ended, so that a repeat tells it once. */
function endedNotices({ _id, grants }: Person, pupilId: string) {
  const ended = grants.filter((grant) => isKinGrant(grant, pupilId)).map(({ revokedAt = 0 }) => revokedAt)
  const event = `kinEnded:${pupilId}:${Math.max(...ended)}`
  return [{ personId: _id, event, kind: 'KIN_ENDED' as const, pupilId: null }]
}
