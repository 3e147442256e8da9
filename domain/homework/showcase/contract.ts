// Actions for showing good work: a teacher proposes, a guardian agrees piece by piece or not.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { SCHOOL_SUBJECTS } from '../../values/school-subject'
import { id, requestKey } from '../items/item-views'
import { SHOWCASE_FAULTS } from './check-showcase'
import { SHOWCASE_SCOPES, SHOWCASE_STATES } from './homework-showcase'

const piece = z.object({
  showcaseId: z.string(),
  subject: z.enum(SCHOOL_SUBJECTS),
  /** Empty once it is over. */
  words: z.string(),
  /** Addresses that hold for some minutes. */
  photos: z.array(z.string()),
  scope: z.enum(SHOWCASE_SCOPES),
  state: z.enum(SHOWCASE_STATES),
  homeroomName: z.string(),
  /** Masked, but for the child's own family and its teachers. */
  name: z.string(),
  isOwn: z.boolean(),
  teacherName: z.string(),
  at: z.number(),
})

export const showcaseContract = {
  /** Asks the child's guardians, and shows nobody anything yet. Repeating with the same key is the same piece. */
  proposeShowcase: action({
    roles: ['subjectTeacher', 'classTeacher'],
    kind: 'write',
    input: z.strictObject({
      pupilId: id,
      subject: z.enum(SCHOOL_SUBJECTS),
      words: z.string().trim().max(200),
      photos: z.array(z.string().min(1).max(300)).max(3),
      scope: z.enum(SHOWCASE_SCOPES),
      requestKey,
    }),
    output: z.object({ showcaseId: z.string(), guardians: z.number().int() }),
    errors: {
      SHOWCASE_REFUSED: { fault: z.enum(SHOWCASE_FAULTS) },
      PHOTO_INVALID: { index: z.number().int() },
      NOT_YOUR_SUBJECT: {},
      /** Nobody of the family is here who could agree. */
      NO_GUARDIAN: {},
    },
    cost: 10,
  }),

  /** A guardian agrees, or does not; hiding takes an earlier yes back, and words and photos go at once. */
  answerShowcase: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ showcaseId: id, answer: z.enum(['SHOW', 'HIDE']) }),
    output: z.object({ state: z.enum(SHOWCASE_STATES) }),
    errors: { SHOWCASE_OVER: {} },
    cost: 8,
  }),

  /** A teacher of the class or the grade's lead takes a piece away; words and photos go at once. */
  withdrawShowcase: action({
    roles: ['subjectTeacher', 'classTeacher', 'gradeLead'],
    kind: 'write',
    input: z.strictObject({ showcaseId: id }),
    output: z.object({}),
    errors: { SHOWCASE_OVER: {} },
    cost: 8,
  }),

  /** What is shown in the child's class and school, and every piece of its own. */
  listShowcase: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id }),
    output: z.object({ now: z.number(), pupilName: z.string(), pieces: z.array(piece) }),
    errors: {},
    cost: 2,
  }),

  /** A class's pieces as its teachers see them, with what each family said, and the pupils to choose from. */
  listClassShowcase: action({
    roles: ['subjectTeacher', 'classTeacher', 'gradeLead'],
    kind: 'sensitiveRead',
    input: z.strictObject({ homeroomId: id }),
    output: z.object({
      now: z.number(),
      homeroomName: z.string(),
      /** Empty for the grade's lead, who proposes nothing. */
      subjects: z.array(z.enum(SCHOOL_SUBJECTS)),
      pupils: z.array(z.object({ pupilId: z.string(), name: z.string() })),
      pieces: z.array(piece),
    }),
    errors: {},
    cost: 4,
  }),
} as const
