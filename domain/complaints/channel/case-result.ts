// Lists how a case can end. Closed is not the same as confirmed.

export const CASE_RESULTS = [
  'PROVEN_PUNISHED',
  'PROVEN_CORRECTED',
  'PARTLY_PROVEN',
  'NOT_PROVEN',
  'CANNOT_VERIFY',
] as const
export type CaseResult = (typeof CASE_RESULTS)[number]

/** Why a complaint is not taken up: the reporter reads the reason. */
export const REFUSAL_REASONS = [
  'OUTSIDE_THE_DISTRICT',
  'ANOTHER_AUTHORITY',
  'ALREADY_DECIDED',
  'NOTHING_TO_FOLLOW',
  'NOT_A_COMPLAINT',
] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]
