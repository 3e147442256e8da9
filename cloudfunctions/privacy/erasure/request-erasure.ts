// Requests a child's erasure: sets the date and notifies the other guardians, who may cancel.
import { ERASURE_DAYS } from '@domain/privacy/erasure/erasure-request'
import { ok } from '@domain/values/result'
import { peopleOfPupil } from '../../identity/collections/people'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { childSubject, findChild, guardiansOf } from '../children/find-child'
import { scheduleErasure } from '../collections/erasures'

const WAITING_MS = ERASURE_DAYS * 24 * 3_600_000

export const requestErasure = handle('privacy.requestErasure', {
  locate: async ({ input }) => {
    const found = await findChild<'people'>(input.pupilId, [peopleOfPupil])
    return found && { subject: childSubject(found), found }
  },
  run: async ({ input: { pupilId }, found, caller, now, today }) => {
    const erasure = await scheduleErasure({
      _id: pupilId,
      state: 'SCHEDULED',
      requestedBy: caller.personId,
      requestedAt: now,
      dueAt: now + WAITING_MS,
    })
    if (erasure === null) return ok({ dueAt: now })
    const others = guardiansOf(found.people, pupilId, today).filter(({ _id }) => _id !== erasure.requestedBy)
    const event = `erasure:${pupilId}:${erasure.requestedAt}`
    const kind = 'ERASURE_REQUESTED' as const
    await postNotices(
      others.map(({ _id }) => ({ personId: _id, event, kind, pupilId })),
      now,
    )
    return ok({ dueAt: erasure.dueAt })
  },
})
