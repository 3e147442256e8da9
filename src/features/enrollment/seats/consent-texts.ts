// The words a guardian agrees to on enrolling, by version.
// They are kept with the enrollment, so no version is ever edited.
import type { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'

/** The version in force must have its words here, or this does not compile. `{child}` is the child's name. */
const inForce: Record<typeof ENROLLMENT_CONSENT_VERSION, string> = {
  '2026-09-01': '我自愿给{child}报名。我看过了时间、地点、老师和费用，知道课后服务不是必须参加的，可以退。',
}

const consentTexts: Readonly<Record<string, string>> = inForce

/** Null when this app is older than the text: it must be updated before anyone can agree. */
export function consentText(version: string, childName: string): string | null {
  return consentTexts[version]?.replaceAll('{child}', childName) ?? null
}
