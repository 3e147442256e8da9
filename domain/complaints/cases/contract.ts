// Actions for reading cases: rows of labels, and one case as ciphertext with one's own grants.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { caseId, clock, keyRole, labels, shortId, stage, state } from './case-shapes'

const row = z.object({
  caseId: z.string(),
  number: z.string(),
  day: z.string(),
  /** Null until somebody has read it and typed them. */
  labels: labels.nullable(),
  state,
  clock: clock.nullable(),
  owner: z.string().nullable(),
  isMine: z.boolean(),
  isUrgent: z.boolean(),
  /** The day a name came with it. */
  namedOn: z.string().nullable(),
  departments: z.array(keyRole),
  signed: z.array(keyRole),
  /** The reporter wrote last. */
  isWaiting: z.boolean(),
  revisitOn: z.string().nullable(),
  /** That day has come, and nobody has signed since. */
  isRevisitDue: z.boolean(),
})

const part = z.object({
  seq: z.number().int(),
  kind: z.enum(['FINDING', 'HARM_REPORT', 'DISPOSAL_PLAN', 'REVISIT']),
  department: keyRole,
  personName: z.string().nullable(),
  verifyKey: z.string().nullable(),
  box: z.string(),
  signature: z.string(),
  day: z.string(),
})

export const casesContract = {
  /** Open ones, with those closed that are to be looked at again. Only cases of which a key of the caller's holds a grant: of others there is no row, no count and no hit. */
  listCases: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'sensitiveRead',
    input: z.strictObject({ districtId: shortId, isClosed: z.boolean() }),
    output: z.object({
      now: z.number(),
      today: z.string(),
      districtName: z.string(),
      me: z.object({ personId: z.string(), name: z.string() }),
      /** Roles whose key the caller holds; none: there is nothing to see here yet. */
      roles: z.array(keyRole),
      cases: z.array(row),
    }),
    errors: {},
    cost: 9,
  }),

  /** What the caller's device needs to open it. Every look is an entry of the audit. */
  openCase: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'sensitiveRead',
    input: z.strictObject({ districtId: shortId, caseId }),
    output: z.object({
      now: z.number(),
      today: z.string(),
      row,
      rev: z.number().int(),
      turns: z.number().int(),
      stage,
      grants: z.array(z.object({ role: keyRole, keyId: z.string(), box: z.string() })),
      messages: z.array(
        z.object({
          direction: z.enum(['FROM_REPORTER', 'TO_REPORTER']),
          seq: z.number().int(),
          day: z.string(),
          box: z.string(),
        }),
      ),
      parts: z.array(part),
      steps: z.array(
        z.object({
          kind: z.string(),
          personName: z.string().nullable(),
          day: z.string(),
          reason: z.string().nullable(),
        }),
      ),
      /** Roles it can be handed to: their present keys. */
      targets: z.array(z.object({ role: keyRole, keyId: z.string(), publicKey: z.string() })),
      /** Looks at this case, this one too; whose, the latest first. */
      looks: z.object({
        times: z.number().int(),
        people: z.number().int(),
        by: z.array(z.object({ personName: z.string().nullable(), times: z.number().int(), lastOn: z.string() })),
      }),
    }),
    errors: {},
    cost: 11,
  }),

  /** The sealed parts of one photo, in order. */
  getPhoto: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'sensitiveRead',
    input: z.strictObject({ districtId: shortId, caseId, photoId: caseId }),
    output: z.object({ parts: z.array(z.string()) }),
    errors: {},
    cost: 6,
  }),
} as const
