// Requests a child's erasure: sets the day and tells all guardians, any of whom may cancel it.
import { erasureDueAt } from '@domain/privacy/erasure/erasure-request'
import { ok } from '@domain/values/result'
import { dateAt } from '@domain/values/school-date'
import { peopleOfPupil } from '../../identity/collections/people'
import { handle } from '../../request/handler'
import { childSubject, findChild } from '../children/find-child'
import { tellGuardians } from '../children/tell-guardians'
import { scheduleErasure } from '../collections/erasures'

export const requestErasure = handle('privacy.requestErasure', {
  locate: async ({ input }) => {
    const found = await findChild<'people'>(input.pupilId, [peopleOfPupil])
    return found && { subject: childSubject(found), found }
  },
  run: async ({ input: { pupilId }, found: child, caller, now, today }) => {
    const erasure = await scheduleErasure({
      _id: pupilId,
      state: 'SCHEDULED',
      requestedBy: caller.personId,
      requestedAt: now,
      dueAt: erasureDueAt(now),
    })
    if (erasure === null) return ok({ dueAt: now })
    // Of two who ask at once, the one who was first is told nothing new.
    const telling = { child, caller: { personId: erasure.requestedBy }, now, today }
    const event = `erasure:${pupilId}:${erasure.requestedAt}`
    await tellGuardians(telling, { kind: 'ERASURE_REQUESTED', event, date: dateAt(erasure.dueAt) })
    return ok({ dueAt: erasure.dueAt })
  },
})
