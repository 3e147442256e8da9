// Actions of a lesson's roll call: open it, save what phones marked, answer a family that asks.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { dayChange } from '../absences/change-views'
import { GUEST_ENDINGS, GUEST_STATES } from './guest'
import { ROLL_MARKS } from './roll-call'

const id = z.string().min(1).max(64)
const date = z.iso.date()
const aboutLesson = { courseId: id, date: date.nullable() }

/** `seen`: the revision of the roll call on the phone's screen. `at`: by the phone's clock. */
const rollMark = {
  device: z.string().regex(/^[\w-]{8,64}$/),
  seq: z.number().int().min(1).max(100_000),
  pupilId: id,
  mark: z.enum(ROLL_MARKS),
  seen: z.number().int().min(0),
  at: z.number().int(),
}

/** A child on no list: what the teacher knows of it. */
export const writtenGuest = {
  device: rollMark.device,
  seq: rollMark.seq,
  name: z.string().trim().min(1).max(20),
  homeroomName: z.string().trim().max(20),
  note: z.string().trim().max(100),
  at: z.number().int(),
}

export const MOST_GUESTS = 20

/** More than 40 children marked ten times over. */
const MOST_MARKS = 500

/** What every phone has afterwards. */
const rollState = {
  rev: z.number().int(),
  marks: z.array(z.object({ ...rollMark, arrived: z.number().int() })),
  counted: z.object({ heads: z.number().int(), at: z.number() }).nullable(),
  /** Children whose guardians were asked where they are. */
  asked: z.array(z.string()),
  guests: z.array(z.object({ ...writtenGuest, state: z.enum(GUEST_STATES) })),
}

export const rollCallContract = {
  /** Everybody expected at a lesson, with what their families said, and what was marked. `date` null: today. */
  getRollCall: action({
    roles: ['teacher', 'schoolAdmin'],
    kind: 'sensitiveRead',
    input: z.strictObject(aboutLesson),
    output: z.object({
      today: z.string(),
      now: z.number(),
      title: z.string(),
      place: z.string(),
      /** Null: it does not meet that day. */
      session: z.object({ date: z.string(), from: z.string(), until: z.string() }).nullable(),
      isCanceled: z.boolean(),
      children: z.array(
        z.object({
          pupilId: z.string(),
          name: z.string(),
          homeroomName: z.string(),
          /** By its family's word: nobody looks for it. */
          isAway: z.boolean(),
          /** What holds of its day or is asked, the latest of a kind; why it is away is the family's own. */
          changes: z.array(dayChange.omit({ courseId: true, reason: true, mayTakeBack: true })),
        }),
      ),
      ...rollState,
    }),
    errors: {},
    /** One of its own. */
    cost: 3,
  }),

  /** Adds a phone's marks, whenever they come: none is refused, sent twice it is one. `counted`: the heads that agreed. */
  saveRollCall: action({
    roles: ['teacher', 'schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      courseId: id,
      date,
      marks: z.array(z.strictObject(rollMark)).max(MOST_MARKS),
      guests: z.array(z.strictObject(writtenGuest)).max(MOST_GUESTS).optional(),
      counted: z
        .strictObject({ device: rollMark.device, heads: z.number().int().min(0).max(1_000), seen: rollMark.seen })
        .nullable(),
    }),
    output: z.object({
      ...rollState,
      /** Marked, and on no list of this course: not stored, handed back, and left on the phone. */
      unknown: z.array(z.string()),
      /** The number was that of the children marked present; null: nothing was counted. */
      countAgrees: z.boolean().nullable(),
    }),
    errors: { NO_LESSON_THAT_DAY: {}, NOT_HELD_YET: {} },
    /** Three of its own: the lesson, the marks, the guardians told; three of every write; one more for a guest, more when phones race. */
    cost: 7,
  }),

  /** Says what became of a guest. Who it is says the office alone; what was said wrongly is said anew. */
  settleGuest: action({
    roles: ['teacher', 'schoolAdmin'],
    kind: 'write',
    input: z.strictObject({
      courseId: id,
      date,
      device: rollMark.device,
      seq: rollMark.seq,
      state: z.enum(GUEST_ENDINGS),
      /** FOUND: a child of this school. */
      pupilId: id.nullable(),
    }),
    output: z.object({}),
    errors: { NO_SUCH_GUEST: {}, CHILD_NOT_NAMED: {} },
    /** Four of its own: the lesson, the child, the roll call, the guardians told. */
    cost: 7,
  }),

  /** Yes or no to a family that asks after the cut-off, by whoever has the child. */
  answerDayChange: action({
    roles: ['teacher', 'schoolAdmin'],
    kind: 'write',
    input: z.strictObject({ courseId: id, date, changeId: z.string().min(1).max(160), answer: z.enum(['YES', 'NO']) }),
    output: z.object({}),
    errors: { NOT_ASKED_ANY_MORE: {} },
    cost: 6,
  }),
} as const
