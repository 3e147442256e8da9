// Owns the shape of a fee statement: lines that add up and say why, in fen, for one pupil and one term.
import { z } from 'zod'

/** Where a number comes from. `demonstration` marks invented values; the screen must say so. */
export const source = z.object({
  document: z.string(),
  number: z.string(),
  clause: z.string(),
  date: z.string(),
  demonstration: z.boolean(),
})

export const FEE_RULES = [
  /** lessons × price per lesson */
  'LESSONS_TIMES_PRICE',
  /** care lessons inside a live enrichment enrollment are not charged (C2 step 2) */
  'CARE_WITHIN_ENRICHMENT_FREE',
  'CARE_TERM_CAP',
  'ENRICHMENT_TERM_CAP',
  'JOINT_TERM_CAP',
  'WAIVER',
] as const

/** One step of a line's reckoning: the amount after it, the value the rule used, and its clause. */
export const feeStep = z.object({
  rule: z.enum(FEE_RULES),
  /** The number the rule used: price or cap in fen, lessons left out, or basis points waived. */
  used: z.number().int(),
  /** Lessons the step speaks of, 0 where it speaks of none. */
  lessons: z.number().int(),
  afterFen: z.number().int(),
  source,
})

export const feeLine = z.object({
  courseId: z.string(),
  title: z.string(),
  kind: z.enum(['CARE', 'ENRICHMENT']),
  /** Lessons planned, and those charged after suppression. */
  lessons: z.number().int(),
  chargedLessons: z.number().int(),
  pricePerLesson: z.number().int(),
  /** chargedLessons × price, before caps. */
  grossFen: z.number().int(),
  /** After caps. */
  chargedFen: z.number().int(),
  /** After waiver: what is due. */
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
  /** What the waiver took off, ≥ 0. Seen by guardian, reviewer and (amount only) finance. */
  waivedFen: z.number().int(),
  totalFen: z.number().int(),
})

export type Source = z.infer<typeof source>
export type FeeRule = (typeof FEE_RULES)[number]
export type FeeStep = z.infer<typeof feeStep>
export type FeeLine = z.infer<typeof feeLine>
export type FeeStatement = z.infer<typeof feeStatement>
