// Shows a guardian what is kept about a child and its family, and their open requests.
import type { Correction } from '@domain/privacy/corrections/correction'
import { isErasureDue } from '@domain/privacy/erasure/erasure-request'
import { ok } from '@domain/values/result'
import { peopleOfPupil } from '../../identity/collections/people'
import { countNotices } from '../../notices/collections/notices'
import { handle } from '../../request/handler'
import { childSubject, childSummary, findChild, guardiansOf, termsStages } from '../children/find-child'
import { correctionsOfPupil } from '../collections/corrections'
import { erasureOfPupil } from '../collections/erasures'

type Found = 'people' | 'corrections' | 'erasures' | 'terms' | 'plans'

export const getMyData = handle('privacy.getMyData', {
  locate: async ({ input }) => {
    const stages = [peopleOfPupil, correctionsOfPupil, erasureOfPupil, ...termsStages]
    const found = await findChild<Found>(input.pupilId, stages)
    return found && { subject: childSubject(found), found }
  },
  run: async ({ input, found, caller, now, today }) => {
    const { people, corrections, erasures, terms, studentNumber, leftOn } = found
    const me = people.find(({ _id }) => _id === caller.personId)
    if (me === undefined) throw new TypeError('a guardian who is not of the family')
    const erasure = erasures[0]
    return ok({
      pupil: { ...childSummary(found), studentNumber, leftOn },
      now,
      me: { name: me.name, phone: me.phone },
      guardians: guardiansOf(people, input.pupilId, today).length,
      enrollments: terms.reduce((sum, { enrollments }) => sum + enrollments.length, 0),
      notices: await countNotices(me._id),
      corrections: [...corrections].sort((a, b) => b.at - a.at).map(correctionLine),
      erasure: erasure
        ? {
            requestedAt: erasure.requestedAt,
            dueAt: erasure.dueAt,
            byMe: erasure.requestedBy === me._id,
            due: isErasureDue(erasure, now),
          }
        : null,
    })
  },
})

function correctionLine({ _id, field, wanted, at, state }: Correction) {
  return { correctionId: _id, field, wanted, at, state }
}
