// Actions for hardship waivers: for the family that applies, and for the school's reviewer.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { HARDSHIP_CATEGORIES } from '../policy/hardship-categories'
import { source } from '../policy/source'
import { WAIVER_DECISIONS } from './review-waiver'
import { WAIVER_STATES } from './waiver-application'
import { EVIDENCE_TYPES, MOST_EVIDENCE } from './waiver-record'

const id = z.string().min(1).max(128)
const pupil = z.object({ pupilId: z.string(), name: z.string(), homeroomName: z.string(), schoolName: z.string() })
const category = z.enum(HARDSHIP_CATEGORIES)
const state = z.enum(WAIVER_STATES)
const requestKey = z.string().regex(/^[\w-]{16,64}$/)

const deed = z.object({
  type: z.enum(['APPLY', 'MATCH', 'TAKE_UP', 'APPROVE', 'RETURN', 'REJECT', 'EXPIRE', 'REVOKE', 'KEEP']),
  at: z.number(),
  byMe: z.boolean(),
})
const granted = z.object({ basisPoints: z.number().int(), source, from: z.string(), until: z.string() })

/** What both sides see of an application. */
const application = z.object({
  applicationId: z.string(),
  termName: z.string(),
  category,
  state,
  /** Why it was returned or rejected. */
  explanation: z.string().nullable(),
  evidence: z.number().int(),
  grant: granted.nullable(),
  history: z.array(deed),
})

/** What a category is relieved by; null: the document leaves it to the school. */
const rate = z.object({ category, basisPoints: z.number().int().nullable(), source })

export const waiverContract = {
  getWaiver: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id }),
    output: z.object({
      pupil,
      now: z.number(),
      /** Null before the school has a plan: nothing to apply for. */
      termName: z.string().nullable(),
      /** Empty where the fee policy relieves nobody. */
      rates: z.array(rate),
      /** Counted from the term's first day, or from approval. */
      retroactive: z.boolean(),
      application: application.nullable(),
      /** Version of the words of the separate consent, which the screen must show and send back. */
      consentVersion: z.string(),
      /** What it takes off this term's fees so far, in fen. */
      waivedFen: z.number().int(),
      /** Of earlier terms, newest first. */
      earlier: z.array(application),
    }),
    errors: {},
    cost: 3,
  }),

  /** The photos are encrypted before anything is written down; the plain uploads are deleted at once. */
  applyForWaiver: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({
      pupilId: id,
      category,
      evidence: z.array(z.string().min(1).max(512)).min(1).max(MOST_EVIDENCE),
      /** Of the words a guardian ticked; null: nothing was ticked. */
      consentVersion: z.string().min(1).max(32).nullable(),
      key: requestKey,
    }),
    output: z.object({ applicationId: z.string(), state }),
    errors: {
      NO_PLAN: {},
      PUPIL_LEFT: {},
      CONSENT_REQUIRED: {},
      /** The separate consent to this very evidence, in the words in force. */
      MATERIALS_CONSENT_REQUIRED: { textVersion: z.string() },
      CATEGORY_NOT_RELIEVED: {},
      APPLICATION_OPEN: {},
      ALREADY_GRANTED: {},
      EVIDENCE_NOT_FOUND: { index: z.number().int() },
      EVIDENCE_TOO_LARGE: { index: z.number().int(), limitBytes: z.number() },
      EVIDENCE_NOT_AN_IMAGE: { index: z.number().int() },
      EVIDENCE_LOCKED: {},
    },
    /** 8, and one more where it replaces another. The file store is not counted. */
    cost: 10,
  }),

  /** While it is undecided; with its evidence. Nothing there: nothing to do. */
  cancelWaiverApplication: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id }),
    output: z.object({}),
    errors: { ALREADY_DECIDED: {} },
    cost: 8,
  }),

  /** One photo, decrypted for this answer alone. */
  getWaiverEvidence: action({
    roles: ['guardian', 'schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({
      applicationId: id,
      index: z
        .number()
        .int()
        .min(0)
        .max(MOST_EVIDENCE - 1),
    }),
    output: z.object({ type: z.enum(EVIDENCE_TYPES), base64: z.string() }),
    errors: { EVIDENCE_GONE: {}, EVIDENCE_LOCKED: {} },
    cost: 3,
  }),

  /** OPEN: the longest waiting first. DECIDED: the latest first. 30 at a time. */
  listWaiverApplications: action({
    roles: ['schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({
      schoolId: id,
      filter: z.enum(['OPEN', 'DECIDED']),
      after: z.string().min(1).max(200).nullable(),
    }),
    output: z.object({
      now: z.number(),
      waiting: z.number().int(),
      applications: z.array(
        z.object({
          applicationId: z.string(),
          pupilId: z.string(),
          pupilName: z.string(),
          homeroomName: z.string(),
          state,
          at: z.number(),
        }),
      ),
      next: z.string().nullable(),
    }),
    errors: {},
    cost: 5,
  }),

  getWaiverApplication: action({
    roles: ['schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ applicationId: id }),
    output: z.object({
      pupil,
      now: z.number(),
      /** False for a child of the own family. */
      mayDecide: z.boolean(),
      application,
      /** Null where the fee policy does not relieve this category. */
      rate: rate.nullable(),
      /** From when it would count if it were approved today. */
      wouldCountFrom: z.string(),
      termUntil: z.string(),
    }),
    errors: {},
    cost: 3,
  }),

  reviewWaiver: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      applicationId: id,
      decision: z.enum(WAIVER_DECISIONS),
      /** For the family; never kept in the audit. */
      explanation: z.string().trim().max(200),
      /** Only where the document leaves the rate to the school, which then names its own decision. */
      rate: z
        .strictObject({
          basisPoints: z.number().int().min(1).max(10_000),
          document: z.string().trim().min(2).max(60),
          number: z.string().trim().max(40),
        })
        .nullable(),
    }),
    output: z.object({ state }),
    errors: {
      OWN_APPLICATION: {},
      MOVE_NOT_ALLOWED: {},
      EXPLANATION_MISSING: {},
      CATEGORY_NOT_RELIEVED: {},
      RATE_NOT_DECIDED: {},
      TERM_OVER: {},
      /** The term's figures are kept, and rest on what was relieved. */
      TERM_CLOSED: {},
    },
    cost: 9,
  }),
} as const
