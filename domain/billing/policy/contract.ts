// Actions for fee policies: read them with their sources, draft, review and activate.
import { z } from 'zod'
import { action } from '../../contracts/action'
import type { Role } from '../../identity/roles/role'
import { ROLES } from '../../identity/roles/role'
import { SCHOOL_STAGES } from '../../identity/schools/school'
import { isSchoolDate } from '../../values/school-date'
import { LOCATIONS } from './policy-pack'
import { source } from './source'

const id = z.string().min(1).max(64)
const day = z.string().refine(isSchoolDate)
const OFFICERS = ['districtEducation', 'districtFinance'] as const satisfies readonly Role[]

/** Where a step may lead. */
export const PACK_MOVES = ['DRAFT', 'REVIEWED', 'ACTIVE'] as const
/** WITHDRAWN: it was put in force and taken back before its first day. */
export const PACK_SHOWN_STATES = [...PACK_MOVES, 'WITHDRAWN'] as const

/** A number, a choice, a yes or no, a list of choices, or a refund basis. */
const value = z
  .union([
    z.number(),
    z.string(),
    z.boolean(),
    z.array(z.string()),
    z.object({ unit: z.string(), daysPerTerm: z.number().int().optional() }),
  ])
  .nullable()

const cited = z.object({ path: z.string(), value, source })

/** `code`: a `PackFault` or what keeps the data from being a pack; `path`: the value it is about, '' for the whole. */
const fault = z.object({ code: z.string(), path: z.string() })

const packHead = z.object({
  packId: z.string(),
  name: z.string(),
  version: z.string(),
  state: z.enum(PACK_SHOWN_STATES),
  /** Published by another district and in force for nobody here. */
  isExample: z.boolean(),
  stages: z.array(z.enum(SCHOOL_STAGES)).nullable(),
  locations: z.array(z.enum(LOCATIONS)).nullable(),
  effectiveFrom: z.string(),
  /** The day before the next one begins, or its own last day; null while there is neither. */
  lastDay: z.string().nullable(),
  /** Another pack follows in some of its schools only. */
  lastDayVaries: z.boolean(),
  faults: z.array(fault),
})

/** `to` null: the limit is gone. */
const jump = z.object({ path: z.string(), from: z.number().int(), to: z.number().int().nullable() })

const change = z.object({ path: z.string(), from: value, to: value, source })

/** Null: there is no version before. */
const before = z.object({ packId: z.string(), name: z.string(), version: z.string() }).nullable()

const draftHead = {
  name: z.string().trim().min(2).max(40),
  version: z.string().trim().min(1).max(20),
  effectiveFrom: day,
  effectiveUntil: day.nullable(),
} as const

const drafting = z.discriminatedUnion('from', [
  /** A whole pack as JSON, in the form `docs/change-a-fee-rule.md` describes. */
  z.strictObject({ from: z.literal('TEXT'), text: z.string().min(2).max(60_000) }),
  /** A copy of one that is there, to change single numbers in; the key makes it one draft however often it is sent. */
  z.strictObject({ from: z.literal('COPY'), packId: id, ...draftHead, requestKey: z.string().min(16).max(64) }),
])

export const packContract = {
  listPacks: action({
    roles: OFFICERS,
    kind: 'read',
    input: z.strictObject({ districtId: id }),
    output: z.object({ now: z.number(), mayDraft: z.boolean(), packs: z.array(packHead) }),
    errors: {},
    cost: 2,
  }),

  /** Everything a pack says with its documents, what changed from the version before, and the hands it went through. */
  getPack: action({
    roles: OFFICERS,
    kind: 'read',
    input: z.strictObject({ districtId: id, packId: id }),
    output: z.object({
      now: z.number(),
      pack: packHead.extend({ effectiveUntil: z.string().nullable() }),
      values: z.array(cited),
      before,
      changes: z.array(change),
      steps: z.array(
        z.object({ to: z.enum(PACK_SHOWN_STATES), name: z.string(), at: z.number(), reason: z.string().nullable() }),
      ),
      /** What the asker may do now; activating also says which pack ends on which day. */
      may: z.object({
        edit: z.boolean(),
        review: z.boolean(),
        activate: z.boolean(),
        sendBack: z.boolean(),
        /** In force, and its first day is still to come. */
        takeBack: z.boolean(),
      }),
      /** Numbers so far from those before that reviewing and activating asks whether they are right. */
      jumps: z.array(jump),
      /** Packs this one would end, each with the last day it would have. */
      ends: z.array(z.object({ packId: z.string(), name: z.string(), lastDay: z.string() })),
      /** Of the draft: whoever changes it names the one read. */
      rev: z.number().int(),
    }),
    errors: {},
    cost: 2,
  }),

  /** A pack in force is public: what a family is charged must be posted (教基厅函〔2023〕26号). No draft is reached here. */
  getFeeStandard: action({
    roles: ROLES,
    kind: 'read',
    /** One by its id, or the one a school charges under now. */
    input: z.union([z.strictObject({ packId: id }), z.strictObject({ schoolId: id })]),
    output: z.object({
      pack: packHead.omit({ faults: true }),
      values: z.array(cited),
      before,
      changes: z.array(change),
    }),
    errors: {},
    cost: 3,
  }),

  draftPack: action({
    roles: ['districtFinance'],
    kind: 'write',
    input: z.strictObject({ districtId: id, draft: drafting }),
    output: z.object({ packId: z.string() }),
    errors: { PACK_FAULTY: { faults: z.array(fault) }, PACK_ID_TAKEN: {}, PACK_NOT_FOUND: {} },
    cost: 6,
  }),

  /** Single numbers of a draft, each with its document. */
  changeDraft: action({
    roles: ['districtFinance'],
    kind: 'write',
    input: z.strictObject({
      packId: id,
      rev: z.number().int().min(0),
      ...draftHead,
      changes: z.array(z.strictObject({ path: id, value, source })).max(60),
    }),
    output: z.object({ faults: z.array(fault) }),
    errors: { VALUE_NOT_ALLOWED: {}, PACK_CHANGED: {}, MOVE_NOT_ALLOWED: {} },
    cost: 6,
  }),

  /** To REVIEWED by a second person; to ACTIVE, which ends the one before; back to DRAFT. */
  movePack: action({
    roles: OFFICERS,
    kind: 'write',
    /** `confirmed`: the paths of the jumps that were looked at and are right. */
    input: z.strictObject({ packId: id, to: z.enum(PACK_MOVES), confirmed: z.array(id).max(60).optional() }),
    output: z.object({ state: z.enum(PACK_MOVES) }),
    errors: {
      MOVE_NOT_ALLOWED: {},
      SAME_PERSON: {},
      PACK_CHANGED: {},
      PACK_FAULTY: { faults: z.array(fault) },
      JUMP_NOT_CONFIRMED: { jumps: z.array(jump) },
    },
    cost: 8,
  }),

  /** Gives up a draft; with a reason also takes back what is in force, until the day before its first. */
  withdrawDraft: action({
    roles: ['districtFinance'],
    kind: 'write',
    input: z.strictObject({ packId: id, reason: z.string().trim().min(2).max(100).optional() }),
    output: z.object({}),
    errors: {
      MOVE_NOT_ALLOWED: {},
      PACK_CHANGED: {},
      REASON_MISSING: {},
      /** It charges already, or its first day is today. */
      PACK_BEGUN: {},
      /** Schools published a plan under it. */
      PACK_IN_USE: { schools: z.array(z.string()) },
    },
    cost: 6,
  }),
} as const
