// Actions of a draw for families and for everybody: wishes, their outcome, the published file.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { pupil, weeklySlot } from '../courses/course-views'
import { askedAtMost, atMost, drawCourse, publicDraw, togetherWishes, wishErrors, wishOutcome } from './draw-views'
import { MOST_TIES, MOST_TOGETHER, MOST_WISHES } from './wish-limits'

const id = z.string().min(1).max(64)
const count = z.number().int()
const rev = count.min(0)

export const drawsContract = {
  /** All of one's own children in the child's school: what may be wished, and what is saved. Null: no draw. */
  getWishForm: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id }),
    output: z.object({
      now: z.number(),
      today: z.string(),
      draw: publicDraw.nullable(),
      consentVersion: z.string(),
      courses: z.array(drawCourse),
      children: z.array(
        z.object({
          pupil,
          /** Of its wishes as saved; 0: none yet. Handed back when they are saved. */
          rev,
          /** Course ids, best first. */
          wishes: z.array(z.string()),
          atMost,
          /** Courses that fit its grade, by id. */
          fitting: z.array(z.string()),
          savedAt: z.number().nullable(),
          /** Who saved them last: a guardian's relation (妈妈) or name. */
          savedBy: z.string().nullable(),
          savedByMe: z.boolean(),
          /** Why its wishes cannot be saved now. */
          refusal: z.enum(['CONSENT_REQUIRED', 'PUPIL_LEFT']).nullable(),
        }),
      ),
      together: z.array(togetherWishes),
    }),
    errors: {},
    cost: 4,
  }),

  /** One child's wishes, or several children's in one step: all are saved or none. Without wishes: taken out. */
  saveWishes: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({
      consentVersion: z.string().min(1).max(64),
      children: z
        .array(
          z.strictObject({
            pupilId: id,
            rev,
            wishes: z.array(id).max(MOST_WISHES * 2),
            atMost: askedAtMost,
          }),
        )
        .min(1)
        .max(MOST_TOGETHER),
      together: z
        .array(
          z.strictObject({
            wishes: z
              .array(z.strictObject({ pupilId: id, courseId: id }))
              .min(2)
              .max(MOST_TOGETHER),
          }),
        )
        .max(MOST_TIES),
    }),
    output: z.object({ savedAt: z.number(), children: z.array(z.object({ pupilId: z.string(), rev })) }),
    errors: {
      ...wishErrors,
      CONSENT_OUTDATED: { current: z.string() },
      CONSENT_REQUIRED: {},
      PUPIL_LEFT: {},
    },
    cost: 16,
  }),

  /** How each wish of one child came out, and how its row is found in the published file. */
  getDrawResult: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id }),
    output: z.object({
      now: z.number(),
      pupil,
      draw: publicDraw.nullable(),
      atMost: atMost.nullable(),
      /** Null: its wishes were not in the list, or nothing is drawn yet. `place`: in drawn order, from 1. */
      row: z.object({ number: z.string(), salt: z.string(), row: count, place: count, of: count }).nullable(),
      /** Best first. */
      wishes: z.array(
        z.object({
          courseId: z.string(),
          title: z.string(),
          slots: z.array(weeklySlot),
          /** Null: not drawn yet. */
          outcome: wishOutcome.nullable(),
          /** In the list: seats, and children who named it. */
          seats: count,
          wished: count,
          /** What the child has in it today. */
          state: z.enum(['NONE', 'SEATED', 'WAITLISTED']),
          position: count.nullable(),
          /** A seat is offered to it until then. */
          offerUntil: z.number().optional(),
        }),
      ),
      /** How the lines of last term went; null: it waits for nothing, or nothing is known. */
      outlook: z.object({ waited: count, movedUp: count }).nullable(),
    }),
    errors: {},
    /** One more for who waits. */
    cost: 6,
  }),

  /** For everybody, not even signed in: what is known of a draw, and after it the published file, a part at a time. */
  getDrawFile: action({
    roles: ['anyone'],
    kind: 'read',
    input: z.strictObject({ planId: z.string().min(1).max(130), part: count.min(0).max(1_000) }),
    output: z.object({
      now: z.number(),
      draw: publicDraw,
      /** 0: not published yet. Joined in their order they are the file, byte for byte. */
      parts: count,
      text: z.string().nullable(),
    }),
    errors: {},
    cost: 2,
  }),
} as const
