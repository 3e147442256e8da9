// Version of the enrollment consent in force. The text is in src; a new wording is a new version.

/** A43: voluntary, never preselected. A guardian who agreed to another wording is asked again. */
export const ENROLLMENT_CONSENT_VERSION = '2026-09-01'
