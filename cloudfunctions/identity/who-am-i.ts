// Owns telling a caller who the district takes it for: the roles held today and, for a guardian, the children.
import type { Pupil } from '@domain/identity/records'
import { type Grant, isLive } from '@domain/identity/role'
import { ok } from '@domain/result'
import { aboutSelf, handle } from '../runtime/handler'
import { type Reach, readReach } from './person-store'

export const whoAmI = handle('identity.whoAmI', {
  locate: aboutSelf,
  run: async ({ caller, today }) => {
    const signedIn = caller.login !== null
    if (caller.personId === null)
      return ok({ signedIn, known: false, name: null, roles: [], children: [], waiting: [], lockedUntil: null })
    const live = caller.grants.filter((grant) => isLive(grant, today))
    const reach = await readReach(caller.personId)
    return ok({
      signedIn,
      known: true,
      name: caller.name,
      roles: rolesOf(live, reach),
      children: childrenOf(live, reach),
      waiting: [],
      lockedUntil: null,
    })
  },
})

function rolesOf(grants: readonly Grant[], { schools }: Reach) {
  const roles = new Map(
    grants.map(({ role, schoolId = null }) => {
      const schoolName = schools.find(({ _id }) => _id === schoolId)?.name ?? null
      return [`${role}:${schoolId}`, { role, schoolId, schoolName }]
    }),
  )
  return [...roles.values()]
}

function childrenOf(grants: readonly Grant[], { pupils }: Reach) {
  const ids = grants.filter(({ role }) => role === 'guardian').map(({ pupilId }) => pupilId)
  return [...new Set(ids)].flatMap((id) => pupils.find(({ _id }) => _id === id) ?? []).map(childSummary)
}

function childSummary({ _id, name, homeroomName, grade, schoolId, schoolName, leftOn }: Pupil) {
  return { pupilId: _id, name, homeroomName, grade, schoolId, schoolName, leftOn, needsConsent: false }
}
