// Actions that show homework load: a class's board, a school's figures, a district's schools.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { SCHOOL_SUBJECTS } from '../../values/school-subject'
import { HOMEWORK_KINDS, HOMEWORK_PLACES } from '../items/homework-item'
import { ALERT_KINDS, ALERT_STAGES } from './load-alert'

const id = z.string().min(1).max(64)
const date = z.iso.date()
const subject = z.enum(SCHOOL_SUBJECTS)
const minutes = z.number().int()

/** A mean over classes and school days, beside what families reported; null: nothing to go by, or fewer than five. */
const figures = { estimated: minutes.nullable(), reported: minutes.nullable() } as const

export const loadContract = {
  /** What a class was set in a week, as it is posted at the school gate: no teacher's name, no child's. */
  getHomeworkBoard: action({
    roles: ['classTeacher', 'subjectTeacher', 'gradeLead', 'schoolAdmin', 'districtEducation'],
    kind: 'read',
    input: z.strictObject({ homeroomId: id, from: date }),
    output: z.object({
      now: z.number(),
      schoolName: z.string(),
      homeroomName: z.string(),
      /** The school's and the district's numbers for complaints; null: none given. */
      schoolPhone: z.string().nullable(),
      cap: minutes,
      document: z.string(),
      days: z.array(
        z.object({
          date: z.string(),
          total: minutes,
          items: z.array(
            z.object({
              itemId: z.string(),
              subject,
              kind: z.enum(HOMEWORK_KINDS),
              place: z.enum(HOMEWORK_PLACES),
              text: z.string(),
              minutes,
              dueOn: z.string(),
            }),
          ),
        }),
      ),
    }),
    errors: {},
    cost: 3,
  }),

  /** A school's week by grade and subject against the limits, with alerts and work not marked in time. */
  getSchoolLoad: action({
    roles: ['schoolAdmin', 'districtEducation'],
    kind: 'read',
    input: z.strictObject({ schoolId: id, from: date }),
    output: z.object({
      now: z.number(),
      schoolName: z.string(),
      from: z.string(),
      grades: z.array(
        z.object({
          grade: z.number().int(),
          cap: minutes,
          classes: z.number().int(),
          ...figures,
          /** Class evenings above the limit by the families' answers. */
          above: z.number().int(),
          days: z.array(z.object({ date: z.string(), ...figures })),
          subjects: z.array(z.object({ subject, estimated: minutes })),
        }),
      ),
      alerts: z.array(
        z.object({
          alertId: z.string(),
          kind: z.enum(ALERT_KINDS),
          stage: z.enum(ALERT_STAGES),
          homeroomId: z.string(),
          homeroomName: z.string(),
          grade: z.number().int(),
          days: z.array(z.string()),
          raisedAt: z.number(),
        }),
      ),
    }),
    errors: {},
    cost: 4,
  }),

  /** Schools of a district, each as a whole: no class, no teacher, no child. */
  getDistrictLoad: action({
    roles: ['districtEducation'],
    kind: 'read',
    input: z.strictObject({ districtId: id, from: date }),
    output: z.object({
      now: z.number(),
      from: z.string(),
      until: z.string(),
      grades: z.array(
        z.object({
          grade: z.number().int(),
          cap: minutes,
          ...figures,
          days: z.array(z.object({ date: z.string(), ...figures })),
        }),
      ),
      schools: z.array(
        z.object({
          schoolId: z.string(),
          name: z.string(),
          evenings: z.number().int(),
          primary: minutes.nullable(),
          junior: minutes.nullable(),
          ...figures,
          above: z.number().int(),
          alerts: z.number().int(),
          pooled: z.number().int(),
          overdueMarking: z.number().int(),
          hasPhone: z.boolean(),
        }),
      ),
    }),
    errors: {},
    cost: 5,
  }),
} as const
