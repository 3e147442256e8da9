// Actions of the school for a family: a guardian's word, a second person, a guardian's no.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { courseCard, enrollmentWindow, pupil } from '../courses/course-views'
import { askedAtMost, atMost, wishErrors } from '../draws/draw-views'
import { MOST_WISHES } from '../draws/wish-limits'
import {
  BEHALF_ACTS,
  BEHALF_FAULTS,
  BEHALF_STATES,
  LONGEST_CALL,
  LONGEST_WORDS,
  MOST_A_DAY,
  READ_ITEMS,
  WORD_WAYS,
} from './behalf-request'

const id = z.string().min(1).max(64)
const requestId = z.string().min(1).max(130)
const aboutRequest = z.strictObject({ requestId })
const requestKey = z.string().regex(/^[\w-]{16,64}$/)

const course = z.object({ courseId: z.string(), title: z.string() })
const wished = z.object({ courses: z.array(course), atMost })

const behalfRequest = z.object({
  requestId: z.string(),
  pupilId: z.string(),
  pupilName: z.string(),
  homeroomName: z.string(),
  act: z.enum(BEHALF_ACTS),
  course: course.nullable(),
  to: course.nullable(),
  /** Of wishes: best first. */
  wished: wished.nullable(),
  word: z.object({
    relation: z.string().nullable(),
    name: z.string(),
    way: z.enum(WORD_WAYS),
    phone: z.string().nullable(),
    at: z.number(),
    minutes: z.number().int().nullable(),
    read: z.array(z.enum(READ_ITEMS)),
    words: z.string(),
  }),
  byName: z.string(),
  byMe: z.boolean(),
  witnessName: z.string(),
  confirmedName: z.string().nullable(),
  state: z.enum(BEHALF_STATES),
  at: z.number(),
  expiresAt: z.number(),
  confirmedAt: z.number().nullable(),
  undoUntil: z.number().nullable(),
  fault: z.enum(BEHALF_FAULTS).nullable(),
})

/** Somebody was faster: what became of it. */
const settled = { ALREADY_SETTLED: { state: z.enum(BEHALF_STATES) } } as const

/** Why a course cannot be taken; asked when the word is recorded and again when it is confirmed. */
const refusals = {
  PUPIL_LEFT: {},
  CONSENT_REQUIRED: {},
  NOT_OPEN_YET: { opensAt: z.number() },
  DRAW_FIRST: { opensOn: z.string(), closesOn: z.string() },
  BY_INVITATION: {},
  GRADE_OUT_OF_RANGE: { grades: z.array(z.number()) },
  TIME_CLASH: { with: z.string() },
  NO_LESSONS_LEFT: {},
  ENROLLED_ALREADY: {},
  NOT_ENROLLED: {},
  COURSE_FULL: {},
  ...wishErrors,
} as const

const madeFile = z.object({ fileName: z.string(), url: z.string(), until: z.number() })

export const onBehalfContract = {
  /** What the school needs to enter a guardian's word: who the guardians are, what the child has, what is open to it. */
  getBehalfForm: action({
    roles: ['classTeacher', 'schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject({ pupilId: id }),
    output: z.object({
      now: z.number(),
      pupil,
      guardians: z.array(
        z.object({
          personId: z.string(),
          name: z.string(),
          relation: z.string().nullable(),
          /** As it may be shown; null: none on the roster. */
          phone: z.string().nullable(),
          /** Has signed in: can do it without the school. */
          connected: z.boolean(),
        }),
      ),
      needsConsent: z.boolean(),
      hasLeft: z.boolean(),
      window: enrollmentWindow.nullable(),
      courses: z.array(courseCard),
      /** While wishes come in: the courses that fit the child. Which it has saved is its family's alone: how many. */
      wishing: z
        .object({ closesOn: z.string(), most: atMost, courseIds: z.array(z.string()), saved: z.number().int() })
        .nullable(),
      /** Whose duty reaches the child, the caller left out. */
      witnesses: z.array(z.object({ personId: z.string(), name: z.string() })),
      requests: z.array(behalfRequest),
    }),
    errors: {},
    cost: 5,
  }),

  /** Changes nothing yet: a second person confirms. One child and one course: there is no list to send. */
  recordGuardianWord: action({
    roles: ['classTeacher', 'schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      pupilId: id,
      act: z.enum(BEHALF_ACTS),
      courseId: id.nullable(),
      toCourseId: id.nullable(),
      /** Of wishes alone: best first. */
      wished: z
        .strictObject({
          courseIds: z.array(id).min(1).max(MOST_WISHES),
          atMost: askedAtMost,
        })
        .nullable(),
      word: z.strictObject({
        guardianId: id,
        way: z.enum(WORD_WAYS),
        at: z.number().int().min(0),
        minutes: z.number().int().min(1).max(LONGEST_CALL).nullable(),
        read: z.array(z.enum(READ_ITEMS)).max(READ_ITEMS.length),
        words: z.string().trim().min(1).max(LONGEST_WORDS),
        /** Said by whoever records it: the guardian's own wish, nobody talked them into it (A43). */
        isOwnWish: z.literal(true),
      }),
      witnessId: id,
      requestKey,
    }),
    output: z.object({ requestId: z.string(), expiresAt: z.number() }),
    errors: {
      ...refusals,
      NOT_ON_ROSTER: {},
      NO_PHONE: {},
      PAPER_NEEDED: {},
      WORD_TIME: {},
      NOT_READ_OUT: { missing: z.array(z.enum(READ_ITEMS)) },
      SECOND_PERSON_NEEDED: {},
      CONSENT_HELD: {},
      REQUEST_OPEN: {},
      TOO_MANY_TODAY: { most: z.literal(MOST_A_DAY) },
    },
    cost: 9,
  }),

  takeBackGuardianWord: action({
    roles: ['classTeacher', 'schoolAdmin'],
    kind: 'write',
    input: aboutRequest,
    output: z.object({}),
    errors: settled,
    cost: 6,
  }),

  /** The second person's yes: only now does anything happen. Care that is full and a clash are looked at once more. */
  confirmGuardianWord: action({
    roles: ['classTeacher', 'subjectTeacher', 'gradeLead', 'schoolAdmin', 'schoolFinance'],
    kind: 'write',
    input: aboutRequest,
    output: z.object({ state: z.enum(BEHALF_STATES), undoUntil: z.number(), isWaiting: z.boolean() }),
    errors: { ...refusals, ...settled, SECOND_PERSON_NEEDED: {}, PROPOSAL_EXPIRED: {} },
    /** Two who confirm while a guardian says no read each other again. */
    cost: 20,
  }),

  declineGuardianWord: action({
    roles: ['classTeacher', 'subjectTeacher', 'gradeLead', 'schoolAdmin', 'schoolFinance'],
    kind: 'write',
    input: aboutRequest,
    output: z.object({}),
    errors: { ...settled, SECOND_PERSON_NEEDED: {} },
    cost: 7,
  }),

  /** What one recorded and what waits for one's yes; with a school, all of it. The latest first, 30 at a time. */
  listGuardianWords: action({
    roles: ['classTeacher', 'subjectTeacher', 'gradeLead', 'schoolAdmin', 'schoolFinance'],
    kind: 'sensitiveRead',
    input: z.strictObject({ schoolId: id.nullable(), after: z.strictObject({ at: z.number(), requestId }).nullable() }),
    output: z.object({
      now: z.number(),
      requests: z.array(behalfRequest.extend({ mayConfirm: z.boolean() })),
      next: z.object({ at: z.number(), requestId: z.string() }).nullable(),
    }),
    errors: {},
    cost: 3,
  }),

  /** What the school did for a child on a guardian's word: every guardian reads it. */
  listBehalfActs: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id }),
    output: z.object({ now: z.number(), pupil, requests: z.array(behalfRequest) }),
    errors: {},
    cost: 2,
  }),

  /** Any guardian's no, until 24:00 of the day it was confirmed; it costs nothing and needs no reason. */
  undoGuardianWord: action({
    roles: ['guardian'],
    kind: 'write',
    input: aboutRequest,
    output: z.object({}),
    errors: { ...settled, UNDO_OVER: {} },
    cost: 15,
  }),

  /** A slip to take home, for a family without a phone. */
  makeBehalfSlip: action({
    roles: ['classTeacher', 'schoolAdmin'],
    kind: 'write',
    input: aboutRequest,
    output: madeFile,
    errors: {},
    cost: 12,
  }),
} as const
