// Actions for examinations: a school's plan within the rules, and a child's level for its family.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { SCHOOL_SUBJECTS } from '../../values/school-subject'
import { EXAM_FAULTS } from './check-exam'
import { EXAM_FORMS, EXAM_KINDS, EXAM_LEVELS } from './exam-plan'

const id = z.string().min(1).max(64)
const date = z.iso.date()
const subject = z.enum(SCHOOL_SUBJECTS)

const exam = z.object({
  examId: z.string(),
  grade: z.number().int(),
  kind: z.enum(EXAM_KINDS),
  form: z.enum(EXAM_FORMS),
  subjects: z.array(subject),
  on: z.string(),
  isCanceled: z.boolean(),
  cancelReason: z.string().nullable(),
})

export const examsContract = {
  /** A school's examinations of the year, with the rules they keep. */
  getExamPlan: action({
    roles: ['schoolAdmin', 'districtEducation'],
    kind: 'read',
    input: z.strictObject({ schoolId: id }),
    output: z.object({
      now: z.number(),
      schoolName: z.string(),
      year: z.number().int(),
      grades: z.array(z.number().int()),
      term: z.object({ name: z.string(), from: z.string(), until: z.string() }).nullable(),
      document: z.string(),
      exams: z.array(exam),
    }),
    errors: {},
    cost: 3,
  }),

  /** Plans one; whatever the rules do not know is refused with the rule. Repeating with the same key is the same one. */
  planExam: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      schoolId: id,
      grade: z.number().int().min(1).max(9),
      kind: z.enum(EXAM_KINDS),
      form: z.enum(EXAM_FORMS),
      subjects: z.array(subject).min(1).max(SCHOOL_SUBJECTS.length),
      on: date,
      requestKey: z.string().regex(/^[\w-]{16,64}$/),
    }),
    output: z.object({ examId: z.string() }),
    errors: { EXAM_NOT_ALLOWED: { fault: z.enum(EXAM_FAULTS), document: z.string() } },
    cost: 9,
  }),

  /** It does not take place; results that were entered stay with their families. Repeating changes nothing. */
  cancelExam: action({
    roles: ['schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ schoolId: id, examId: id, reason: z.string().trim().min(2).max(60) }),
    output: z.object({}),
    errors: { EXAM_UNKNOWN: {} },
    cost: 9,
  }),

  /** What schools of the district examine this year: counts and days, never a result. */
  listExamPlans: action({
    roles: ['districtEducation'],
    kind: 'read',
    input: z.strictObject({ districtId: id }),
    output: z.object({
      now: z.number(),
      year: z.number().int(),
      document: z.string(),
      schools: z.array(z.object({ schoolId: z.string(), name: z.string(), exams: z.array(exam) })),
    }),
    errors: {},
    cost: 3,
  }),

  /** Whose level a subject's teacher still has to enter. What was entered is told to the family alone, not here. */
  getResultSheet: action({
    roles: ['subjectTeacher'],
    kind: 'sensitiveRead',
    input: z.strictObject({ homeroomId: id }),
    output: z.object({
      now: z.number(),
      homeroomName: z.string(),
      exams: z.array(
        z.object({ examId: z.string(), kind: z.enum(EXAM_KINDS), on: z.string(), subjects: z.array(subject) }),
      ),
      pupils: z.array(
        z.object({
          pupilId: z.string(),
          name: z.string(),
          /** `examId:subject` of what is entered. */
          entered: z.array(z.string()),
        }),
      ),
    }),
    errors: {},
    cost: 5,
  }),

  /** One child's level in one subject; its guardians are told that it is there. Entering again corrects it. */
  enterResult: action({
    roles: ['subjectTeacher'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, examId: id, subject, level: z.enum(EXAM_LEVELS) }),
    output: z.object({}),
    errors: {
      /** Not the caller's subject in this class. */
      NOT_YOUR_SUBJECT: {},
      /** Not planned for this grade and subject, called off, or not held yet. */
      EXAM_UNKNOWN: {},
    },
    cost: 8,
  }),

  /** A guardian's own child's levels, the latest first. */
  listOwnResults: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id }),
    output: z.object({
      now: z.number(),
      results: z.array(
        z.object({
          kind: z.enum(EXAM_KINDS),
          on: z.string(),
          subject,
          level: z.enum(EXAM_LEVELS),
          enteredAt: z.number(),
        }),
      ),
    }),
    errors: {},
    cost: 3,
  }),
} as const
