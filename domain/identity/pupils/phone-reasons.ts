// Why a guardian's phone may be shown in full: chosen beforehand and kept in the audit.

export const PHONE_REASONS = ['UNWELL', 'NOT_FETCHED', 'NOT_ARRIVED', 'MONEY', 'OTHER_URGENT'] as const
export type PhoneReason = (typeof PHONE_REASONS)[number]
