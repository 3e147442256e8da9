// Records kept while a family gets access: join requests, contested matches, failed attempts.

/** Why a class teacher lets a family not in: what the family reads, and what it may do about it. */
export const DECLINE_REASONS = ['NAME_DIFFERS', 'OTHER_CLASS', 'NOT_KNOWN', 'OTHER'] as const

export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** A person's requests that wait for a class teacher at one time: whoever guesses names stops here. [D] */
export const MOST_OPEN_REQUESTS = 3

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
  /** What that name has in common with however the roster writes it: erasure finds the request by it. */
  readonly nameKey: string
  readonly askedAt: number
  readonly state: 'WAITING' | 'APPROVED' | 'DECLINED'
  readonly pupilId: string | null
  readonly settledBy: string | null
  readonly settledAt: number | null
  /** Absent before reasons were asked for, and of those not declined. */
  readonly declinedFor?: DeclineReason | null | undefined
}
