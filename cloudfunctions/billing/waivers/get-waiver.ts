// Shows a family its waiver options, the state of its application and what it saves.
import { packUnder } from '@domain/billing/policy/pack-list'
import type { PolicyPack } from '@domain/billing/policy/policy-pack'
import { MATERIALS_TEXT_VERSION } from '@domain/privacy/consents/consent'
import { ok } from '@domain/values/result'
import { findChild } from '../../enrollment/children/find-children'
import { handle } from '../../request/handler'
import { readApplicationsOf } from '../collections/waiver-applications'
import { childStatement } from '../fees/child-statement'
import { applicationView } from './waiver-view'

export const getWaiver = handle('billing.getWaiver', {
  locate: async ({ input, today }) => {
    const found = await findChild(input.pupilId, today)
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async ({ found: { pupil, plan, enrollments, waivers }, caller, now }) => {
    const applications = await readApplicationsOf(pupil._id)
    const current = applications.find(({ termId }) => termId === plan?.term.id)
    const earlier = applications.filter((each) => each !== current).sort((a, b) => b.termEndsAt - a.termEndsAt)
    const { _id, name, homeroomName, schoolName } = pupil
    const pack = plan && packUnder(plan)
    return ok({
      pupil: { pupilId: _id, name, homeroomName, schoolName },
      now,
      termName: plan?.term.name ?? null,
      rates: pack ? ratesOf(pack) : [],
      retroactive: pack?.waiverRetroactive.value === 'TERM',
      application: current ? applicationView(current, caller.personId) : null,
      consentVersion: MATERIALS_TEXT_VERSION,
      waivedFen: plan ? childStatement({ plan, enrollments, waivers }).waivedFen : 0,
      earlier: earlier.map((each) => applicationView(each, caller.personId)),
    })
  },
})

function ratesOf({ waivers }: PolicyPack) {
  return waivers.map(({ category, basisPoints: { value, source } }) => ({ category, basisPoints: value, source }))
}
