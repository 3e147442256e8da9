// Shapes a waiver application for those who may see all of it: its family and its reviewers.
import type { StoredApplication } from '@domain/billing/waivers/waiver-record'

export function applicationView(application: StoredApplication, personId: string | null) {
  const { _id, termName, category, state, reason, evidence, grant, history } = application
  return {
    applicationId: _id,
    termName,
    category,
    state,
    explanation: reason,
    evidence: evidence.length,
    grant: grant && { ...grant.waiver, from: grant.from, until: grant.until },
    history: history.map(({ type, at, by }) => ({ type, at, byMe: by !== null && by === personId })),
  }
}

export function applicationSubject({ pupilId, schoolId, districtId }: StoredApplication) {
  return { kind: 'pupil', pupilId, schoolId, districtId } as const
}
