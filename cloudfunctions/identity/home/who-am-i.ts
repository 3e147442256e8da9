// Tells callers who they are: roles held today, children, open requests and lockouts.

import { lockedUntil } from '@domain/identity/invitations/tries'
import { type Grant, isLive } from '@domain/identity/roles/role'
import { CONSENT_TEXT_VERSION, consentedPurposes } from '@domain/privacy/consents/consent'
import type { ActionOutput } from '@domain/registry'
import { ok } from '@domain/values/result'
import { aboutSelf, handle } from '../../request/handler'
import { type Reach, readReach } from './read-reach'

type Me = ActionOutput<'identity.whoAmI'>

const STRANGER: Omit<Me, 'signedIn'> = {
  known: false,
  name: null,
  roles: [],
  children: [],
  waiting: [],
  lockedUntil: null,
}

export const whoAmI = handle('identity.whoAmI', {
  locate: aboutSelf,
  run: async ({ caller, today, now }) => {
    const { login, personId } = caller
    if (login === null || personId === null) return ok({ ...STRANGER, signedIn: login !== null })
    const live = caller.grants.filter((grant) => isLive(grant, today))
    const reach = await readReach(personId, login)
    return ok({
      signedIn: true,
      known: true,
      // Someone who connected by phone alone has no name on record yet.
      name: caller.name || null,
      roles: rolesOf(live, reach),
      children: childrenOf(live, reach),
      waiting: waitingOf(reach),
      lockedUntil: lockedUntil(reach.tries[0] ?? null, now),
    })
  },
})

function rolesOf(grants: readonly Grant[], { schools }: Reach): Me['roles'] {
  const roles = new Map(
    grants.map(({ role, schoolId = null }) => {
      const schoolName = schools.find(({ _id }) => _id === schoolId)?.name ?? null
      return [`${role}:${schoolId}`, { role, schoolId, schoolName }]
    }),
  )
  return [...roles.values()]
}

function childrenOf(grants: readonly Grant[], { pupils, consents }: Reach): Me['children'] {
  const ids = grants.filter(({ role }) => role === 'guardian').map(({ pupilId }) => pupilId)
  const children = [...new Set(ids)].flatMap((id) => pupils.find(({ _id }) => _id === id) ?? [])
  return children.map(({ _id, name, homeroomName, grade, schoolId, schoolName, leftOn }) => {
    const entries = consents.find((record) => record._id === _id)?.entries ?? []
    const agreed = consentedPurposes(entries, CONSENT_TEXT_VERSION).includes('SERVICE')
    return { pupilId: _id, name, homeroomName, grade, schoolId, schoolName, leftOn, needsConsent: !agreed }
  })
}

function waitingOf({ requests, homerooms }: Reach): Me['waiting'] {
  return requests
    .filter(({ state }) => state === 'WAITING')
    .map(({ childName, homeroomId, askedAt }) => {
      const homeroomName = homerooms.find(({ _id }) => _id === homeroomId)?.name ?? ''
      return { childName, homeroomName, askedAt }
    })
}
