// Shows a reviewer one waiver application with the rate set by the fee policy.
import { packUnder } from '@domain/billing/policy/pack-list'
import { isOwnFamily } from '@domain/billing/waivers/review-waiver'
import { grantDates } from '@domain/billing/waivers/waiver-application'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findApplication } from './waiver-application-queries'
import { applicationSubject, applicationView } from './waiver-view'

export const getWaiverApplication = handle('billing.getWaiverApplication', {
  locate: async ({ input }) => {
    const found = await findApplication(input.applicationId)
    return found && { subject: applicationSubject(found), found }
  },
  run: async ({ found, caller, now, today }) => {
    const { pupil, plan } = found
    const pack = packUnder(plan)
    const stated = pack.waivers.find(({ category }) => category === found.category)
    return ok({
      pupil: {
        pupilId: pupil._id,
        name: pupil.name,
        homeroomName: pupil.homeroomName,
        schoolName: pupil.schoolName,
      },
      now,
      mayDecide: !isOwnFamily(caller.grants, found.pupilId),
      application: applicationView(found, caller.personId),
      rate: stated
        ? { category: stated.category, basisPoints: stated.basisPoints.value, source: stated.basisPoints.source }
        : null,
      wouldCountFrom: grantDates(pack, plan.term, today).from,
      termUntil: plan.term.until,
    })
  },
})
