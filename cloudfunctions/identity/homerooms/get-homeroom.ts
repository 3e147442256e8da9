// Shows a homeroom to its teacher; hardship and full phone numbers are not even read.
import { isOpen } from '@domain/identity/invitations/invitation'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { grantReaching } from '@domain/identity/roles/permission'
import type { ActionOutput } from '@domain/registry'
import { isSameName } from '@domain/values/person-name'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { type KinViewing, kinView } from '../families/kin-view'
import { homeroomSubject } from '../families/pupil-subject'
import { findCircles, findHomeroom, type HomeroomInSchool, type PersonWithLogins } from './find-homeroom'

type Room = ActionOutput<'identity.getHomeroom'>

export const getHomeroom = handle('identity.getHomeroom', {
  locate: async ({ input }) => {
    const found = await findHomeroom(input.homeroomId)
    if (found === null) return null
    const subject = homeroomSubject(found.homeroom, found.school)
    return { subject, found: { room: found, subject } }
  },
  run: async ({ found, caller, now, today }) => {
    const { room, subject } = found
    const personId = caller.personId ?? ''
    const reaching = { roles: ['classTeacher', 'schoolAdmin'], subject, today } as const
    const managing = grantReaching({ personId, grants: caller.grants }, reaching)
    const mayManage = managing !== null
    const people = await findCircles(room.pupils.map(({ _id }) => _id))
    const connected = new Set(people.filter(({ logins }) => logins.length > 0).map(({ _id }) => _id))
    const viewing = {
      asker: { personId, as: mayManage ? ('STAFF' as const) : ('ONLOOKER' as const) },
      connected,
      today,
    }
    const pupils = room.pupils
      .filter(({ leftOn }) => leftOn === null || today < leftOn)
      .sort((one, other) => (one.studentNumber < other.studentNumber ? -1 : 1))
    const code = room.invitations.find((invitation) => invitation.kind === 'HOMEROOM' && isOpen(invitation, now))
    return ok({
      homeroom: {
        homeroomId: room.homeroom._id,
        schoolId: room.homeroom.schoolId,
        name: room.homeroom.name,
        schoolName: room.school?.name ?? '',
      },
      now,
      mayManage,
      invitation: code === undefined ? null : { expiresAt: code.expiresAt },
      pupils: pupils.map((pupil) => pupilView(pupil, people, viewing)),
      requests: requestsOf(room, pupils),
      contests: contestsOf(room, people),
    })
  },
})

function pupilView(
  { _id: pupilId, name, studentNumber }: Pupil,
  people: readonly PersonWithLogins[],
  viewing: Omit<KinViewing, 'pupilId'>,
): Room['pupils'][number] {
  return { pupilId, name, studentNumber, kin: people.flatMap((person) => kinView(person, { ...viewing, pupilId })) }
}

function requestsOf({ requests }: HomeroomInSchool, pupils: readonly Pupil[]): Room['requests'] {
  return requests.flatMap(({ _id, guardianName, relation, childName, askedAt, state }) => {
    if (state === 'APPROVED') return []
    const pupilIds = pupils.filter(({ name }) => isSameName(name, childName)).map((pupil) => pupil._id)
    return [{ requestId: _id, guardianName, relation, childName, askedAt, pupilIds, state }]
  })
}

function contestsOf({ contests }: HomeroomInSchool, people: readonly PersonWithLogins[]): Room['contests'] {
  return contests
    .filter(({ state }) => state === 'OPEN')
    .map(({ _id, pupilId, personId, reason, at }) => {
      const personName = people.find((person) => person._id === personId)?.name ?? ''
      return { contestId: _id, pupilId, personId, personName, reason, at }
    })
}
