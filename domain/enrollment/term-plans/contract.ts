// Actions for a term's plan: drafted by the school, reviewed by the district, published.
import { z } from 'zod'
import { source } from '../../billing/policy/source'
import { action } from '../../contracts/action'
import { TOUCHED_HOW } from '../course-changes/touched-pupils'
import { courseEffects } from './course-effects'
import { DISTRICT_MATTERS } from './needs-district'
import { COURSE_CHECKS, PLAN_CHECKS } from './plan-checks'
import { PLAN_EVENTS, PLAN_STATES, REMARK_KINDS } from './plan-draft'
import { REVIEWS } from './plan-steps'
import { TERM_FAULT_CODES, TERM_FIELDS } from './plan-terms'
import { aboutInput, cells, openCourse, remark, row, terms, termsInput } from './plan-views'

const id = z.string().min(1).max(64)
const termId = z.string().regex(/^\d{4}-(autumn|spring)$/)
const rev = z.number().int().min(0)
const plan = { schoolId: id, termId } as const

const stepErrors = {
  /** Somebody else changed it since it was read. */
  PLAN_CHANGED: {},
  STEP_NOT_ALLOWED: { state: z.enum(PLAN_STATES) },
} as const
const editErrors = {
  /** The district is looking at it: take it back first. */
  UNDER_REVIEW: {},
  /** It is being published this moment. */
  BEING_PUBLISHED: {},
} as const
const stepped = z.object({ state: z.enum(PLAN_STATES), rev })

export const termPlansContract = {
  /** A district's plans: each school's newest, by what is to be done about it. */
  listPlans: action({
    roles: ['districtEducation'],
    kind: 'read',
    input: z.strictObject({ districtId: id }),
    output: z.object({
      now: z.number(),
      plans: z.array(
        z.object({
          schoolId: z.string(),
          schoolName: z.string(),
          /** Null: nothing was drafted. */
          termId: z.string().nullable(),
          state: z.enum(PLAN_STATES).nullable(),
          version: z.number().int(),
          returned: z.number().int(),
          changes: z.number().int(),
          sentAt: z.number().nullable(),
          sentBy: z.string().nullable(),
          answerBy: z.string().nullable(),
        }),
      ),
    }),
    errors: {},
    cost: 2,
  }),

  /** A plan with a line for each course, what the program checked, and what became of it. */
  getPlan: action({
    roles: ['schoolAdmin', 'districtEducation'],
    kind: 'read',
    /** Without a term: the one that is drafted, else the one in force. */
    input: z.strictObject({ schoolId: id, termId: termId.optional() }),
    output: z.object({
      now: z.number(),
      schoolName: z.string(),
      /** To choose from, and to copy. */
      terms: z.array(z.object({ termId: z.string(), name: z.string(), isPublished: z.boolean() })),
      /** Who may teach, by number. */
      staff: z.array(z.object({ number: z.string(), name: z.string() })),
      grades: z.array(z.number().int()),
      plan: z
        .object({
          termId: z.string(),
          state: z.enum(PLAN_STATES),
          version: z.number().int(),
          rev,
          isPublished: z.boolean(),
          /** The term is still to open, some courses are by wishes, and no draw is announced: it is proposed. */
          drawAdvised: z.boolean(),
          terms,
          /** As families see them, where the draft says otherwise. */
          termsBefore: terms.nullable(),
          termMatters: z.array(z.enum(DISTRICT_MATTERS)),
          /** Of courses nobody touched: how many get other dates by the new closures. */
          movedByTerms: z.number().int(),
          courses: z.array(row),
          checks: z.array(
            z.object({ check: z.enum(PLAN_CHECKS), outcome: z.enum(['HOLDS', 'MISSING', 'NOT_ASKED']), source }),
          ),
          remarks: z.array(remark),
          history: z.array(
            z.object({
              kind: z.enum(PLAN_EVENTS),
              byName: z.string(),
              at: z.number(),
              version: z.number().int(),
              changes: z.number().int(),
              text: z.string().nullable(),
            }),
          ),
          answerBy: z.string().nullable(),
          /** Most for one lesson, fen; null: no fee policy. */
          priceCap: z.number().int().nullable(),
          feePolicy: z.string().nullable(),
          /** Changes that may be published, and that wait for the district. */
          ready: z.number().int(),
          undecided: z.number().int(),
          may: z.object({
            edit: z.boolean(),
            submit: z.boolean(),
            takeBack: z.boolean(),
            publish: z.boolean(),
            review: z.boolean(),
          }),
        })
        .nullable(),
    }),
    errors: {},
    cost: 3,
  }),

  getPlanCourse: action({
    roles: ['schoolAdmin', 'districtEducation'],
    kind: 'read',
    input: z.strictObject({ ...plan, courseId: id }),
    /** `effects`: of a published course that changes; what publishing it would do. */
    output: z.object({ now: z.number(), course: openCourse, effects: courseEffects.nullable() }),
    errors: { COURSE_NOT_THERE: {} },
    cost: 3,
  }),

  /** Saves one course as it was typed, faults and all; null: a new one. Repeating changes nothing. Each clerk who is faster costs two trips. */
  savePlanCourse: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      ...plan,
      courseId: id.nullable(),
      courseRev: rev,
      cells,
      about: aboutInput,
    }),
    output: z.object({ course: openCourse, state: z.enum(PLAN_STATES), rev, ready: z.number(), undecided: z.number() }),
    errors: {
      ...editErrors,
      COURSE_CHANGED: {},
      CODE_MISSING: {},
      CODE_TAKEN: { title: z.string() },
      TOO_MANY_COURSES: { most: z.number() },
    },
    cost: 13,
  }),

  /** Takes back what was not published: a new course goes, a changed one is again as families see it. */
  discardPlanCourse: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ ...plan, courseId: id }),
    output: stepped,
    errors: editErrors,
    cost: 13,
  }),

  /** Dates, window, closures and make-up days; begins the plan where there is none. */
  savePlanTerms: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ ...plan, rev, terms: termsInput }),
    output: stepped,
    errors: {
      ...editErrors,
      PLAN_CHANGED: {},
      TERM_FAULTS: {
        faults: z.array(
          z.object({ field: z.enum(TERM_FIELDS), code: z.enum(TERM_FAULT_CODES), date: z.string().nullable() }),
        ),
      },
      NO_FEE_POLICY: {},
    },
    cost: 13,
  }),

  /** Begins a plan with the courses of an earlier term, their dates moved; teachers who left are named. */
  copyPlan: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ ...plan, fromTermId: termId }),
    output: stepped.extend({
      courses: z.number().int(),
      left: z.array(z.object({ title: z.string(), teacherName: z.string() })),
    }),
    errors: { ...editErrors, PLAN_CHANGED: {}, TERM_NOT_FOUND: {}, DATES_FIRST: {} },
    cost: 14,
  }),

  submitPlan: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ ...plan, rev }),
    output: stepped,
    errors: { ...stepErrors, NOTHING_TO_SEND: {}, PLAN_HAS_FAULTS: { titles: z.array(z.string()) } },
    cost: 8,
  }),

  takeBackPlan: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject(plan),
    output: stepped,
    errors: stepErrors,
    cost: 6,
  }),

  /** By the district, never by whoever sent it: all, all but what is to be mended, or nothing. */
  reviewPlan: action({
    roles: ['districtEducation'],
    kind: 'write',
    input: z.strictObject({
      ...plan,
      rev,
      decision: z.enum(REVIEWS),
      text: z.string().trim().max(300).nullable(),
      remarks: z
        .array(
          z.strictObject({
            courseId: id.nullable(),
            kind: z.enum(REMARK_KINDS),
            text: z.string().trim().min(2).max(300),
          }),
        )
        .max(100),
    }),
    output: stepped,
    errors: {
      ...stepErrors,
      SAME_PERSON: {},
      REMARK_MISSING: {},
      REMARKS_OPEN: {},
      NOTHING_APPROVED: {},
      /** What the law does not leave to decide, by course. */
      CHECKS_MISSING: { courses: z.array(z.object({ title: z.string(), missing: z.array(z.enum(COURSE_CHECKS)) })) },
      /** Of the whole plan: approved only with a word about each. */
      PLAN_CHECKS_MISSING: { missing: z.array(z.enum(PLAN_CHECKS)) },
    },
    cost: 8,
  }),

  /** Makes what is ready the plan that families see; nobody loses a seat by fewer seats. Asked again, it goes on where it was interrupted. */
  publishPlan: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ ...plan, rev }),
    output: stepped.extend({ published: z.number().int(), left: z.number().int() }),
    errors: {
      PLAN_CHANGED: {},
      NOTHING_TO_PUBLISH: {},
      PLAN_NOT_APPROVED: {},
    },
    cost: 40,
  }),
  /** Whom publishing a changed course touches in one way, by name. None once nothing is changed any more. */
  listTouchedPupils: action({
    roles: ['schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ ...plan, courseId: id, how: z.enum(TOUCHED_HOW) }),
    output: z.object({
      /** The first hundred by class. */
      pupils: z.array(
        z.object({
          pupilId: z.string(),
          name: z.string(),
          homeroomName: z.string(),
          /** The other course of a clash. */
          with: z.string().nullable(),
        }),
      ),
      total: z.number().int(),
    }),
    errors: {},
    cost: 5,
  }),
} as const
