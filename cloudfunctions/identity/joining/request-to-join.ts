// Asks a class teacher to admit a family; class code and child's name count as one attempt.
import { createHash } from 'node:crypto'
import { kinGrantOf } from '@domain/identity/families/kinship'
import { isOpen } from '@domain/identity/invitations/invitation'
import { mayStillInvite } from '@domain/identity/invitations/inviter'
import { type JoinRequest, MOST_OPEN_REQUESTS } from '@domain/identity/joining/join-request'
import type { Homeroom, School } from '@domain/identity/schools/school'
import type { ActionInput, ActionOutput } from '@domain/registry'
import { isSameName, nameKey } from '@domain/values/person-name'
import type { SchoolDate } from '@domain/values/school-date'
import { aboutSelf, handle, type Request } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { countOtherOpen, insertJoinRequest, withdrawJoinRequest } from '../collections/join-requests'
import { changePerson, findHolders } from '../collections/people'
import { invitationIdOf } from '../invitations/derive-code'
import { findWayToHomeroom, type WayToHomeroom } from '../invitations/find-way-in'
import { type Opened, tryCode, type Wrong } from '../invitations/try-code'
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

type Asked = Opened<
  ActionOutput<'identity.requestToJoin'>,
  Wrong,
  | { readonly code: 'TOO_MANY_REQUESTS'; readonly most: number }
  | { readonly code: 'DECLINED_BEFORE'; readonly at: number }
>

const TOO_MANY = { refused: { code: 'TOO_MANY_REQUESTS', most: MOST_OPEN_REQUESTS } } as const

/** The code first; then what this person asked before; the name last, so that a wrong code says nothing about names. */
async function ask(found: WayToHomeroom, request: Asking): Promise<Asked> {
  const { invitation, inviter, homeroom, school, person } = found
  const { input, now, today } = request
  if (invitation?.kind !== 'HOMEROOM' || homeroom === null || school === null) return { wrong: 'CODE_INVALID' }
  if (!isOpen(invitation, now) || !mayStillInvite(invitation, inviter, today)) return { wrong: 'CODE_INVALID' }
  const asked = newRequest(found, { homeroom, school }, request)
  const before = found.requests.find(({ _id }) => _id === asked._id)
  if (before?.state === 'DECLINED') return { refused: { code: 'DECLINED_BEFORE', at: before.settledAt ?? now } }
  if (before === undefined) {
    if (found.requests.filter(({ state }) => state === 'WAITING').length >= MOST_OPEN_REQUESTS) return TOO_MANY
    const meant = pupilsMeant(found, request)
    if (meant.length === 0) return { wrong: 'NAME_UNKNOWN' }
    const isGuardian = meant.some(({ _id }) => kinGrantOf(person, _id, today)?.role === 'guardian')
    if (isGuardian) return { value: { homeroomName: homeroom.name, schoolName: school.name } }
    if (!(await insertWithinLimit(asked))) return TOO_MANY
  }
  await changePerson(person, ({ name, grants }) => (name === '' ? { grants, name: input.guardianName } : null))
  await tellTeachers(asked, now, today)
  return { value: { homeroomName: homeroom.name, schoolName: school.name } }
}

function pupilsMeant({ pupils }: WayToHomeroom, { input, today }: Asking) {
  return pupils.filter(({ name, leftOn }) => isSameName(name, input.childName) && (leftOn === null || today < leftOn))
}

/** Each looks after it wrote: of requests sent at once, the last to look sees all others, so never too many stay. */
async function insertWithinLimit(asked: JoinRequest): Promise<boolean> {
  if (!(await insertJoinRequest(asked))) return true
  if ((await countOtherOpen(asked.personId, asked._id)) < MOST_OPEN_REQUESTS) return true
  await withdrawJoinRequest(asked._id)
  return false
}

async function tellTeachers({ _id, homeroomId }: JoinRequest, now: number, today: SchoolDate): Promise<void> {
  const holders = await findHolders(homeroomId)
  await postNotices(
    classTeachersOf(holders, homeroomId, today).map((personId) => ({
      personId,
      event: `joinRequested:${_id}`,
      kind: 'JOIN_REQUESTED',
      pupilId: null,
    })),
    now,
  )
}

function newRequest(
  { person, requests }: WayToHomeroom,
  { homeroom, school }: { readonly homeroom: Homeroom; readonly school: School },
  { input, now }: Asking,
): JoinRequest {
  const { childName, guardianName, relation } = input
  return {
    _id: requestIdOf({ person, requests }, homeroom._id, input),
    homeroomId: homeroom._id,
    schoolId: school._id,
    districtId: school.districtId,
    personId: person._id,
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

/**
 * The same words are the same request. After a refusal, other words may be the ones the teacher needs; after an
 * approval that was ended, they are a new request.
 */
function requestIdOf(
  { person, requests }: Pick<WayToHomeroom, 'person' | 'requests'>,
  homeroomId: string,
  { childName, guardianName, relation }: ActionInput<'identity.requestToJoin'>,
): string {
  const approved = requests.filter(
    (one) => one.state === 'APPROVED' && one.homeroomId === homeroomId && isSameName(one.childName, childName),
  ).length
  const parts = [person._id, homeroomId, childName, guardianName, relation, ...(approved > 0 ? [approved] : [])]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
