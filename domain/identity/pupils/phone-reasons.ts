// Why a guardian's phone may be looked at in full: chosen before it is shown, and kept in the audit.

export const PHONE_REASONS = ['UNWELL', 'NOT_FETCHED', 'NOT_ARRIVED', 'MONEY', 'OTHER_URGENT'] as const
export type PhoneReason = (typeof PHONE_REASONS)[number]
