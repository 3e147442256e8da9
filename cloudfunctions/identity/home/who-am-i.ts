// Tells callers who they are: roles held today, children, open requests and lockouts.

import { lockedUntil } from '@domain/identity/invitations/tries'
import type { JoinRequest } from '@domain/identity/joining/join-request'
import { type Grant, isLive } from '@domain/identity/roles/role'
import { CONSENT_TEXT_VERSION, consentedPurposes } from '@domain/privacy/consents/consent'
import type { ActionOutput } from '@domain/registry'
import { ok } from '@domain/values/result'
import { aboutSelf, handle } from '../../request/handler'
import { type Reach, readReach } from './read-reach'

type Me = ActionOutput<'identity.whoAmI'>

const STRANGER: Omit<Me, 'signedIn' | 'now'> = {
  known: false,
  name: null,
  roles: [],
  children: [],
  waiting: [],
  declined: [],
  lockedUntil: null,
}

export const whoAmI = handle('identity.whoAmI', {
  locate: aboutSelf,
  run: async ({ caller, today, now }) => {
    const { login, personId } = caller
    if (login === null || personId === null) return ok({ ...STRANGER, signedIn: login !== null, now })
    const live = caller.grants.filter((grant) => isLive(grant, today))
    const reach = await readReach(personId, login)
    return ok({
      signedIn: true,
      known: true,
      now,
      // Someone who connected by phone alone has no name on record yet.
      name: caller.name || null,
      roles: rolesOf(live, reach),
      children: childrenOf(live, reach),
      waiting: waitingOf(reach),
      declined: declinedOf(reach),
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

function childrenOf(grants: readonly Grant[], { pupils, consents, schools }: Reach): Me['children'] {
  const ids = grants.filter(({ role }) => role === 'guardian').map(({ pupilId }) => pupilId)
  const children = [...new Set(ids)].flatMap((id) => pupils.find(({ _id }) => _id === id) ?? [])
  return children.map(({ _id, name, homeroomName, grade, schoolId, schoolName, leftOn }) => {
    const entries = consents.find((record) => record._id === _id)?.entries ?? []
    const agreed = consentedPurposes(entries, CONSENT_TEXT_VERSION).includes('SERVICE')
    const schoolPhone = schools.find((school) => school._id === schoolId)?.phone ?? null
    return { pupilId: _id, name, homeroomName, grade, schoolId, schoolName, schoolPhone, leftOn, needsConsent: !agreed }
  })
}

function waitingOf(reach: Reach): Me['waiting'] {
  return reach.requests.filter(({ state }) => state === 'WAITING').map((request) => askedOf(request, reach))
}

/** What was asked again since, in whatever words, is not news any more. */
function declinedOf(reach: Reach): Me['declined'] {
  const { requests } = reach
  const isLast = (one: JoinRequest) =>
    !requests.some(
      ({ homeroomId, nameKey, askedAt, _id }) =>
        _id !== one._id && homeroomId === one.homeroomId && nameKey === one.nameKey && askedAt >= one.askedAt,
    )
  return requests
    .filter((request) => request.state === 'DECLINED' && isLast(request))
    .map((request) => ({
      ...askedOf(request, reach),
      declinedAt: request.settledAt ?? request.askedAt,
      reason: request.declinedFor ?? null,
    }))
}

function askedOf({ childName, homeroomId, schoolId, askedAt }: JoinRequest, reach: Reach): Me['waiting'][number] {
  const homeroom = reach.homerooms.find(({ _id }) => _id === homeroomId)
  const school = reach.askedSchools.find(({ _id }) => _id === schoolId)
  return {
    childName,
    homeroomName: homeroom?.name ?? '',
    askedAt,
    schoolName: school?.name ?? '',
    schoolPhone: school?.phone ?? null,
    teacherName: reach.teachers.find(({ _id }) => _id === homeroom?.classTeacherId)?.name ?? '',
  }
}
