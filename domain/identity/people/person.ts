// Owns what is stored about people, schools, homerooms and pupils: the documents of the identity collections.
import type { Source } from '../../billing/fees/fee-statement'
import type { SchoolDate } from '../../values/school-date'
import type { Grant } from '../roles/role'
import type { SchoolMerchant } from '../schools/school-merchant'

/** How one person signs in: `_id` is the platform's login, `wx:<openid>` or `web:<uuid>`. */
export interface Identity {
  readonly _id: string
  readonly personId: string
  /** When the login was bound to the person (milliseconds), and by what proof of the phone. */
  readonly boundAt: number
  readonly via: 'PHONE_BUTTON' | 'WEB_ACCOUNT'
}

export interface Person {
  readonly _id: string
  readonly name: string
  readonly phone: string
  readonly districtId: string
  /** The school whose roster brought this person in; null for people the district named itself. */
  readonly importedBySchoolId: string | null
  readonly grants: readonly Grant[]
  /** Grows with every change of the grants: whoever changes them names the one that was read. */
  readonly rev: number
}

/** One district (区县): `officeSince` is set once, by the bootstrap of its first officer. */
export interface District {
  readonly _id: string
  readonly name: string
  readonly officeSince: number
}

export const SCHOOL_STAGES = ['PRIMARY', 'JUNIOR', 'NINE_YEAR'] as const
export type SchoolStage = (typeof SCHOOL_STAGES)[number]

export interface School {
  readonly _id: string
  readonly name: string
  readonly districtId: string
  readonly stage: SchoolStage
  /** Who runs it: the district, or the city above it. */
  readonly affiliation: 'DISTRICT' | 'CITY'
  readonly isRural: boolean
  readonly grades: readonly number[]
  /** Into which fees are paid; absent or null: nobody collects for it by WeChat. */
  readonly merchant?: SchoolMerchant | null | undefined
}

/** A school's numbers as the timer last counted them. */
export interface SchoolCounts {
  /** The school's id. */
  readonly _id: string
  readonly pupils: number
  readonly homerooms: number
  /** Pupils with at least one guardian who has signed in. */
  readonly connectedPupils: number
  readonly countedAt: number
}

export interface Homeroom {
  readonly _id: string
  readonly schoolId: string
  readonly grade: number
  readonly classNumber: number
  /** As printed on the classroom door, such as 三(2)班. */
  readonly name: string
  readonly classTeacherId: string | null
}

/**
 * Only what running the service needs: no identity number, birth date, address or hardship.
 * `schoolName` and `homeroomName` are copies, so that a family's screens need one read less.
 */
export interface Pupil {
  readonly _id: string
  readonly schoolId: string
  readonly schoolName: string
  readonly homeroomId: string
  readonly homeroomName: string
  readonly grade: number
  readonly name: string
  /** The school's own number, unique in the school. */
  readonly studentNumber: string
  /** First day a roster named the pupil, kept when it comes back; null: before such days were kept. */
  readonly joinedOn: SchoolDate | null
  /** First day the pupil no longer belongs to the school; null while it does. */
  readonly leftOn: SchoolDate | null
  readonly leftReason: LeavingReason | null
}

export const LEAVING_REASONS = ['GRADUATED', 'TRANSFERRED', 'OTHER'] as const
export type LeavingReason = (typeof LEAVING_REASONS)[number]

/** An approved fee waiver, apart from the pupil's record so that only billing reads it. */
export interface Waiver {
  readonly _id: string
  readonly pupilId: string
  readonly termId: string
  /** 10,000 = everything. */
  readonly basisPoints: number
  readonly source: Source
  /** Days of one term, both included. */
  readonly from: SchoolDate
  readonly until: SchoolDate
}
