// Actions of those who look after a class's or a grade's homework: see the sum, approve, release.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { SCHOOL_SUBJECTS } from '../../values/school-subject'
import { HOMEWORK_STATES } from '../items/homework-item'
import { clock, date, dayView, id, itemPlace, itemView } from '../items/item-views'

/** A class's week on the ruler. */
const classWeek = z.object({
  homeroomId: z.string(),
  name: z.string(),
  grade: z.number().int(),
  pupils: z.number().int(),
  carePupils: z.number().int(),
  days: z.array(dayView),
  /** Families' median of an evening, from five answers on. */
  reported: z.array(z.object({ date: z.string(), median: z.number().int(), answers: z.number().int() })),
})

const remark = z.string().trim().min(1).max(200)

const weekOutput = {
  now: z.number(),
  today: z.string(),
  schoolName: z.string(),
  /** Monday. */
  from: z.string(),
  publishBy: z.string(),
  /** When the timer releases what is approved and was not released by hand. */
  releaseAt: z.string(),
  softLimit: z.number().int().nullable(),
} as const

export const coordinationContract = {
  /** One class: all subjects of a week, with tonight as the class teacher would release it. */
  getClassHomework: action({
    roles: ['classTeacher', 'subjectTeacher', 'gradeLead', 'schoolAdmin'],
    kind: 'read',
    input: z.strictObject({ homeroomId: id, from: date }),
    output: z.object({
      ...weekOutput,
      /** The caller leads this class. */
      mayRelease: z.boolean(),
      week: classWeek,
    }),
    errors: {},
    cost: 3,
  }),

  /** A whole grade: every class's week, and what waits for the lead, the latest first. `homeroomId`: any of the grade. */
  getGradeHomework: action({
    roles: ['gradeLead', 'schoolAdmin'],
    kind: 'read',
    input: z.strictObject({ homeroomId: id, from: date }),
    output: z.object({
      ...weekOutput,
      grade: z.number().int(),
      classes: z.array(classWeek),
      waiting: z.array(
        z.object({
          homeroomId: z.string(),
          name: z.string(),
          date: z.string(),
          item: itemView,
          /** The evening's total if it is approved as it stands. */
          total: z.number().int(),
          cap: z.number().int(),
          /** The most minutes of it that fit. */
          fits: z.number().int(),
        }),
      ),
    }),
    errors: {},
    cost: 3,
  }),

  /** Approves items, each for itself; `minutes` makes one shorter. A doubted one only with `despiteDoubt`. */
  approveHomework: action({
    roles: ['gradeLead'],
    kind: 'write',
    input: z.strictObject({
      items: z
        .array(
          z.strictObject({
            ...itemPlace,
            minutes: z.number().int().min(1).max(90).nullable(),
            despiteDoubt: z.boolean(),
          }),
        )
        .min(1)
        .max(30),
    }),
    output: z.object({
      results: z.array(
        z.object({
          itemId: z.string(),
          outcome: z.enum(['APPROVED', 'OVER_LIMIT', 'DOUBTED', 'LONGER', 'NOT_WAITING', 'DAY_RELEASED', 'GONE']),
          /** Where it is over the limit: what would fit. */
          fits: z.number().int(),
        }),
      ),
    }),
    errors: {},
    cost: 66,
  }),

  /** Gives an item back with a word; its minutes are free at once. */
  returnHomework: action({
    roles: ['gradeLead', 'classTeacher'],
    kind: 'write',
    input: z.strictObject({ ...itemPlace, remark }),
    output: z.object({ day: dayView }),
    errors: { NOT_RETURNABLE: { state: z.enum(HOMEWORK_STATES) } },
    cost: 7,
  }),

  /** The class teacher tunes the sum: an item that is not out yet becomes shorter. */
  trimHomework: action({
    roles: ['classTeacher', 'gradeLead'],
    kind: 'write',
    input: z.strictObject({ ...itemPlace, minutes: z.number().int().min(1).max(90), remark: remark.nullable() }),
    output: z.object({ day: dayView }),
    errors: { NOT_TRIMMABLE: { state: z.enum(HOMEWORK_STATES) }, NOT_SHORTER: { minutes: z.number().int() } },
    cost: 7,
  }),

  /** Publishes what is approved for one evening: one notice a child and day. Repeating tells nobody twice. */
  releaseHomework: action({
    roles: ['classTeacher'],
    kind: 'write',
    input: z.strictObject({
      homeroomId: id,
      date,
      note: z.string().trim().max(100),
      /** What still waits for the grade lead goes back to its teacher and is not set. */
      withoutWaiting: z.boolean(),
    }),
    output: z.object({ families: z.number().int(), items: z.number().int(), day: dayView }),
    errors: {
      NOTHING_APPROVED: {},
      /** Something reserved waits still for the grade lead. */
      STILL_WAITING: { subjects: z.array(z.enum(SCHOOL_SUBJECTS)) },
      NOT_TODAY: {},
      POSTING_CLOSED: { publishBy: z.string() },
      /** The sentence names pupils with marks. */
      TEXT_HAS_MARKS: {},
    },
    cost: 9,
  }),

  getHomeworkSettings: action({
    roles: ['schoolAdmin'],
    kind: 'read',
    input: z.strictObject({ schoolId: id }),
    output: z.object({
      publishBy: z.string(),
      releaseAt: z.string(),
      softLimit: z.number().int().nullable(),
      /** What holds today, by the nation or tighter by the district, with the paper. */
      caps: z.array(z.object({ grades: z.string(), minutes: z.number().int(), document: z.string() })),
    }),
    errors: {},
    cost: 2,
  }),

  setHomeworkSettings: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      publishBy: clock,
      releaseAt: clock.nullable(),
      softLimit: z.number().int().min(0).max(90).nullable(),
    }),
    output: z.object({}),
    errors: { HOURS_OUT_OF_RANGE: { from: z.string(), until: z.string() } },
    cost: 6,
  }),

  /** A tighter limit of the district for all its schools; a looser one is refused. */
  setDistrictCaps: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({
      districtId: id,
      from: date,
      primary: z.number().int(),
      junior: z.number().int(),
      document: z.string().trim().min(4).max(100),
    }),
    output: z.object({}),
    errors: { LOOSER_THAN_NATIONAL: { primary: z.number().int(), junior: z.number().int() }, FROM_TOO_EARLY: {} },
    cost: 6,
  }),
} as const
