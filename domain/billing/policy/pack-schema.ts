// Reads a policy pack from JSON, so that another district's document needs no code.
import { z } from 'zod'
import { SCHOOL_STAGES } from '../../identity/schools/school'
import { fen } from '../../values/fen'
import { isSchoolDate } from '../../values/school-date'
import { HARDSHIP_CATEGORIES } from './hardship-categories'
import { BOTH_RULES, CHARGED_KINDS, LOCATIONS, type PolicyPack, PRICE_UNITS, TAUGHT_BY } from './policy-pack'
import { source } from './source'

const cited = <T extends z.ZodType>(value: T) => z.strictObject({ value, source })
const amount = z.number().int().transform(fen)
const date = z.string().refine(isSchoolDate)

const refundBasis = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.literal('LESSONS') }),
  z.strictObject({ unit: z.literal('DAYS'), daysPerTerm: z.number().int().positive() }),
  z.strictObject({ unit: z.literal('HALF_MONTH') }),
  z.strictObject({ unit: z.literal('MONTH') }),
])

const policyPack = z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
  name: z.string().min(1),
  scope: z.strictObject({
    districtId: z.string().min(1),
    stages: z.array(z.enum(SCHOOL_STAGES)).nullable(),
    locations: z.array(z.enum(LOCATIONS)).nullable(),
  }),
  effectiveFrom: date,
  effectiveUntil: date.nullable(),
  guidePrices: z.array(
    z.strictObject({
      kind: z.enum(CHARGED_KINDS),
      unit: z.enum(PRICE_UNITS),
      taughtBy: z.enum(TAUGHT_BY).exactOptional(),
      max: cited(amount),
    }),
  ),
  caps: z.array(z.strictObject({ kind: z.enum(CHARGED_KINDS), period: z.enum(PRICE_UNITS), limit: cited(amount) })),
  bothRule: cited(z.enum(BOTH_RULES)),
  careAloneFree: cited(z.boolean()),
  governmentBoughtFree: cited(z.boolean()),
  partOfTerm: cited(z.enum(['WHOLE_PRICE', 'BY_LESSONS'])),
  refundBasis: cited(refundBasis),
  withdrawalRefundDays: cited(z.number().int().min(0).max(366)).exactOptional(),
  absenceRefund: cited(z.boolean()),
  waivers: z.array(
    z.strictObject({ category: z.enum(HARDSHIP_CATEGORIES), basisPoints: cited(z.number().int().nullable()) }),
  ),
  waiverRetroactive: cited(z.enum(['TERM', 'FROM_APPROVAL'])),
  waiverRounding: cited(z.enum(['DOWN', 'HALF_UP'])),
  waiverCoversConsumables: cited(z.boolean()),
  consumableModes: cited(z.array(z.enum(['SELF', 'ENTRUSTED']))),
  publicSubsidyDeducted: cited(z.boolean()),
  collection: z.strictObject({
    collector: cited(z.enum(['SCHOOL', 'THIRD_PARTY', 'PARENT_COMMITTEE'])),
    acrossTerms: cited(z.boolean()),
    voluntary: cited(z.boolean()),
    extendedCarePrice: cited(amount),
  }),
  workEndsAt: cited(z.string()),
})

/** Null when the data is not of a pack's shape; what it says is for `packFaults` to judge. */
export function readPack(data: unknown): PolicyPack | null {
  const read = policyPack.safeParse(data)
  return read.success ? read.data : null
}

export interface ShapeIssue {
  readonly code: 'NOT_JSON' | 'MISSING' | 'NOT_KNOWN' | 'WRONG_VALUE'
  /** Where, in the words of the data: `caps.0.limit.value`. Empty: the whole of it. */
  readonly path: string
}

/** What keeps a text from being a pack, for whoever wrote it. Empty: `readPack` reads it. */
export function shapeIssues(data: unknown): readonly ShapeIssue[] {
  const read = policyPack.safeParse(data)
  if (read.success) return []
  return read.error.issues.flatMap((issue) => {
    const path = issue.path.join('.')
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key): ShapeIssue => ({ code: 'NOT_KNOWN', path: path === '' ? key : `${path}.${key}` }))
    return [{ code: issue.code === 'invalid_type' && isMissing(data, issue.path) ? 'MISSING' : 'WRONG_VALUE', path }]
  })
}

function isMissing(data: unknown, path: readonly PropertyKey[]): boolean {
  let at: unknown = data
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return true
    at = (at as Record<PropertyKey, unknown>)[key]
  }
  return false
}
