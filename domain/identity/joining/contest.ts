// A guardian's "this is not my child", and how the class teacher decided.

export const CONTEST_REASONS = ['NOT_MY_CHILD', 'NEW_PHONE_OWNER', 'OTHER'] as const

export type ContestReason = (typeof CONTEST_REASONS)[number]

/** "This is not my child": the guardian's grant was revoked at once; the class teacher confirms or restores it. */
export interface Contest {
  readonly _id: string
  readonly pupilId: string
  readonly homeroomId: string
  readonly schoolId: string
  readonly districtId: string
  readonly personId: string
  readonly grantKey: string
  readonly reason: ContestReason
  readonly at: number
  readonly state: 'OPEN' | 'RESTORED' | 'CONFIRMED'
  readonly settledBy: string | null
  readonly settledAt: number | null
}
