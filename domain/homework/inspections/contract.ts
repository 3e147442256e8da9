// Actions for inspections: the yearly list, a draw that can be recomputed, findings, rectification.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { SCHOOL_SUBJECTS } from '../../values/school-subject'
import { FINDING_STATES, FORM_ANSWERS, FORM_ITEMS, INSPECTION_KINDS, STEP_KINDS } from './inspection'

const id = z.string().min(1).max(64)
const longId = z.string().min(1).max(140)
const date = z.iso.date()

const head = {
  inspectionId: z.string(),
  year: z.number().int(),
  title: z.string(),
  kind: z.enum(INSPECTION_KINDS),
  from: z.string(),
  until: z.string(),
  schools: z.array(z.object({ schoolId: z.string(), name: z.string() })),
  form: z.array(z.enum(FORM_ITEMS)),
  announcedAt: z.number(),
  isFixed: z.boolean(),
  isDrawn: z.boolean(),
} as const

const finding = z.object({
  findingId: z.string(),
  inspectionId: z.string(),
  inspectionTitle: z.string(),
  schoolId: z.string(),
  schoolName: z.string(),
  homeroomId: z.string().nullable(),
  className: z.string().nullable(),
  answers: z.array(z.object({ item: z.enum(FORM_ITEMS), answer: z.enum(FORM_ANSWERS) })),
  dueOn: z.string().nullable(),
  isOverdue: z.boolean(),
  state: z.enum(FINDING_STATES),
  steps: z.array(z.object({ kind: z.enum(STEP_KINDS), text: z.string(), byName: z.string(), at: z.number() })),
})

const frame = z.object({
  classes: z.array(
    z.object({
      homeroomId: z.string(),
      name: z.string(),
      schoolId: z.string(),
      schoolName: z.string(),
      grade: z.number().int(),
    }),
  ),
  digest: z.string(),
  primary: z.number().int(),
  junior: z.number().int(),
  days: z.array(z.string()),
  numberName: z.string(),
  numberOn: z.string(),
  fixedByName: z.string(),
  fixedAt: z.number(),
})

const draw = z.object({
  number: z.string(),
  reportedBy: z.string(),
  seed: z.string(),
  drawn: z.array(z.object({ row: z.number().int(), subjects: z.array(z.enum(SCHOOL_SUBJECTS)), day: z.string() })),
  drawnByName: z.string(),
  drawnAt: z.number(),
})

export const inspectionsContract = {
  /** The list of a school year: nothing outside it is inspected. */
  listInspections: action({
    roles: ['districtEducation'],
    kind: 'read',
    input: z.strictObject({ districtId: id }),
    output: z.object({
      now: z.number(),
      year: z.number().int(),
      document: z.string(),
      /** The first day a new entry may be visited. */
      firstDay: z.string(),
      schools: z.array(z.object({ schoolId: z.string(), name: z.string() })),
      inspections: z.array(z.object(head)),
      findings: z.array(finding),
    }),
    errors: {},
    cost: 4,
  }),

  /** Puts an entry on the list; its schools are told. Repeating with the same key is the same entry. */
  planInspection: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({
      districtId: id,
      title: z.string().trim().min(4).max(40),
      kind: z.enum(INSPECTION_KINDS),
      from: date,
      until: date,
      schoolIds: z.array(id).max(200),
      form: z.array(z.enum(FORM_ITEMS)).min(1),
      requestKey: z.string().regex(/^[\w-]{16,64}$/),
    }),
    output: z.object({ inspectionId: z.string() }),
    errors: {
      NOTICE_TOO_SHORT: { firstDay: z.string() },
      DAYS_OUT_OF_ORDER: {},
      SCHOOLS_NEEDED: {},
      SECOND_COMPREHENSIVE: { schoolIds: z.array(z.string()) },
    },
    cost: 8,
  }),

  /** One entry with its frame, draw and findings: all that it takes to recompute the draw. */
  getInspection: action({
    roles: ['districtEducation'],
    kind: 'read',
    input: z.strictObject({ inspectionId: id }),
    output: z.object({
      now: z.number(),
      ...head,
      frame: frame.nullable(),
      draw: draw.nullable(),
      /** What the system knows of each drawn class on its day: nobody types it. */
      facts: z.array(
        z.object({
          homeroomId: z.string(),
          minutes: z.number().int(),
          cap: z.number().int(),
          items: z.number().int(),
          overdueMarking: z.number().int(),
          releasedAt: z.number().nullable(),
        }),
      ),
      findings: z.array(finding),
    }),
    errors: {},
    cost: 5,
  }),

  /** Fixes all classes of today as the frame, and names the public number of a later day. Once. */
  fixFrame: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({
      inspectionId: id,
      numberName: z.string().trim().min(2).max(40),
      numberOn: date,
      primary: z.number().int().min(0).max(60),
      junior: z.number().int().min(0).max(60),
    }),
    output: z.object({ digest: z.string(), classes: z.number().int() }),
    errors: {
      NOT_RANDOM: {},
      ALREADY_FIXED: {},
      /** The number must not be known yet, and be out before the last visit. */
      NUMBER_DAY_WRONG: { from: z.string(), until: z.string() },
      NOTHING_TO_DRAW: {},
    },
    cost: 8,
  }),

  /** Draws with the number as it came out. Once: a second draw is refused; the same number again answers the same. */
  drawSample: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({
      inspectionId: id,
      number: z.string().trim().min(1).max(60),
      reportedBy: z.string().trim().min(2).max(40),
    }),
    output: z.object({ seed: z.string(), drawn: z.number().int() }),
    errors: { NOT_FIXED: {}, ALREADY_DRAWN: {}, NUMBER_NOT_OUT: { numberOn: z.string() } },
    cost: 7,
  }),

  /** What was seen in a drawn class, or a named school. With something not met: what to set right, and by when. */
  recordFinding: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({
      inspectionId: id,
      schoolId: id,
      homeroomId: id.nullable(),
      answers: z.array(z.strictObject({ item: z.enum(FORM_ITEMS), answer: z.enum(FORM_ANSWERS) })).min(1),
      remark: z.string().trim().max(300),
      dueOn: date.nullable(),
    }),
    output: z.object({ findingId: z.string() }),
    errors: {
      /** Outside the days of its entry. */
      NOT_IN_ITS_DAYS: { from: z.string(), until: z.string() },
      /** Not among the drawn classes or the named schools. */
      NOT_IN_SAMPLE: {},
      /** Somebody of that school, or a guardian there, does not inspect it. */
      OWN_SCHOOL: {},
      FORM_INCOMPLETE: {},
      DUE_NEEDED: { from: z.string() },
      TEXT_HAS_MARKS: {},
      ALREADY_RECORDED: {},
    },
    cost: 10,
  }),

  /** A school's findings, open ones first. */
  listFindings: action({
    roles: ['schoolAdmin', 'districtEducation'],
    kind: 'read',
    input: z.strictObject({ schoolId: id }),
    output: z.object({ now: z.number(), schoolName: z.string(), findings: z.array(finding) }),
    errors: {},
    cost: 3,
  }),

  /** The school says what it has set right; the district is told. */
  answerFinding: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ findingId: longId, text: z.string().trim().min(4).max(300) }),
    output: z.object({}),
    errors: { NOT_OPEN: {}, TEXT_HAS_MARKS: {} },
    cost: 9,
  }),

  /** The district closes it, or gives it back with a new day. The school is told. */
  settleFinding: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({
      findingId: longId,
      decision: z.enum(['CLOSE', 'RETURN']),
      text: z.string().trim().max(300),
      dueOn: date.nullable(),
    }),
    output: z.object({}),
    errors: { NOT_ANSWERED: {}, DUE_NEEDED: { from: z.string() }, TEXT_HAS_MARKS: {} },
    cost: 9,
  }),
} as const
