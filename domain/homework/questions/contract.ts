// Actions between families and teachers about homework: a question, its answer, and "too much".
import { z } from 'zod'
import { action } from '../../contracts/action'
import { SCHOOL_SUBJECTS } from '../../values/school-subject'
import { date, id, requestKey } from '../items/item-views'
import { LONGEST_CONCERN } from './homework-concern'
import { LONGEST_MESSAGE, MOST_MESSAGES } from './homework-question'

const subject = z.enum(SCHOOL_SUBJECTS)
const text = z.string().trim().min(1).max(LONGEST_MESSAGE)
const questionId = z.string().min(1).max(130)
const concernId = z.string().min(1).max(80)

const message = z.object({
  side: z.enum(['FAMILY', 'TEACHER']),
  text: z.string(),
  at: z.number(),
  /** Later than `at`: it waits until then. */
  deliverAt: z.number(),
  isOwn: z.boolean(),
})

export const questionsContract = {
  /** The thread of a child and one item: both guardians read it, and the item's teacher. */
  getQuestion: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id, date, itemId: id }),
    output: z.object({
      now: z.number(),
      pupilName: z.string(),
      date: z.string(),
      subject,
      teacherName: z.string(),
      messages: z.array(message),
      /** What is written now arrives then; null: at once. */
      arrivesAt: z.number().nullable(),
      /** When homework stops for the night, `HH:mm`. */
      stopsAt: z.string(),
      left: z.number().int(),
      /** For what cannot wait; null: the school gave none. */
      schoolPhone: z.string().nullable(),
    }),
    errors: {},
    cost: 2,
  }),

  askTeacher: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, date, itemId: id, text, requestKey }),
    output: z.object({ arrivesAt: z.number().nullable() }),
    errors: { THREAD_FULL: { most: z.literal(MOST_MESSAGES) } },
    cost: 9,
  }),

  /**
   * What families said to a teacher: own questions, own items that stopped at bedtime; and to a grade lead what families
   * call too much, without the child's name.
   */
  listFamilyWords: action({
    roles: ['subjectTeacher', 'classTeacher', 'gradeLead'],
    kind: 'sensitiveRead',
    input: z.strictObject({}),
    output: z.object({
      now: z.number(),
      today: z.string(),
      isLead: z.boolean(),
      questions: z.array(
        z.object({
          questionId: z.string(),
          pupilId: z.string(),
          pupilName: z.string(),
          homeroomName: z.string(),
          date: z.string(),
          subject,
          messages: z.array(message),
          isWaiting: z.boolean(),
        }),
      ),
      /** Of the last days, by item: who stopped, and where. Nobody makes it up. */
      stops: z.array(
        z.object({
          itemId: z.string(),
          subject,
          date: z.string(),
          homeroomName: z.string(),
          children: z.array(z.object({ name: z.string(), where: z.string().nullable() })),
        }),
      ),
      concerns: z.array(
        z.object({
          concernId: z.string(),
          homeroomName: z.string(),
          date: z.string(),
          minutes: z.number().int(),
          text: z.string(),
          at: z.number(),
          answer: z.object({ text: z.string(), byName: z.string(), at: z.number() }).nullable(),
        }),
      ),
    }),
    errors: {},
    cost: 5,
  }),

  answerQuestion: action({
    roles: ['subjectTeacher'],
    kind: 'write',
    input: z.strictObject({ questionId, text, requestKey }),
    output: z.object({}),
    errors: { THREAD_FULL: { most: z.literal(MOST_MESSAGES) }, TEXT_HAS_MARKS: {} },
    cost: 9,
  }),

  /** To whom 'too much' goes: said before it is said. */
  getGradeLead: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id }),
    output: z.object({ names: z.array(z.string()) }),
    errors: {},
    cost: 3,
  }),

  /** Straight to the grade lead; once a child and evening. */
  sayTooMuch: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, date, text: z.string().trim().max(LONGEST_CONCERN) }),
    output: z.object({ hasLead: z.boolean() }),
    errors: { SAID_ALREADY: {} },
    cost: 9,
  }),

  answerConcern: action({
    roles: ['gradeLead'],
    kind: 'write',
    input: z.strictObject({ concernId, text }),
    output: z.object({}),
    errors: { ANSWERED_ALREADY: {} },
    cost: 9,
  }),
} as const
