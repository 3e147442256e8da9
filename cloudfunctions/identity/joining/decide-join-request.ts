// Records a class teacher's decision on a join request; only a refusal can be undone.

import type { JoinRequest } from '@domain/identity/joining/join-request'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { withGrant } from '@domain/identity/roles/grant-changes'
import type { Grant } from '@domain/identity/roles/role'
import { fail, ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { type Posted, postNotices } from '../../request/outbox'
import { writeJoinDecision } from '../collections/join-requests'
import { changePerson } from '../collections/people'
import { kinAdded } from '../people/kin-notices'
import { findJoinRequest } from './find-join-request'

export const decideJoinRequest = handle('identity.settleJoinRequest', {
  locate: async ({ input }) => {
    const found = await findJoinRequest(input.requestId)
    if (found === null) return null
    const { homeroomId, schoolId, districtId } = found.request
    return { subject: { kind: 'homeroom', homeroomId, schoolId, districtId }, found }
  },
  run: async ({ input, found, caller, now, today }) => {
    const { request, person, pupils } = found
    const approves = input.decision === 'APPROVE'
    const pupil = approves ? pupilOf(pupils, input.pupilId, today) : null
    if (approves && pupil === null) return fail({ code: 'PUPIL_NEEDED' })
    const decision = {
      state: approves ? 'APPROVED' : 'DECLINED',
      pupilId: pupil?._id ?? null,
      settledBy: caller.personId,
      settledAt: now,
      declinedFor: approves ? null : (input.reason ?? null),
    } as const
    const decided = await writeJoinDecision(request._id, decision)
    if (decided?.state !== decision.state || decided.pupilId !== decision.pupilId) {
      return fail({ code: 'ALREADY_APPROVED' })
    }
    if (pupil !== null && person !== null) await letIn(person, decided, today)
    await postNotices(pupil === null ? [toAsker(decided)] : await approvedNotices(decided, pupil, today), now)
    return ok({})
  },
})

function pupilOf(pupils: readonly Pupil[], pupilId: string | null, today: SchoolDate): Pupil | null {
  const pupil = pupils.find(({ _id }) => _id === pupilId)
  return pupil !== undefined && (pupil.leftOn === null || today < pupil.leftOn) ? pupil : null
}

/** Once for each request, whatever became of the grant since. */
async function letIn(person: Person, request: JoinRequest, today: SchoolDate): Promise<void> {
  const { _id, districtId, schoolId, pupilId, relation, guardianName } = request
  const grant: Grant = {
    role: 'guardian',
    districtId,
    schoolId,
    relation,
    from: today,
    grantedBy: `joinRequest:${_id}`,
    ...(pupilId === null ? {} : { pupilId }),
  }
  await changePerson(person, ({ name, grants }) => {
    const given = withGrant(grants, grant, today)
    return given && { grants: given, ...(name === '' ? { name: guardianName } : {}) }
  })
}

function toAsker({ _id, personId, state, pupilId }: JoinRequest): Posted {
  const approved = state === 'APPROVED'
  return {
    personId,
    event: `${approved ? 'joinApproved' : 'joinDeclined'}:${_id}`,
    kind: approved ? 'JOIN_APPROVED' : 'JOIN_DECLINED',
    pupilId,
  }
}

async function approvedNotices(request: JoinRequest, pupil: Pupil, today: SchoolDate): Promise<readonly Posted[]> {
  const joined = { pupilId: pupil._id, personId: request.personId, because: `joinRequest:${request._id}` }
  return [toAsker(request), ...(await kinAdded(joined, today))]
}
