// Deletes undecided waiver applications and all photos once a guardian withdraws the consent.
import { UNDECIDED_STATES } from '@domain/billing/waivers/waiver-record'
import { readApplicationsOf, removeApplication, writeApplication } from '../collections/waiver-applications'
import { dropEvidence } from './evidence-files'

/** Granted waivers stand (§15) without their photos. If an application changes meanwhile, start over. */
export async function endHardship(pupilId: string, now: number): Promise<void> {
  const applications = await readApplicationsOf(pupilId)
  for (const application of applications) {
    const isUndecided = UNDECIDED_STATES.some((state) => state === application.state)
    if (!isUndecided && application.evidence.length === 0) continue
    const bare = { ...application, evidence: [], rev: application.rev + 1 }
    const isDone = isUndecided ? await removeApplication(application) : await writeApplication(bare, application)
    if (isDone) await dropEvidence(application.evidence, now)
    else return endHardship(pupilId, now)
  }
}
