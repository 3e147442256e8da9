// Records the school's decision on a contested match: confirmed as wrong, or restored.

import { isKinGrant, restorableGrant } from '@domain/identity/families/kinship'
import type { Contest } from '@domain/identity/joining/contest'
import type { Person } from '@domain/identity/people/person'
import { withGrant, withoutGrants } from '@domain/identity/roles/grant-changes'
import { fail, ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { type Posted, postNotices } from '../../request/outbox'
import { writeContestDecision } from '../collections/contests'
import { changePerson } from '../collections/people'
import { restored } from '../families/restore-kinship'
import { kinAddedTo } from '../people/kin-notices'
import { contestIdOf } from './contest-match'
import { findContest } from './find-contest'

export const decideContest = handle('identity.settleContest', {
  locate: async ({ input }) => {
    const found = await findContest(input.contestId)
    if (found === null) return null
    const { homeroomId, schoolId, districtId } = found.contest
    return { subject: { kind: 'homeroom', homeroomId, schoolId, districtId }, found }
  },
  run: async ({ input, found, caller, now, today }) => {
    const { contest, person, circle } = found
    const state = input.decision === 'RESTORE' ? 'RESTORED' : 'CONFIRMED'
    const decision = { state, settledBy: caller.personId, settledAt: now } as const
    if (!(await writeContestDecision(contest._id, decision))) return fail({ code: 'ALREADY_SETTLED' })
    const restores = state === 'RESTORED'
    if (person !== null) await (restores ? giveBack(person, contest, today) : completeEnd(person, contest, now))
    await postNotices(restores ? restoredNotices(contest, circle, today) : [confirmedNotice(contest)], now)
    return ok({})
  },
})

/** Once for each contest: a repeat after the guardian contested anew gives nothing back. */
async function giveBack(person: Person, { _id, pupilId }: Contest, today: SchoolDate): Promise<void> {
  await changePerson(person, ({ grants }) => {
    const ended = restorableGrant(grants, pupilId, today) ?? grants.find((grant) => isKinGrant(grant, pupilId))
    if (ended === undefined || !isKinGrant(ended, pupilId)) return null
    const given = withGrant(grants, restored(ended, `contest:${_id}`, today), today)
    return given && { grants: given }
  })
}

/** Where contesting broke off before it ended the access: nothing was revoked since, so the contest's id is still the next. */
async function completeEnd(person: Person, { _id, pupilId }: Contest, now: number): Promise<void> {
  await changePerson(person, (current) => {
    if (contestIdOf(current, pupilId) !== _id) return null
    const grants = withoutGrants(current.grants, (held) => isKinGrant(held, pupilId), now)
    return grants && { grants }
  })
}

function restoredNotices({ _id, pupilId, personId }: Contest, circle: readonly Person[], today: SchoolDate) {
  const because = `contest:${_id}`
  const own: Posted = { personId, event: `kinAdded:${because}`, kind: 'KIN_ADDED', pupilId }
  return [own, ...kinAddedTo(circle, { pupilId, personId, because }, today)]
}

function confirmedNotice({ _id, personId }: Contest): Posted {
  return { personId, event: `kinEnded:contest:${_id}`, kind: 'KIN_ENDED', pupilId: null }
}
