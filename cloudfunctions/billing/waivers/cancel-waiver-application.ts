// Cancels an undecided waiver application and deletes its evidence; the consent stays on record.
import { UNDECIDED_STATES } from '@domain/billing/waivers/waiver-record'
import { fail, ok } from '@domain/values/result'
import { findChild } from '../../enrollment/children/find-children'
import { recordMaterialsConsent } from '../../privacy/collections/materials-consent'
import { handle } from '../../request/handler'
import { readApplicationsOf, removeApplication } from '../collections/waiver-applications'
import { dropEvidence } from './evidence-files'

export const cancelWaiverApplication = handle('billing.cancelWaiverApplication', {
  locate: async ({ input, today }) => {
    const found = await findChild(input.pupilId, today)
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async ({ found: { pupil, plan, basis }, caller: { personId }, now }) => {
    if (personId === null) throw new TypeError('a guardian without a person')
    const applications = await readApplicationsOf(pupil._id)
    const current = applications.find(({ termId }) => termId === plan?.term.id)
    if (current === undefined) return ok({})
    const isUndecided = UNDECIDED_STATES.some((state) => state === current.state)
    // Somebody decided at this very moment: what was decided stands.
    if (!isUndecided || !(await removeApplication(current))) return fail({ code: 'ALREADY_DECIDED' })
    await dropEvidence(current.evidence, now)
    await recordMaterialsConsent(pupil, basis.consent, { kind: 'WITHDRAWN', personId, now })
    return ok({})
  },
})
