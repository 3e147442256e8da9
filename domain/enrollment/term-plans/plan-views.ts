// Zod shapes of a plan's dates, its courses and what was said of them, in questions and answers.
import { z } from 'zod'
import { source } from '../../billing/policy/source'
import { IMPORT_FAULT_CODES } from '../../workbooks/import-fault'
import { courseAbout } from '../courses/course-views'
import { COURSE_CELLS } from './course-cells'
import { DISTRICT_MATTERS } from './needs-district'
import { COURSE_CHECKS } from './plan-checks'
import { REMARK_KINDS } from './plan-draft'

const date = z.iso.date()

const cellText = z.string().max(400)
export const cells = z.strictObject({
  code: cellText,
  title: cellText,
  kind: cellText,
  field: cellText,
  grades: cellText,
  slots: cellText,
  startsOn: cellText,
  lessons: cellText,
  price: cellText,
  unit: cellText,
  bought: cellText,
  capacity: cellText,
  place: cellText,
  teacherNumber: cellText,
  teacherName: cellText,
  provider: cellText,
  consumables: z.string().max(2_000),
  checkedOn: cellText,
  selectedOn: cellText,
  /** Drafts of an earlier version have none. */
  seating: cellText.default(''),
})
export const aboutInput = z.strictObject({
  outline: z.string().max(2_000),
  teacherIntroduction: z.string().max(600),
  whatToBring: z.string().max(300),
  minimumSize: z.number().int().min(1).max(2_000).nullable(),
})

export const terms = z.object({
  name: z.string(),
  from: z.string(),
  until: z.string(),
  opensAt: z.number(),
  closesAt: z.number(),
  closures: z.array(z.object({ date: z.string(), reason: z.string() })),
  makeupFollows: z.array(z.object({ date: z.string(), weekday: z.number().int() })),
})
const day = z.strictObject({ date, reason: z.string().trim().min(1).max(40) })
const makeup = z.strictObject({ date, weekday: z.number().int().min(1).max(5) })
export const termsInput = z.strictObject({
  name: z.string().trim().min(2).max(40),
  from: date,
  until: date,
  opensAt: z.number().int(),
  closesAt: z.number().int(),
  closures: z.array(day).max(40),
  makeupFollows: z.array(makeup).max(20),
})

/** PUBLISHED: families see it so. READY: may be published. UNDECIDED: the district decides. FAULTY: a field is wrong. */
export const ROW_STATES = ['PUBLISHED', 'READY', 'UNDECIDED', 'FAULTY'] as const

export const row = z.object({
  courseId: z.string(),
  isNew: z.boolean(),
  state: z.enum(ROW_STATES),
  /** As typed, of a course that cannot be read yet. */
  cells,
  /** Of a published course that changes: as families see it, the fields that differ. */
  before: cells.partial(),
  matters: z.array(z.enum(DISTRICT_MATTERS)),
  missing: z.array(z.enum(COURSE_CHECKS)),
  seated: z.number().int(),
  waiting: z.number().int(),
  lessons: z.number().int(),
})

const fault = z.object({
  column: z.enum(COURSE_CELLS),
  code: z.enum(IMPORT_FAULT_CODES),
  found: z.string().nullable(),
  expected: z.string().nullable(),
})
const check = z.object({
  check: z.enum(COURSE_CHECKS),
  outcome: z.enum(['HOLDS', 'MISSING', 'NOT_ASKED']),
  source,
})
export const openCourse = row.extend({
  about: courseAbout,
  faults: z.array(fault),
  checks: z.array(check),
  /** Names the one read when it is saved. */
  courseRev: z.number().int(),
  lessonFrom: z.string().nullable(),
  lessonUntil: z.string().nullable(),
})
export const remark = z.object({
  courseId: z.string().nullable(),
  kind: z.enum(REMARK_KINDS),
  text: z.string(),
  byName: z.string(),
  at: z.number(),
})

export type PlanRow = z.infer<typeof row>
