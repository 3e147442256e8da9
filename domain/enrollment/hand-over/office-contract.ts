// What the office sets for hand-over: gates by grade, and persons who may not fetch a child.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { writtenName } from '../../contracts/written-name'

const id = z.string().min(1).max(64)
const date = z.iso.date()
const written = z.string().trim().min(1).max(100)

const gateTerms = {
  from: z.string(),
  gates: z.array(z.object({ gateId: z.string(), name: z.string(), grades: z.array(z.number().int()) })),
}

export const handOverOfficeContract = {
  getHandOverSettings: action({
    roles: ['schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ schoolId: id }),
    output: z.object({
      today: z.string(),
      grades: z.array(z.number().int()),
      /** What holds today, and what will. */
      terms: z.array(z.object(gateTerms)),
      bars: z.array(
        z.object({
          barId: z.string(),
          pupilId: z.string(),
          pupilName: z.string(),
          homeroomName: z.string(),
          name: z.string(),
          document: z.string(),
          from: z.string(),
          until: z.string().nullable(),
          holds: z.boolean(),
          endReason: z.string().nullable(),
        }),
      ),
    }),
    errors: {},
    cost: 6,
  }),

  /** From today when there was none, else from tomorrow: a day that has begun keeps its gates. */
  saveGates: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      gates: z
        .array(
          z.strictObject({
            name: z.string().trim().min(1).max(12),
            grades: z.array(z.number().int().min(1).max(9)).max(9),
          }),
        )
        .min(1)
        .max(6),
    }),
    output: z.object({ from: z.string() }),
    errors: { GATES_ALIKE: {} },
    /** Three of its own: the school, its gates before, its gates now. */
    cost: 6,
  }),

  enterCustodyBar: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      pupilId: id,
      name: writtenName,
      document: written,
      until: date.nullable(),
      requestKey: z.string().regex(/^[\w-]{16,64}$/),
    }),
    output: z.object({}),
    errors: {},
    cost: 5,
  }),

  /** The counter-entry, with a reason. */
  endCustodyBar: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, barId: z.string().min(1).max(160), reason: written }),
    output: z.object({}),
    errors: { NOT_BARRED: {} },
    cost: 5,
  }),
} as const
