// Actions for a school's staff, a district's officers, and the schools themselves.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { writtenName } from '../../contracts/written-name'
import { SCHOOL_SUBJECTS } from '../../values/school-subject'
import { DEPARTMENTS, OFFICIAL_ROLES, STAFF_ROLES } from '../invitations/invitation'
import { ROLES } from '../roles/role'

const id = z.string().min(1).max(64)
const date = z.iso.date()
const requestKey = z.string().regex(/^[\w-]{16,64}$/)
const madeCode = z.object({ code: z.string(), expiresAt: z.number() })

const heldRole = z.object({
  grantKey: z.string(),
  role: z.enum(ROLES),
  /** 三(2)班, or 三年级; null for the whole school. */
  scopeName: z.string().nullable(),
  from: z.string(),
  until: z.string().nullable(),
})

const member = z.object({
  personId: z.string(),
  name: z.string(),
  phoneTail: z.string(),
  connected: z.boolean(),
  roles: z.array(heldRole),
})

/** With what the school's staff list says; null: not in it. */
const colleague = member.extend({
  number: z.string().nullable(),
  backgroundCheckedOn: z.string().nullable(),
})

const openInvitation = z.object({
  invitationId: z.string(),
  label: z.string(),
  role: z.enum(ROLES),
  scopeName: z.string().nullable(),
  expiresAt: z.number(),
})
export const staffContract = {
  listStaff: action({
    roles: ['schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ schoolId: id }),
    output: z.object({
      schoolName: z.string(),
      now: z.number(),
      homerooms: z.array(z.object({ homeroomId: z.string(), name: z.string(), grade: z.number().int() })),
      staff: z.array(colleague),
      invitations: z.array(openInvitation),
    }),
    errors: {},
    cost: 6,
  }),

  /** A code for one colleague. A class teacher needs a homeroom, a grade lead a grade. */
  inviteStaff: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      role: z.enum(STAFF_ROLES),
      homeroomId: id.nullable(),
      grade: z.number().int().min(1).max(9).nullable(),
      label: writtenName,
      until: date.nullable(),
      requestKey,
    }),
    output: madeCode,
    errors: { SCOPE_NEEDED: {}, TOO_MANY_INVITATIONS: { most: z.number().int() } },
    cost: 7,
  }),

  /** Gives a colleague a subject of a homeroom; `until` makes a substitute. Repeating changes nothing. */
  assignSubject: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      personId: id,
      homeroomId: id,
      subject: z.enum(SCHOOL_SUBJECTS),
      until: date.nullable(),
    }),
    output: z.object({}),
    /** The person holds no teaching role here. */
    errors: { NOT_TEACHING_STAFF: {}, UNTIL_IS_OVER: {} },
    cost: 9,
  }),

  /**
   * A teacher of the staff list, new or corrected, who may teach at once: no code is needed, the phone signs in. A name a
   * family or another school brought stays.
   */
  saveStaffMember: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      number: z
        .string()
        .max(32)
        .regex(/^[0-9A-Z][0-9A-Z-]*$/),
      name: writtenName,
      phone: z.string().regex(/^1\d{10}$/),
      /** Day of the yearly background check. */
      backgroundCheckedOn: date.nullable(),
    }),
    output: z.object({ personId: z.string() }),
    errors: { STAFF_NUMBER_TAKEN: { name: z.string() }, STAFF_PHONE_TAKEN: { number: z.string() } },
    cost: 14,
  }),

  /** Day of the background check of somebody on the list; null: none on record. */
  setBackgroundCheck: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, personId: id, backgroundCheckedOn: date.nullable() }),
    output: z.object({}),
    errors: { NOT_ON_STAFF_LIST: {} },
    cost: 9,
  }),

  /** Gives a colleague a role here without a code. A class teacher needs a homeroom, a grade lead a grade. */
  giveStaffRole: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      personId: id,
      role: z.enum(STAFF_ROLES),
      homeroomId: id.nullable(),
      grade: z.number().int().min(1).max(9).nullable(),
      until: date.nullable(),
    }),
    output: z.object({}),
    errors: { SCOPE_NEEDED: {}, UNTIL_IS_OVER: {} },
    cost: 10,
  }),

  /**
   * Somebody leaves the school: all roles there end at once and the classes and subjects go to `successorId`, or to nobody
   * yet. Answers the courses that still name the person. Repeating completes it.
   */
  endStaffMember: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, personId: id, successorId: id.nullable() }),
    output: z.object({ courses: z.array(z.string()) }),
    errors: { LAST_ADMIN: {}, NOT_TEACHING_STAFF: {} },
    cost: 40,
  }),

  withdrawStaffInvitation: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, invitationId: id }),
    output: z.object({}),
    errors: {},
    cost: 6,
  }),

  /** Takes a role away at this instant. The last admin of a school stays. Repeating changes nothing. */
  revokeStaffRole: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, personId: id, grantKey: z.string().min(1).max(300) }),
    output: z.object({}),
    errors: { LAST_ADMIN: {} },
    cost: 9,
  }),

  listOfficials: action({
    roles: ['districtEducation'],
    kind: 'sensitiveRead',
    input: z.strictObject({ districtId: id }),
    output: z.object({
      now: z.number(),
      schools: z.array(z.object({ schoolId: z.string(), schoolName: z.string() })),
      officials: z.array(member),
      invitations: z.array(openInvitation),
    }),
    errors: {},
    cost: 6,
  }),

  /** A code for an officer, an expert, a provider…, or for the first admin of a school (`schoolId`). */
  inviteOfficial: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({
      districtId: id,
      role: z.enum(OFFICIAL_ROLES),
      schoolId: id.nullable(),
      department: z.enum(DEPARTMENTS).nullable(),
      label: writtenName,
      until: date.nullable(),
      requestKey,
    }),
    output: madeCode,
    errors: { SCOPE_NEEDED: {}, TOO_MANY_INVITATIONS: { most: z.number().int() } },
    cost: 7,
  }),

  withdrawOfficialInvitation: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({ districtId: id, invitationId: id }),
    output: z.object({}),
    errors: {},
    cost: 6,
  }),

  /** Takes a district's role, or a school admin's, away at this instant. The last education officer stays. */
  revokeOfficialRole: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({ districtId: id, personId: id, grantKey: z.string().min(1).max(300) }),
    output: z.object({}),
    errors: { LAST_OFFICER: {} },
    cost: 9,
  }),
} as const
