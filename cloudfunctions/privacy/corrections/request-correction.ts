// Records a guardian's correction request and notifies the school.
import { ok } from '@domain/values/result'
import { findAdminIds } from '../../identity/collections/people'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { childSubject, findChild } from '../children/find-child'
import { correctionsOfPupil, openCorrection } from '../collections/corrections'

export const requestCorrection = handle('privacy.requestCorrection', {
  locate: async ({ input }) => {
    const found = await findChild<'corrections'>(input.pupilId, [correctionsOfPupil])
    return found && { subject: childSubject(found), found }
  },
  run: async ({ input, found, caller, grant, now, today }) => {
    if (caller.personId === null || grant === null) throw new TypeError('a guardian without a grant')
    const { _id: pupilId, homeroomId, schoolId } = found
    const wish = {
      pupilId,
      homeroomId,
      schoolId,
      districtId: grant.districtId,
      personId: caller.personId,
      field: input.field,
      wanted: input.wanted,
      at: now,
      state: 'OPEN' as const,
      settledBy: null,
      settledAt: null,
    }
    const correctionId = await openCorrection(wish, found.corrections)
    // Replacing a request that is still open notifies nobody again.
    const event = `correction:${correctionId}`
    const admins = await findAdminIds(schoolId, today)
    const posted = admins.map((personId) => ({ personId, event, kind: 'CORRECTION_REQUESTED' as const, pupilId }))
    await postNotices(posted, now)
    return ok({ correctionId })
  },
})
