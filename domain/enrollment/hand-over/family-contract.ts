// A family's pick-up page, and how a child may leave as its guardian signed.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { LEAVING_WAYS } from './leaving-way'

const id = z.string().min(1).max(64)
/** A code with the instants between which it works. */
const pass = { code: z.string(), from: z.number(), until: z.number() }

export const pickupContract = {
  /** When, at which gate, by whom, with which code; who may fetch the child, and who did. */
  getPickup: action({
    roles: ['guardian', 'pickupPerson'],
    kind: 'read',
    input: z.strictObject({ pupilId: id }),
    output: z.object({
      today: z.string(),
      now: z.number(),
      pupil: z.object({ pupilId: z.string(), name: z.string(), homeroomName: z.string() }),
      /** Null: not in the house this afternoon. */
      leaving: z.object({ at: z.string(), place: z.string() }).nullable(),
      /** Null: the school set no gates. */
      gateName: z.string().nullable(),
      schoolPhone: z.string().nullable(),
      /** The caller's own, or of whom the family named for today; null: none is needed, or it is no day for one. */
      pass: z
        .object({
          ...pass,
          name: z.string(),
          relation: z.string().nullable(),
          isMine: z.boolean(),
          /** Of somebody for this one day: to be sent on by the family. */
          isGuest: z.boolean(),
        })
        .nullable(),
      /** Who may fetch it; empty for whoever only fetches. */
      fetchers: z.array(
        z.object({
          name: z.string(),
          relation: z.string().nullable(),
          kind: z.enum(['GUARDIAN', 'PICKUP', 'GUEST']),
          phone: z.string(),
          isToday: z.boolean(),
          isMine: z.boolean(),
        }),
      ),
      /** The latest first; empty for whoever only fetches. */
      handed: z.array(
        z.object({
          date: z.string(),
          at: z.number(),
          way: z.enum(LEAVING_WAYS),
          name: z.string().nullable(),
          relation: z.string().nullable(),
          byCode: z.boolean(),
        }),
      ),
      leavingWay: z.object({
        way: z.enum(LEAVING_WAYS),
        isSmall: z.boolean(),
        byName: z.string().nullable(),
        at: z.number().nullable(),
        siblings: z.array(z.object({ pupilId: z.string(), name: z.string() })),
      }),
    }),
    errors: {},
    cost: 2,
  }),

  /** How the child may leave, from now on; signed by a guardian, and by the latest one alone. */
  signLeavingWay: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, way: z.enum(LEAVING_WAYS), siblingId: id.nullable() }),
    output: z.object({}),
    errors: { ONLY_IN_PERSON: {}, SIBLING_NOT_POSSIBLE: {} },
    cost: 6,
  }),
} as const
