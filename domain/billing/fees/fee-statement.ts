// Shape of a fee statement for one pupil and term: lines in fen that add up and explain themselves.
import { z } from 'zod'
import { source } from '../policy/source'

export const FEE_RULES = [
  /** lessons × price per lesson, or days, or months begun, or the price of the whole term (or of its part) */
  'LESSONS_TIMES_PRICE',
  'DAYS_TIMES_PRICE',
  'MONTHS_TIMES_PRICE',
  'TERM_PRICE',
  /** care lessons inside a live enrichment enrollment are not charged (C2 step 2) */
  'CARE_WITHIN_ENRICHMENT_FREE',
  /** a care lesson in the very slot of a course lesson is not charged, whatever else a pack says */
  'SAME_SLOT_FREE',
  'CARE_FREE_WITH_ENRICHMENT',
  'CARE_ALONE_FREE',
  'GOVERNMENT_BOUGHT_FREE',
  /** the pack names neither a price nor a cap for courses of this kind: what no document prices is not charged */
  'KIND_NOT_PRICED_FREE',
  'CARE_LESSON_CAP',
  'CARE_DAY_CAP',
  'CARE_MONTH_CAP',
  'CARE_TERM_CAP',
  'ENRICHMENT_LESSON_CAP',
  'ENRICHMENT_DAY_CAP',
  'ENRICHMENT_MONTH_CAP',
  'ENRICHMENT_TERM_CAP',
  'JOINT_LESSON_CAP',
  'JOINT_DAY_CAP',
  'JOINT_MONTH_CAP',
  'JOINT_TERM_CAP',
  'PUBLIC_SUBSIDY',
  'WAIVER',
] as const

/** One step of a line's reckoning: the amount after it, the value the rule used, and its clause. */
export const feeStep = z.object({
  rule: z.enum(FEE_RULES),
  /** The number the rule used: price, cap or subsidy in fen, lessons left out, or basis points waived. */
  used: z.number().int(),
  /** Lessons (or days, months) the step speaks of, 0 where it speaks of none. */
  lessons: z.number().int(),
  afterFen: z.number().int(),
  /** Of a cap by the month: what this line comes to in each of its months. Absent on statements before 2026-12. */
  months: z.array(z.object({ month: z.string(), afterFen: z.number().int(), isCapped: z.boolean() })).optional(),
  /** Of a price for the term: the lessons it pays for, where this child has fewer. */
  ofLessons: z.number().int().optional(),
  source,
})

export const feeLine = z.object({
  courseId: z.string(),
  title: z.string(),
  kind: z.enum(['CARE', 'ENRICHMENT']),
  /** Lessons planned, and those charged after suppression. */
  lessons: z.number().int(),
  chargedLessons: z.number().int(),
  /** The price of one lesson, or of one day, month or term where the first step says so. */
  pricePerLesson: z.number().int(),
  /** Charged lessons (or days, months, the term) × price, before caps. */
  grossFen: z.number().int(),
  /** After caps. */
  chargedFen: z.number().int(),
  /** After subsidy and waiver: what is due. */
  payableFen: z.number().int(),
  status: z.enum(['CHARGED', 'CAPPED', 'SUPPRESSED']),
  steps: z.array(feeStep),
})

export const feeStatement = z.object({
  termId: z.string(),
  packId: z.string(),
  packVersion: z.string(),
  packName: z.string(),
  /** True when any number used is a demonstration value. */
  demonstration: z.boolean(),
  lines: z.array(feeLine),
  grossFen: z.number().int(),
  /** What the caps took off, ≥ 0. */
  cappedOffFen: z.number().int(),
  /** What a public subsidy took off, ≥ 0; absent where none is deducted. */
  subsidizedFen: z.number().int().optional(),
  /** What the waiver took off, ≥ 0. Seen by guardian, reviewer and (amount only) finance. */
  waivedFen: z.number().int(),
  totalFen: z.number().int(),
})
export type FeeRule = (typeof FEE_RULES)[number]
export type FeeStep = z.infer<typeof feeStep>
export type FeeLine = z.infer<typeof feeLine>
export type FeeStatement = z.infer<typeof feeStatement>
