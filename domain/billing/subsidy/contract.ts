// Actions for the small rural schools' subsidy, and for a district's fee totals.
import { z } from 'zod'
import { action } from '../../contracts/action'
import type { Role } from '../../identity/roles/role'
import { source } from '../policy/source'
import { CLAIM_STATES } from './subsidy-claim'
import { SUBMIT_BLOCKS } from './subsidy-figures'

const id = z.string().min(1).max(130)
const amount = z.number().int()
/** A school year, by the autumn it begins in. */
const year = z.number().int().min(2020).max(2100)
const OFFICERS = ['districtEducation', 'districtFinance'] as const satisfies readonly Role[]

const figures = z.object({
  countedOn: z.string(),
  isRural: z.boolean(),
  /** Null for whoever could tell from it and the headcount how few are in hardship. */
  enrolled: z.number().int().nullable(),
  /** A number for the school's reviewer and the district; for others null below five. */
  inHardship: z.number().int().nullable(),
  /** What the claim rests on: always the true number. */
  headcount: z.number().int(),
  participating: z.number().int(),
  isEligible: z.boolean(),
  teacherLessons: z.number().int(),
  teacherFloorFen: amount,
  providers: z.array(z.object({ name: z.string(), lessons: z.number().int(), pricePerLesson: amount.nullable() })),
  unsignedLessons: z.number().int(),
  expensesFen: amount,
  receivableFen: amount,
  /** Paid to teachers and providers from government funds already. */
  governmentFen: amount,
  subsidyFen: amount,
  isSurplus: z.boolean(),
})

const step = z.object({ to: z.enum(CLAIM_STATES), name: z.string(), at: z.number(), reason: z.string().nullable() })

export const subsidyContract = {
  /** Every number with its document; of the school year people speak of now where none is named. */
  getSubsidy: action({
    roles: ['schoolFinance', 'schoolAdmin', ...OFFICERS],
    kind: 'read',
    input: z.strictObject({ schoolId: id, year: year.nullable() }),
    output: z.object({
      now: z.number(),
      schoolName: z.string(),
      year,
      /** The years the school has terms in, the latest first. */
      years: z.array(year),
      /** Those of the year that have begun. */
      terms: z.array(z.object({ name: z.string(), until: z.string() })),
      /** From when on it may be asked for: with the last lesson of the year. */
      until: z.string(),
      /** Null before the year's first term begins. */
      figures: figures.nullable(),
      /** Frozen since the school asked. */
      isFrozen: z.boolean(),
      policy: z.object({
        threshold: z.object({ value: z.number().int(), source }),
        inclusive: z.object({ value: z.boolean(), source }),
        headcount: z.object({ value: z.enum(['ENROLLED', 'ENROLLED_LESS_HARDSHIP', 'PARTICIPATING']), source }),
        censusDate: z.object({ value: z.string(), source }),
        teacherFloor: z.object({ value: amount, source }),
      }),
      claim: z.object({ claimId: z.string(), state: z.enum(CLAIM_STATES), steps: z.array(step) }).nullable(),
      blocks: z.array(z.enum(SUBMIT_BLOCKS)),
      may: z.object({
        submit: z.boolean(),
        moveTo: z.enum(CLAIM_STATES).nullable(),
        sendBack: z.boolean(),
        /** The next step is this office's, and not this person's: they took the one before. */
        needsAnother: z.boolean(),
      }),
    }),
    errors: {},
    cost: 2,
  }),

  /** Freezes the figures that were seen: `subsidyFen` says which. */
  submitSubsidy: action({
    roles: ['schoolFinance'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, year, subsidyFen: amount }),
    output: z.object({ claimId: z.string() }),
    errors: {
      NOT_TO_SUBMIT: { blocks: z.array(z.enum(SUBMIT_BLOCKS)) },
      CLAIM_CHANGED: {},
      MOVE_NOT_ALLOWED: {},
    },
    cost: 5,
  }),

  /** Checked by education; approved, paid, reconciled by finance; back to the school (`DRAFT`) with a reason. */
  moveSubsidy: action({
    roles: OFFICERS,
    kind: 'write',
    input: z.strictObject({
      claimId: id,
      to: z.enum(CLAIM_STATES),
      reason: z.string().max(100).nullable(),
    }),
    output: z.object({ state: z.enum(CLAIM_STATES) }),
    errors: {
      MOVE_NOT_ALLOWED: {},
      SAME_PERSON: {},
      NOT_YOUR_STEP: {},
      REASON_MISSING: {},
      CLAIM_CHANGED: {},
      /** Payees were paid from government funds since the school asked: it asks anew, for what is left. */
      FUNDED_MEANWHILE: { amountFen: amount },
    },
    cost: 6,
  }),

  listSubsidies: action({
    roles: OFFICERS,
    kind: 'read',
    input: z.strictObject({ districtId: id }),
    output: z.object({
      now: z.number(),
      claims: z.array(
        z.object({
          claimId: z.string(),
          schoolId: z.string(),
          schoolName: z.string(),
          year,
          state: z.enum(CLAIM_STATES),
          subsidyFen: amount,
          since: z.number(),
        }),
      ),
      /** Rural schools that have not asked yet, for this year or the one before. `pupils`: null before the timer counted them. */
      unclaimed: z.array(
        z.object({ schoolId: z.string(), schoolName: z.string(), year, pupils: z.number().int().nullable() }),
      ),
    }),
    errors: {},
    cost: 3,
  }),

  /** Sums by school; no person, and nothing of fewer than five families. */
  districtFees: action({
    roles: OFFICERS,
    kind: 'read',
    input: z.strictObject({ districtId: id }),
    output: z.object({
      now: z.number(),
      /** When the oldest of the sums was made; null while a school waits for the timer. */
      countedAt: z.number().nullable(),
      totals: z.object({
        schools: z.number().int(),
        families: z.number().int(),
        askedFen: amount,
        collectedFen: amount,
        outstandingFen: amount,
        returnedFen: amount,
      }),
      schools: z.array(
        z.object({
          schoolId: z.string(),
          name: z.string(),
          termName: z.string().nullable(),
          closing: z.enum(['OPEN', 'CLOSED', 'PUBLISHED']),
          /** Null: no bills yet, or fewer than five families. */
          fees: z
            .object({
              families: z.number().int(),
              unpaidFamilies: z.number().int().nullable(),
              askedFen: amount,
              collectedFen: amount,
              outstandingFen: amount,
              returnedFen: amount,
            })
            .nullable(),
          hasBills: z.boolean(),
        }),
      ),
    }),
    errors: {},
    cost: 2,
  }),
} as const
