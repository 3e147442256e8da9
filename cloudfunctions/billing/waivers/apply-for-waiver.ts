// Submits a guardian's waiver application with its evidence photos.
// Order: check and encrypt the photos, write the application, delete the plain uploads.

import { packUnder } from '@domain/billing/policy/pack-list'
import { submitApplication } from '@domain/billing/waivers/submit-application'
import { applicationIdOf, type StoredApplication } from '@domain/billing/waivers/waiver-record'
import type { Plan } from '@domain/enrollment/courses/course'
import { basisFault } from '@domain/enrollment/seats/service-basis'
import { MATERIALS_TEXT_VERSION } from '@domain/privacy/consents/consent'
import { fail, ok } from '@domain/values/result'
import { addDays, instantOf } from '@domain/values/school-date'
import { type Child, findChild } from '../../enrollment/children/find-children'
import { recordMaterialsConsent } from '../../privacy/collections/materials-consent'
import { type Caller, handle } from '../../request/handler'
import { readApplication, writeApplication } from '../collections/waiver-applications'
import { deleteNow, dropEvidence, readUploads, type Submission, storeEvidence } from './evidence-files'
import { evidenceKeys } from './evidence-keys'

export const applyForWaiver = handle('billing.applyForWaiver', {
  locate: async ({ input, today }) => {
    const found = await findChild(input.pupilId, today)
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async (request) => {
    const { input, found, caller, now } = request
    const { personId } = caller
    if (personId === null) throw new TypeError('a guardian without a person')
    const { plan, pupil } = found
    const { category, key, evidence: uploads } = input
    if (plan === null) return fail({ code: 'NO_PLAN' })
    const fault = basisFault(found.basis, now)
    if (fault !== null) return fail({ code: fault })
    const textVersion = MATERIALS_TEXT_VERSION
    if (input.consentVersion !== textVersion) return fail({ code: 'MATERIALS_CONSENT_REQUIRED', textVersion })
    if (!packUnder(plan).waivers.some((rate) => rate.category === category))
      return fail({ code: 'CATEGORY_NOT_RELIEVED' })
    const place = placeOf(plan, pupil)
    const applicationId = applicationIdOf(pupil._id, plan.term.id)
    const current = await readApplication(applicationId)
    if (current?.key === key) return ok({ applicationId, state: current.state })
    const next = submitApplication(current, place, { category, key, evidence: [], by: personId, at: now })
    if (!next.ok) return next
    const agree = () => recordMaterialsConsent(pupil, found.basis.consent, { kind: 'GIVEN', personId, now })
    return submit({ applicationId, ...place, key, uploads, now }, { next: next.value, current, agree, caller })
  },
})

interface Accepting {
  readonly next: StoredApplication
  readonly current: StoredApplication | null
  readonly agree: () => Promise<void>
  readonly caller: Caller
}

/** Agreed to on record, encrypted and stored, then named by the application, then the plain uploads go. */
async function submit(submission: Submission, { next, current, agree, caller }: Accepting) {
  const { uploads, applicationId, now } = submission
  const [secret] = evidenceKeys()
  if (secret === undefined) return fail({ code: 'EVIDENCE_LOCKED' })
  const photos = await readUploads(submission, { caller, now })
  if (!photos.ok) return photos
  await agree()
  const evidence = await storeEvidence(photos.value, secret, submission)
  const isWritten = await writeApplication({ ...next, evidence }, current)
  await deleteNow(uploads)
  // Another guardian or a hardship list was faster: the files just stored belong to no application.
  await dropEvidence(isWritten ? (current?.evidence ?? []) : evidence, now)
  return isWritten ? ok({ applicationId, state: next.state }) : fail({ code: 'APPLICATION_OPEN' })
}

function placeOf({ _id: planId, schoolId, districtId, term }: Plan, { _id: pupilId }: Child['pupil']) {
  const termEndsAt = instantOf(addDays(term.until, 1))
  return { pupilId, planId, schoolId, districtId, termId: term.id, termName: term.name, termEndsAt }
}
