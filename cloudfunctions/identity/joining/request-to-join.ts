// Asks a class teacher to admit a family; class code and child's name count as one attempt.
import { createHash } from 'node:crypto'
import { kinGrantOf } from '@domain/identity/families/kinship'
import { isOpen } from '@domain/identity/invitations/invitation'
import { mayStillInvite } from '@domain/identity/invitations/inviter'
import type { JoinRequest } from '@domain/identity/joining/join-request'
import type { Homeroom, School } from '@domain/identity/schools/school'
import type { ActionInput } from '@domain/registry'
import { isSameName, nameKey } from '@domain/values/person-name'
import { aboutSelf, handle, type Request } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { insertJoinRequest } from '../collections/join-requests'
import { changePerson, findHolders } from '../collections/people'
import { invitationIdOf } from '../invitations/derive-code'
import { findWayToHomeroom, type WayToHomeroom } from '../invitations/find-way-in'
import { tryCode } from '../invitations/try-code'
import { classTeachersOf } from './class-teachers'

type Asking = Request<'identity.requestToJoin'>

export const requestToJoin = handle('identity.requestToJoin', {
  locate: aboutSelf,
  run: (request) =>
    tryCode({
      caller: request.caller,
      now: request.now,
      read: (personId, login) =>
        findWayToHomeroom({ personId, login, invitationId: invitationIdOf(request.input.code) }),
      open: (found) => ask(found, request),
    }),
})

async function ask(found: WayToHomeroom, request: Asking) {
  const { invitation, inviter, homeroom, school, person, pupils } = found
  const { input, now, today } = request
  if (invitation?.kind !== 'HOMEROOM' || homeroom === null || school === null) return null
  if (!isOpen(invitation, now) || !mayStillInvite(invitation, inviter, today)) return null
  const meant = pupils.filter(
    ({ name, leftOn }) => isSameName(name, input.childName) && (leftOn === null || today < leftOn),
  )
  if (meant.length === 0) return null
  const value = { homeroomName: homeroom.name, schoolName: school.name }
  const isGuardian = meant.some(({ _id }) => kinGrantOf(person, _id, today)?.role === 'guardian')
  if (isGuardian) return { value, isNew: false }
  const asked = newRequest(person._id, { homeroom, school }, request)
  const isNew = await insertJoinRequest(asked)
  await changePerson(person, ({ name, grants }) => (name === '' ? { grants, name: input.guardianName } : null))
  const teachers = classTeachersOf(await findHolders(homeroom._id), homeroom._id, today)
  const event = `joinRequested:${asked._id}`
  await postNotices(
    teachers.map((personId) => ({ personId, event, kind: 'JOIN_REQUESTED', pupilId: null })),
    now,
  )
  return { value, isNew }
}

function newRequest(
  personId: string,
  { homeroom, school }: { readonly homeroom: Homeroom; readonly school: School },
  { input, now }: Asking,
): JoinRequest {
  const { childName, guardianName, relation } = input
  return {
    _id: requestIdOf(personId, homeroom._id, input),
    homeroomId: homeroom._id,
    schoolId: school._id,
    districtId: school.districtId,
    personId,
    guardianName,
    relation,
    childName,
    nameKey: nameKey(childName),
    askedAt: now,
    state: 'WAITING',
    pupilId: null,
    settledBy: null,
    settledAt: null,
  }
}

/** The same words are the same request. After a refusal, other words may be the ones the teacher needs. */
function requestIdOf(personId: string, homeroomId: string, input: ActionInput<'identity.requestToJoin'>): string {
  const parts = [personId, homeroomId, input.childName, input.guardianName, input.relation]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
