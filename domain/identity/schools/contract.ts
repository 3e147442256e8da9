// Actions for a district's schools: adding one, changing one.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { SCHOOL_STAGES } from './school'
import { schoolPhoneOf } from './school-phone'

const officePhone = z
  .string()
  .max(40)
  .overwrite((typed) => schoolPhoneOf(typed) ?? '')
  .min(1)

export const schoolForm = {
  name: z.string().trim().min(2).max(30),
  stage: z.enum(SCHOOL_STAGES),
  affiliation: z.enum(['DISTRICT', 'CITY']),
  isRural: z.boolean(),
  /** The school's own account at WeChat Pay; absent: as it was; null: it has none. */
  merchant: z
    .object({ subMchId: z.string().regex(/^\d{8,10}$/), holder: z.string().trim().min(2).max(60) })
    .nullable()
    .optional(),
  /** Where the school answers families; absent: as it was; null: it gave none. */
  phone: officePhone.nullable().optional(),
  /** Where families complain; absent: as it was; null: it gave none. */
  supervisionPhone: officePhone.nullable().optional(),
}
const requestKey = z.string().regex(/^[\w-]{16,64}$/)
const id = z.string().min(1).max(64)

export const schoolsContract = {
  /** Repeating with the same key is the same school. */
  addSchool: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({ districtId: id, ...schoolForm, requestKey }),
    output: z.object({ schoolId: z.string() }),
    errors: { NAME_TAKEN: {}, HOLDER_NOT_SCHOOL: {} },
    cost: 7,
  }),

  changeSchool: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, ...schoolForm }),
    output: z.object({}),
    errors: { NAME_TAKEN: {}, HOLDER_NOT_SCHOOL: {} },
    cost: 7,
  }),

  /** The district's own number for complaints; null: it gives none. */
  setSupervisionPhone: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({ districtId: id, phone: officePhone.nullable() }),
    output: z.object({}),
    errors: {},
    cost: 5,
  }),

  /** Where to complain: the numbers of the district and of each of its schools, for everybody to see. */
  listSupervisionPhones: action({
    roles: ['anyone'],
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({
      now: z.number(),
      districtName: z.string(),
      /** Null here and below: none was given yet. */
      phone: z.string().nullable(),
      schools: z.array(z.object({ name: z.string(), phone: z.string().nullable() })),
    }),
    errors: {},
    cost: 2,
  }),
} as const
