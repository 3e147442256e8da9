// Answers a correction request: a corrected name is stored at once, the guardian is notified.
import type { Correction } from '@domain/privacy/corrections/correction'
import { fail, ok } from '@domain/values/result'
import { renamePerson } from '../../identity/collections/people'
import { renamePupil } from '../../identity/collections/pupils'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { closeCorrection, findCorrection } from '../collections/corrections'

export const settleCorrection = handle('privacy.settleCorrection', {
  locate: async ({ input }) => {
    const found = await findCorrection(input.correctionId)
    if (found === null) return null
    const { pupilId, homeroomId, schoolId, districtId } = found
    return { subject: { kind: 'pupil', pupilId, homeroomId, schoolId, districtId }, found }
  },
  run: async ({ input, found, caller, now }) => {
    const state = input.decision === 'APPLY' ? 'APPLIED' : 'DECLINED'
    // The same answer by the same person completes what a lost connection or a dead process left undone.
    const isRepeated = found.state === state && found.settledBy === caller.personId
    const isSettled =
      isRepeated || (await closeCorrection(found, { state, settledBy: caller.personId, settledAt: now }))
    if (!isSettled) return fail({ code: 'ALREADY_SETTLED' })
    if (state === 'APPLIED') await writeName(found)
    const { _id, personId, pupilId } = found
    const event = `correction-settled:${_id}`
    await postNotices([{ personId, event, kind: 'CORRECTION_SETTLED', pupilId }], now)
    return ok({})
  },
})

async function writeName({ field, pupilId, personId, wanted }: Correction): Promise<void> {
  if (field === 'PUPIL_NAME') await renamePupil(pupilId, wanted)
  if (field === 'GUARDIAN_NAME') await renamePerson(personId, wanted)
}
