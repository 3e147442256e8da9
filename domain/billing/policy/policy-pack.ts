// Types of a fee policy: dated, versioned data, with the document behind each value.
// Documents that contradict each other are different values here, never different code.

import type { SchoolStage } from '../../identity/schools/school'
import type { CourseKind } from '../../values/course-kind'
import type { Fen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import type { HardshipCategory } from './hardship-categories'
import type { Source } from './source'

/** A value and where it comes from. */
export interface Cited<T> {
  readonly value: T
  readonly source: Source
}

/** What a price is asked for, and what a cap holds for. */
export const PRICE_UNITS = ['LESSON', 'DAY', 'MONTH', 'TERM'] as const
export type PriceUnit = (typeof PRICE_UNITS)[number]

/** ANY: care and enrichment together. */
export const CHARGED_KINDS = ['CARE', 'ENRICHMENT', 'ANY'] as const
export type ChargedKind = CourseKind | 'ANY'

export const TAUGHT_BY = ['SCHOOL', 'PROVIDER'] as const

/** The most a school may ask for one unit; a kind may be priced in the units listed for it only. */
export interface GuidePrice {
  readonly kind: ChargedKind
  readonly unit: PriceUnit
  /** Whose courses it is for, where a document prices a provider's apart; absent: everybody's. */
  readonly taughtBy?: (typeof TAUGHT_BY)[number]
  readonly max: Cited<Fen>
}

/** The most one pupil is charged in one lesson, day, month or term. */
export interface FeeCap {
  readonly kind: ChargedKind
  readonly period: PriceUnit
  readonly limit: Cited<Fen>
}

/**
 * How care is charged for a pupil who also takes enrichment.
 * COURSE_ONLY_WHILE_CONCURRENT: care lessons dated inside a live enrichment enrollment are not charged.
 * JOINT_CAP_ONLY: both are charged up to the caps; a care lesson in the very slot of a course never is.
 * CARE_FREE: care is not charged at all.
 */
export const BOTH_RULES = ['COURSE_ONLY_WHILE_CONCURRENT', 'JOINT_CAP_ONLY', 'CARE_FREE'] as const
export type BothRule = (typeof BOTH_RULES)[number]

/** What is counted when money goes back: lessons, days of a term counted as `daysPerTerm`, or whole half-months or months. */
export type RefundBasis =
  | { readonly unit: 'LESSONS' }
  | { readonly unit: 'DAYS'; readonly daysPerTerm: number }
  | { readonly unit: 'HALF_MONTH' }
  | { readonly unit: 'MONTH' }

export const LOCATIONS = ['TOWN', 'RURAL'] as const
export type SchoolLocation = (typeof LOCATIONS)[number]

/** Which schools a pack is for; null: all of them. */
export interface PackScope {
  readonly districtId: string
  readonly stages: readonly SchoolStage[] | null
  readonly locations: readonly SchoolLocation[] | null
}

export interface WaiverRate {
  readonly category: HardshipCategory
  /** 10,000 = everything; null: the document leaves the rate to the district or the school. */
  readonly basisPoints: Cited<number | null>
}

/** Who takes the money in, and how. Values looser than the hard floors can be written down, and are refused. */
export interface Collection {
  readonly collector: Cited<'SCHOOL' | 'THIRD_PARTY' | 'PARENT_COMMITTEE'>
  readonly acrossTerms: Cited<boolean>
  readonly voluntary: Cited<boolean>
  readonly extendedCarePrice: Cited<Fen>
}

/** Never edited once used: a change is a new version with its own dates. */
export interface PolicyPack {
  readonly id: string
  readonly version: string
  readonly name: string
  readonly scope: PackScope
  readonly effectiveFrom: SchoolDate
  /** Last day, or null while in force. */
  readonly effectiveUntil: SchoolDate | null
  readonly guidePrices: readonly GuidePrice[]
  readonly caps: readonly FeeCap[]
  readonly bothRule: Cited<BothRule>
  /** A pupil who takes nothing but care is not charged. */
  readonly careAloneFree: Cited<boolean>
  /** A third party paid by the government may not be charged on top. */
  readonly governmentBoughtFree: Cited<boolean>
  /** A price for the whole term, when only part of its lessons is charged. */
  readonly partOfTerm: Cited<'WHOLE_PRICE' | 'BY_LESSONS'>
  readonly refundBasis: Cited<RefundBasis>
  /** Whoever leaves later than so many days after the first lesson gets nothing back; absent: there is no such day. */
  readonly withdrawalRefundDays?: Cited<number>
  readonly absenceRefund: Cited<boolean>
  readonly waivers: readonly WaiverRate[]
  /** TERM: a waiver approved inside a term counts from its first day. */
  readonly waiverRetroactive: Cited<'TERM' | 'FROM_APPROVAL'>
  readonly waiverRounding: Cited<'DOWN' | 'HALF_UP'>
  readonly waiverCoversConsumables: Cited<boolean>
  readonly consumableModes: Cited<readonly ('SELF' | 'ENTRUSTED')[]>
  readonly publicSubsidyDeducted: Cited<boolean>
  readonly collection: Collection
  /** Care may not end before the local working day does (A44), `HH:mm`. */
  readonly workEndsAt: Cited<string>
}
