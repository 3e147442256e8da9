// Owns which wording of the consent to enroll is in force. The words are in src; a new wording is a new version here.

/** A43: voluntary, never preselected. A guardian who agreed to another wording is asked again. */
export const ENROLLMENT_CONSENT_VERSION = '2026-09-01'
