// Owns what follows when a guardian takes the consent to applications for relief back: what is not decided goes, and every photo.
import { UNDECIDED_STATES } from '@domain/billing/waivers/waiver-record'
import { dropEvidence } from './evidence-store'
import { readApplicationsOf, removeApplication, writeApplication } from './waiver-store'

/** What was granted stands (§15): without its photos. One that changes at this very moment keeps nothing for long: repeat. */
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
