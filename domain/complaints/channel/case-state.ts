// The states of a case, as the reporter is told and the staff work through them.

/** TRANSFERRED: to another authority, with its reason. CLOSED says that it ended, not that it was confirmed. */
export const CASE_STATES = [
  'SUBMITTED',
  'TRIAGED',
  'ASSIGNED',
  'INVESTIGATING',
  'REPLIED',
  'CLOSED',
  'REOPENED',
  'TRANSFERRED',
  'NOT_ACCEPTED',
] as const
export type CaseState = (typeof CASE_STATES)[number]

/** In these the reporter may ask once to have it looked at again. */
export const CONCLUDED_STATES: readonly CaseState[] = ['CLOSED', 'NOT_ACCEPTED']
