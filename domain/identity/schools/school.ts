// What is stored about districts, schools and homerooms.
import type { SchoolDate } from '../../values/school-date'
import type { SchoolMerchant } from './school-merchant'

/** One district (区县): `officeSince` is set once, by the bootstrap of its first officer. */
export interface District {
  readonly _id: string
  readonly name: string
  readonly officeSince: number
  /** Where families complain about homework and the like; absent or null: it gave none. */
  readonly supervisionPhone?: string | null | undefined
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
  /** Where the school answers families; absent or null: it gave none. */
  readonly phone?: string | null | undefined
  /** Where families complain; absent or null: it gave none. */
  readonly supervisionPhone?: string | null | undefined
  /** The day its whole roster was last imported; absent: never. */
  readonly wholeRosterOn?: SchoolDate
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
  /** First day it is no class any more; absent or null while it is one. Its children left it before. */
  readonly closedOn?: SchoolDate | null | undefined
}
