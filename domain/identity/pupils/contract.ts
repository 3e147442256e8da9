// Actions on single pupils by hand: added, corrected, moved, their guardians, a phone to call.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { writtenName } from '../../contracts/written-name'
import { IMPORT_FAULT_CODES } from '../../workbooks/import-fault'
import { kin } from '../families/contract'
import { PHONE_REASONS } from './phone-reasons'
import { MOST_GUARDIANS, MOST_TYPED_ROWS, TYPED_FAULTS, TYPED_FIELDS } from './typed-pupil'

const id = z.string().min(1).max(64)
const date = z.iso.date()
const relation = z.string().trim().max(10)
const phone = z.string().regex(/^1\d{10}$/)
const studentNumber = z
  .string()
  .max(32)
  .regex(/^[0-9A-Z][0-9A-Z-]*$/)

/** As typed: what is wrong is answered beside the line, not refused as a whole. */
const typedPupil = z.strictObject({
  name: z.string().max(60),
  studentNumber: z.string().max(60),
  guardians: z
    .array(z.strictObject({ name: z.string().max(60), phone: z.string().max(60), relation }))
    .max(MOST_GUARDIANS),
})
const typedRows = z.strictObject({ homeroomId: id, rows: z.array(typedPupil).min(1).max(MOST_TYPED_ROWS) })

const typedFault = z.object({
  row: z.number().int(),
  field: z.enum(TYPED_FIELDS).nullable(),
  code: z.enum([...IMPORT_FAULT_CODES, ...TYPED_FAULTS]),
  expected: z.string().nullable(),
})

const pupilInList = z.object({
  pupilId: z.string(),
  name: z.string(),
  studentNumber: z.string(),
  homeroomId: z.string(),
  homeroomName: z.string(),
  leftOn: z.string().nullable(),
  guardians: z.number().int(),
  /** Of them, who has signed in at least once. */
  connected: z.number().int(),
})

export const pupilsContract = {
  /** The pupils of a class, or those of the school whose name or number holds `words`; at most a hundred are found. */
  listPupils: action({
    roles: ['schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ schoolId: id, homeroomId: id.nullable(), words: z.string().trim().max(30).nullable() }),
    output: z.object({ pupils: z.array(pupilInList), isMore: z.boolean() }),
    errors: {},
    cost: 9,
  }),

  /** One pupil with family, open invitations and the courses a move or leaving would touch. */
  getPupil: action({
    roles: ['classTeacher', 'schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ pupilId: id }),
    output: z.object({
      pupil: z.object({
        pupilId: z.string(),
        name: z.string(),
        studentNumber: z.string(),
        homeroomId: z.string(),
        homeroomName: z.string(),
        joinedOn: z.string().nullable(),
        leftOn: z.string().nullable(),
        moving: z.object({ homeroomId: z.string(), on: z.string() }).nullable(),
      }),
      kin: z.array(kin.omit({ mine: true })),
      invitations: z.number().int(),
      courses: z.array(z.object({ title: z.string(), isWaiting: z.boolean() })),
    }),
    errors: {},
    cost: 6,
  }),

  /** Says what adding these rows would do, and what is wrong beside each; stores nothing. */
  checkPupils: action({
    roles: ['schoolAdmin'],
    kind: 'sensitiveRead',
    input: typedRows,
    output: z.object({
      faults: z.array(typedFault),
      added: z.number().int(),
      /** There already under this number: they get the guardians that are new. */
      known: z.number().int(),
      back: z.number().int(),
      unreached: z.number().int(),
      /** Perhaps the same child twice. */
      alike: z.array(
        z.object({
          row: z.number().int(),
          name: z.string(),
          homeroomName: z.string(),
          studentNumber: z.string(),
          hasLeft: z.boolean(),
        }),
      ),
      /** A phone this school knows under another name: the one on record stays. */
      otherNames: z.array(z.object({ row: z.number().int(), typed: z.string(), known: z.string() })),
    }),
    errors: { CLASS_CLOSED: {} },
    cost: 9,
  }),

  /** Adds pupils with guardians to a class. Rows with a fault refuse all of them. Repeating changes nothing. */
  addPupils: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: typedRows.extend({ alikeAreOthers: z.boolean() }),
    output: z.object({ added: z.number().int() }),
    errors: { CLASS_CLOSED: {}, ROWS_HAVE_FAULTS: { faults: z.array(typedFault) }, PERHAPS_SAME_CHILD: {} },
    cost: 140,
  }),

  /** Corrects a name or a number; `was` is what the clerk saw. The families' copies follow. */
  changePupil: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      pupilId: id,
      name: writtenName,
      studentNumber,
      was: z.strictObject({ name: z.string().max(60), studentNumber: z.string().max(60) }),
    }),
    output: z.object({}),
    errors: { CHANGED_MEANWHILE: {}, PUPIL_NUMBER_TAKEN: {} },
    cost: 8,
  }),

  /** Into another class from a day on; a later day is kept and carried out by the timer. `from`: the class the clerk saw. */
  movePupil: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, from: id, homeroomId: id, on: date }),
    output: z.object({}),
    errors: { CHANGED_MEANWHILE: {}, PUPIL_LEFT: {}, CLASS_CLOSED: {} },
    cost: 9,
  }),

  /** One more guardian, or another in the place of `replaces` (a wrong number is another login). Those concerned are told. */
  addGuardian: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      pupilId: id,
      name: writtenName,
      phone,
      relation: relation.min(1),
      replaces: id.nullable(),
    }),
    /** The name this phone is on record with, where it is another. */
    output: z.object({ knownAs: z.string().nullable() }),
    errors: { PHONE_IS_GUARDIAN: { name: z.string() } },
    cost: 14,
  }),

  /** Codes to print for children nobody signs in for: one each, a fortnight. The school's older ones for them stop. */
  inviteGuardians: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      pupilIds: z.array(id).min(1).max(60),
      requestKey: z.string().regex(/^[\w-]{16,64}$/),
    }),
    output: z.object({
      slips: z.array(
        z.object({
          pupilId: z.string(),
          name: z.string(),
          homeroomName: z.string(),
          code: z.string(),
          expiresAt: z.number(),
        }),
      ),
      schoolName: z.string(),
    }),
    errors: {},
    cost: 9,
  }),

  /** One number, for whoever must call; the reason stands in the audit, where the guardian reads it. */
  showGuardianPhone: action({
    roles: ['classTeacher', 'schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ pupilId: id, personId: id, reason: z.enum(PHONE_REASONS) }),
    output: z.object({ phone: z.string() }),
    errors: {},
    cost: 5,
  }),
} as const
