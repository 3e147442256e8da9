// Actions at a school's gate: its list, what is marked there, a code, and the closing of the day.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { MOST_GUESTS, writtenGuest } from '../roll-call/contract'
import { GUEST_ENDINGS } from '../roll-call/guest'
import { OVERDUE_STEPS } from './day-closing'
import { GATE_MARKS } from './gate-mark'
import { caller, fetcher, gate, gateChild, gateGuest, gateMarkView } from './hand-over-views'
import { PROOFS } from './judge-hand-over'
import { LEAVING_WAYS } from './leaving-way'

const id = z.string().min(1).max(64)
const date = z.iso.date()
const gateId = z.string().min(1).max(32)
const written = z.string().trim().min(1).max(100)

/** `seen`: the revision of the gate's day on the phone's screen. `at`: by the phone's clock. */
const gateMark = z.strictObject({
  device: z.string().regex(/^[\w-]{8,64}$/),
  seq: z.number().int().min(1).max(100_000),
  pupilId: id,
  mark: z.enum(GATE_MARKS),
  handed: z
    .strictObject({
      way: z.enum(LEAVING_WAYS),
      who: z.string().min(1).max(160).nullable(),
      proof: z.enum(PROOFS).nullable(),
    })
    .nullable(),
  reason: written.nullable(),
  seen: z.number().int().min(0),
  at: z.number().int(),
})

/** A gate's children marked several times over. */
const MOST_MARKS = 500

const gateState = {
  rev: z.number().int(),
  marks: z.array(z.object(gateMarkView)),
  guests: z.array(z.object(gateGuest)),
}

/** What became of a child on no list. */
const settledGuest = z.strictObject({
  device: writtenGuest.device,
  seq: writtenGuest.seq,
  state: z.enum(GUEST_ENDINGS),
})

export const handOverContract = {
  /** Everybody who leaves by a gate today, with who may fetch them. `schoolId` null: one's own; `gateId` null: the first. */
  getGateList: action({
    roles: ['dutyTeacher', 'schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ schoolId: id.nullable(), gateId: gateId.nullable() }),
    output: z.object({
      today: z.string(),
      now: z.number(),
      schoolId: z.string(),
      /** Empty: the school set none, and does not use hand-over. */
      gates: z.array(gate),
      gateId: z.string().nullable(),
      /** `toCall`: of a child whose family named somebody for today, whom to call when there is no code to check. */
      children: z.array(gateChild.extend({ toCall: z.object(caller).nullable() })),
      isClosed: z.boolean(),
      ...gateState,
    }),
    errors: {},
    /** One of its own. */
    cost: 3,
  }),

  /** Adds a phone's marks, whenever they come: none is refused, for it happened. Sent twice it is one. */
  saveHandOvers: action({
    roles: ['dutyTeacher', 'schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      gateId,
      date,
      marks: z.array(gateMark).max(MOST_MARKS),
      /** Children on no list: kept, and the office is told. */
      guests: z.array(z.strictObject(writtenGuest)).max(MOST_GUESTS).optional(),
      settled: z.array(settledGuest).max(MOST_GUESTS).optional(),
    }),
    output: z.object({
      ...gateState,
      /** On no list of the school's that day: not stored, and dropped by the phone. */
      unknown: z.array(z.string()),
      /** Went otherwise than was allowed by what the school knew: the office was told. */
      odd: z.array(z.string()),
    }),
    errors: { NOT_HELD_YET: {}, NO_SUCH_GATE: {}, DAY_CLOSED: {} },
    /** Three of its own: the afternoon, the marks, those told; three of every write; more when phones race. */
    cost: 6,
  }),

  /** Whose code it is. `pupilId`: the child it was said for; null: by the code alone. */
  checkPickupCode: action({
    roles: ['dutyTeacher', 'schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ schoolId: id, gateId, pupilId: id.nullable(), code: z.string().min(1).max(20) }),
    output: z.object({
      verdict: z.enum([
        'AGREES',
        'USED',
        'REVOKED',
        'TOO_EARLY',
        'OVER',
        'OTHER_CHILD',
        'OTHER_GATE',
        'OTHER_DAY',
        'UNKNOWN',
      ]),
      /** USED: when; TOO_EARLY: from when; OVER: until when. */
      at: z.number().nullable(),
      /** OTHER_GATE. */
      gateName: z.string().nullable(),
      /** OTHER_DAY. */
      date: z.string().nullable(),
      /** AGREES: one, or by chance two. `phone` is masked. */
      passes: z.array(
        z.object({
          pupilId: z.string(),
          pupilName: z.string(),
          homeroomName: z.string(),
          fetcher: z.object(fetcher),
          phone: z.string().nullable(),
          namedBy: z.string().nullable(),
          namedAt: z.number().nullable(),
        }),
      ),
    }),
    errors: {},
    cost: 3,
  }),

  /** Who is still in the house, what was done about each, and whether the day can be closed. */
  getDayClosing: action({
    roles: ['dutyTeacher', 'schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ schoolId: id.nullable() }),
    output: z.object({
      today: z.string(),
      now: z.number(),
      schoolId: z.string(),
      /** The school set gates. */
      isUsed: z.boolean(),
      expected: z.number().int(),
      gone: z.number().int(),
      open: z.array(
        gateChild.extend({
          gateId: z.string(),
          gateName: z.string(),
          minutesOver: z.number().int(),
          isDisputed: z.boolean(),
          isHeld: z.boolean(),
          /** Those to be called, the whole number. */
          contacts: z.array(z.object({ ...caller, isGuardian: z.boolean() })),
          steps: z.array(
            z.object({
              step: z.enum(OVERDUE_STEPS),
              minutes: z.number().int(),
              isDue: z.boolean(),
              entries: z.array(
                z.object({
                  outcome: z.enum(['TOLD', 'REACHED', 'NO_ANSWER', 'DONE']),
                  note: z.string().nullable(),
                  at: z.number(),
                }),
              ),
            }),
          ),
        }),
      ),
      /** Children on no list of whom nobody has said where they belong. */
      guests: z.array(z.object({ ...gateGuest, gateId: z.string(), gateName: z.string() })),
      closedAt: z.number().nullable(),
    }),
    errors: {},
    cost: 3,
  }),

  /** Writes down what a call brought, or that the officer reported it. Only ever added to. */
  recordOverdueStep: action({
    roles: ['dutyTeacher', 'schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      pupilId: id,
      step: z.enum(OVERDUE_STEPS),
      outcome: z.enum(['REACHED', 'NO_ANSWER', 'DONE']),
      note: written.nullable(),
    }),
    output: z.object({}),
    errors: { NOT_OPEN: {} },
    cost: 5,
  }),

  /** Not with a child open. */
  closeAfternoon: action({
    roles: ['dutyTeacher', 'schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ schoolId: id }),
    output: z.object({}),
    errors: { CHILDREN_OPEN: { count: z.number().int() }, STILL_LESSONS: { until: z.string() } },
    cost: 5,
  }),

  /** The counter-entry of closing. */
  reopenAfternoon: action({
    roles: ['dutyTeacher', 'schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, reason: written }),
    output: z.object({}),
    errors: { DAY_NOT_CLOSED: {} },
    cost: 5,
  }),
} as const
