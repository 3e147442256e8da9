// Owns what is stored while a family finds its way in: requests to a class teacher, contested matches, failed tries.

/** A guardian without a match in the roster asks the class teacher of a homeroom for a child, by its name. */
export interface JoinRequest {
  readonly _id: string
  readonly homeroomId: string
  readonly schoolId: string
  readonly districtId: string
  readonly personId: string
  /** As the guardian wrote them: what the class teacher decides on. */
  readonly guardianName: string
  readonly relation: string
  readonly childName: string
  readonly askedAt: number
  readonly state: 'WAITING' | 'APPROVED' | 'DECLINED'
  readonly pupilId: string | null
  readonly settledBy: string | null
  readonly settledAt: number | null
}

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

/** Failed tries of one login to find its way in by code or name; removed by a success or by the timer. */
export interface Tries {
  readonly _id: string
  readonly failures: number
  readonly firstAt: number
}

/** Five failed tries within a day close the way until a day after the first of them. [D] */
export const MOST_TRIES = 5
export const TRIES_WINDOW_MS = 24 * 3_600_000
