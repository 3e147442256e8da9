// Restores a person's last revoked kinship with a child, on the school's decision.
import { type KinGrant, kinGrantOf, restorableGrant } from '@domain/identity/families/kinship'
import type { Grant } from '@domain/identity/roles/role'
import { fail, ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { changePerson } from '../collections/people'
import { kinAddedTo } from '../people/kin-notices'
import { findFamily } from './find-family'
import { pupilSubject } from './pupil-subject'

export const restoreKinship = handle('identity.restoreKinship', {
  locate: async ({ input }) => {
    const family = await findFamily(input.pupilId)
    const target = family?.circle.find(({ _id }) => _id === input.personId)
    return family && target ? { subject: pupilSubject(family.pupil, family.school), found: { target, family } } : null
  },
  run: async ({ input, found, caller, now, today }) => {
    const { target, family } = found
    const { pupilId } = input
    const { person, changed } = await changePerson(target, ({ grants }) => {
      const ended = restorableGrant(grants, pupilId, today)
      return ended && { grants: [...grants, restored(ended, caller.personId ?? '', today)] }
    })
    if (person === null || kinGrantOf(person, pupilId, today) === null) return fail({ code: 'NOTHING_TO_RESTORE' })
    if (changed) {
      const joined = { pupilId, personId: target._id, because: `restored:${now}` }
      const own = { personId: target._id, event: `kinAdded:${joined.because}`, kind: 'KIN_ADDED' as const, pupilId }
      await postNotices([own, ...kinAddedTo(family.circle, joined, today)], now)
    }
    return ok({})
  },
})

/** From today, by whoever gives it back: a roster does not take away what a person gave. */
export function restored(
  { revokedAt: _revoked, revokedBy: _by, ...grant }: KinGrant,
  grantedBy: string,
  from: SchoolDate,
): Grant {
  return { ...grant, from, grantedBy }
}
