// Actions for working on a case: labels, words to the reporter, departments, signed parts, end.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { PART_KINDS } from '../cases/case-file'
import { caseId, date, grantBox, keyRole, labels, shortId, textBox, transfer } from '../cases/case-shapes'
import { CASE_RESULTS, REFUSAL_REASONS } from '../channel/case-result'

const which = { districtId: shortId, caseId, rev: z.number().int().min(0) }
const done = z.object({ rev: z.number().int() })
/** STALE: somebody else worked on it meanwhile; read it again. */
const stageErrors = {
  STALE: {},
  NOT_NOW: {},
  REPORT_HARM_FIRST: {},
  NO_DEPARTMENT: {},
  NOT_ASKED: {},
  PARTS_MISSING: {},
  PLAN_MISSING: {},
  REVISIT_MISSING: {},
  REOPENED_BEFORE: {},
} as const
const reason = z.string().trim().min(2).max(200)
const seq = z.number().int().min(0).max(60)

export const dispatchContract = {
  /** Labels, typed by whoever read it; what they say about an institution's risk waits for a second reviewer. */
  triageCase: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'write',
    input: z.strictObject({ ...which, labels }),
    output: done,
    errors: { ...stageErrors, UNKNOWN_SCHOOL: {} },
    cost: 12,
  }),

  /** Makes the case one's own, or does what needs no sealed words. */
  stepCase: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'write',
    input: z.strictObject({
      ...which,
      step: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('TAKE') }),
        /** A name was found in the opened words of that day: a regulation's days run from it. */
        z.strictObject({ kind: z.literal('NAMED'), on: date }),
        z.strictObject({ kind: z.literal('REFUSE'), reason: z.enum(REFUSAL_REASONS) }),
        z.strictObject({ kind: z.literal('TRANSFER'), to: transfer.shape.to, reason }),
        z.strictObject({ kind: z.literal('COME_BACK'), reason }),
        z.strictObject({ kind: z.literal('CLOSE'), revisitOn: date.nullable() }),
      ]),
    }),
    output: done,
    errors: stageErrors,
    cost: 10,
  }),

  /** A sealed message to the reporter: a question, or the answer with its result. */
  sendMessage: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'write',
    input: z.strictObject({ ...which, seq, box: textBox, result: z.enum(CASE_RESULTS).nullable() }),
    output: done,
    errors: { ...stageErrors, TURN_TAKEN: {}, TOO_MANY_TURNS: {} },
    cost: 12,
  }),

  /** The case's key, sealed to departments; or handed over to the other intake, which then alone holds it. */
  dispatchCase: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'write',
    input: z.strictObject({
      ...which,
      grants: z
        .array(z.strictObject({ role: keyRole, keyId: shortId, box: grantBox }))
        .min(1)
        .max(10),
      reason,
    }),
    output: done,
    errors: { ...stageErrors, WRONG_KEY: {} },
    cost: 12,
  }),

  /** A department's own part, sealed and signed; it stays as it is. */
  signPart: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'write',
    input: z.strictObject({
      ...which,
      kind: z.enum(PART_KINDS),
      department: keyRole,
      seq,
      box: textBox,
      deviceKeyId: shortId,
      signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
    }),
    output: done,
    errors: { ...stageErrors, NOT_YOUR_DEPARTMENT: {}, WRONG_SIGNATURE: {} },
    cost: 12,
  }),
} as const
