// Owns what may be asked about a school's staff, a district's offices, and the schools themselves.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { DEPARTMENTS, OFFICIAL_ROLES, STAFF_ROLES } from '../invitations/invitation'
import { LEAVING_REASONS } from '../pupils/pupil'
import { ROLES } from '../roles/role'
import { SIDES } from '../roles/side'
import { SCHOOL_STAGES } from '../schools/school'

const id = z.string().min(1).max(64)
const label = z.string().trim().min(1).max(20)
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

const openInvitation = z.object({
  invitationId: z.string(),
  label: z.string(),
  role: z.enum(ROLES),
  scopeName: z.string().nullable(),
  expiresAt: z.number(),
})

const schoolForm = {
  name: z.string().trim().min(2).max(30),
  stage: z.enum(SCHOOL_STAGES),
  affiliation: z.enum(['DISTRICT', 'CITY']),
  isRural: z.boolean(),
  /** The school's own account at WeChat Pay; absent: as it was; null: it has none. */
  merchant: z
    .object({ subMchId: z.string().regex(/^\d{8,10}$/), holder: z.string().trim().min(2).max(60) })
    .nullable()
    .optional(),
}

export const staffContract = {
  listStaff: action({
    roles: ['schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ schoolId: id }),
    output: z.object({
      schoolName: z.string(),
      now: z.number(),
      homerooms: z.array(z.object({ homeroomId: z.string(), name: z.string(), grade: z.number().int() })),
      staff: z.array(member),
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
      label,
      until: date.nullable(),
      requestKey,
    }),
    output: madeCode,
    errors: { SCOPE_NEEDED: {}, TOO_MANY_INVITATIONS: { most: z.number().int() } },
    cost: 6,
  }),

  withdrawStaffInvitation: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, invitationId: id }),
    output: z.object({}),
    errors: {},
    cost: 5,
  }),

  /** Takes a role away at this instant. The last admin of a school stays. Repeating changes nothing. */
  revokeStaffRole: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, personId: id, grantKey: z.string().min(1).max(300) }),
    output: z.object({}),
    errors: { LAST_ADMIN: {} },
    cost: 8,
  }),

  /** A pupil leaves during the year, or comes back (`leftOn` null: the undo). Places in courses are given back by the timer. */
  setPupilLeft: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      pupilId: id,
      leftOn: date.nullable(),
      reason: z.enum(LEAVING_REASONS).nullable(),
    }),
    output: z.object({}),
    errors: { REASON_NEEDED: {} },
    cost: 5,
  }),

  /** The district's first screen: its schools with what was imported and how many families are connected. */
  districtHome: action({
    roles: ['districtEducation', 'districtFinance'],
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({
      districtId: z.string(),
      districtName: z.string(),
      now: z.number(),
      /** All that the caller may switch to, with this one; so do all first screens. */
      sides: z.array(z.enum(SIDES)),
      mayManage: z.boolean(),
      /** The numbers are counted by a timer: when the oldest of them was; null while a school waits for it. */
      countedAt: z.number().nullable(),
      totals: z.object({ schools: z.number().int(), pupils: z.number().int(), connectedPupils: z.number().int() }),
      schools: z.array(
        z.object({
          schoolId: z.string(),
          ...schoolForm,
          grades: z.array(z.number().int()),
          pupils: z.number().int(),
          homerooms: z.number().int(),
          /** Pupils with at least one guardian who has signed in. */
          connectedPupils: z.number().int(),
          hasAdmin: z.boolean(),
          /** Rural with fewer than 100 pupils (国办发〔2018〕27号). */
          isSmallRural: z.boolean(),
        }),
      ),
    }),
    errors: {},
    cost: 3,
  }),

  /** Repeating with the same key is the same school. */
  addSchool: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({ districtId: id, ...schoolForm, requestKey }),
    output: z.object({ schoolId: z.string() }),
    errors: { NAME_TAKEN: {}, HOLDER_NOT_SCHOOL: {} },
    cost: 6,
  }),

  changeSchool: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, ...schoolForm }),
    output: z.object({}),
    errors: { NAME_TAKEN: {}, HOLDER_NOT_SCHOOL: {} },
    cost: 6,
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
      label,
      until: date.nullable(),
      requestKey,
    }),
    output: madeCode,
    errors: { SCOPE_NEEDED: {}, TOO_MANY_INVITATIONS: { most: z.number().int() } },
    cost: 6,
  }),

  withdrawOfficialInvitation: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({ districtId: id, invitationId: id }),
    output: z.object({}),
    errors: {},
    cost: 5,
  }),

  /** Takes a district's role, or a school admin's, away at this instant. The last education officer stays. */
  revokeOfficialRole: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({ districtId: id, personId: id, grantKey: z.string().min(1).max(300) }),
    output: z.object({}),
    errors: { LAST_OFFICER: {} },
    cost: 8,
  }),
} as const
