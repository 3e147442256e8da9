// Actions on notices to families: counting, sending, reading, private words.
import { z } from 'zod'
import { action } from '../../contracts/action'
import {
  ANNOUNCEMENT_STATES,
  AUDIENCE_KINDS,
  LONGEST_MESSAGE,
  LONGEST_TEXT,
  MOST_CHOSEN,
  MOST_CORRECTIONS,
  MOST_MESSAGES,
} from './announcement'
import { MOST_A_DAY } from './announcement-time'
import { UNFIT_KINDS } from './unfit-words'

const id = z.string().min(1).max(64)
const announcementId = z.string().min(1).max(130)
const requestKey = z.string().regex(/^[\w-]{16,64}$/)
const text = z.string().trim().min(1).max(LONGEST_TEXT)
const message = z.string().trim().min(1).max(LONGEST_MESSAGE)
const after = z.strictObject({ at: z.number(), id: z.string().min(1).max(260) }).nullable()
const next = z.object({ at: z.number(), id: z.string() }).nullable()

/** The children of some chosen families; left out: all. Whoever is not of the class or course is left out too. */
const only = z.array(id).min(1).max(MOST_CHOSEN).optional()
const audience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('HOMEROOM'), homeroomId: id, only }),
  z.strictObject({ kind: z.literal('COURSE'), courseId: id, only }),
  z.strictObject({ kind: z.literal('GRADE'), schoolId: id, grade: z.number().int().min(1).max(12) }),
  z.strictObject({ kind: z.literal('SCHOOL'), schoolId: id }),
])

const senders = ['classTeacher', 'teacher', 'gradeLead', 'schoolAdmin'] as const
const count = z.object({
  pupils: z.number().int(),
  guardians: z.number().int(),
  unreachable: z.number().int(),
})

const shown = z.object({
  announcementId: z.string(),
  audienceKind: z.enum(AUDIENCE_KINDS),
  title: z.string(),
  grade: z.number().int().nullable(),
  senderName: z.string(),
  isFew: z.boolean(),
  text: z.string(),
  date: z.string().nullable(),
  earlier: z.array(z.object({ text: z.string(), at: z.number() })),
  mustConfirm: z.boolean(),
  isUrgent: z.boolean(),
  state: z.enum(ANNOUNCEMENT_STATES),
  at: z.number(),
  deliverAt: z.number(),
  withdrawnAt: z.number().nullable(),
  withdrawnWhy: z.string().nullable(),
})

const thread = z.array(
  z.object({
    side: z.enum(['FAMILY', 'SENDER']),
    text: z.string(),
    at: z.number(),
    /** Later than `at`: it waits until then. */
    deliverAt: z.number(),
    isOwn: z.boolean(),
  }),
)

/** What a text may not hold, with the words, so that the writer sees why. */
const textRefusals = {
  TEXT_HAS_MARKS: {},
  TEXT_UNFIT: { kind: z.enum(UNFIT_KINDS), words: z.string() },
} as const

export const announcementsContract = {
  /** Who would be reached, counted before anything is sent. One more trip for every 500 pupils. */
  prepareAnnouncement: action({
    roles: senders,
    kind: 'read',
    input: z.strictObject({ audience }),
    output: z.object({
      now: z.number(),
      title: z.string(),
      count,
      /** When it would reach families; later than `now` in quiet hours. */
      arrivesAt: z.number(),
      /** How many more may be sent today. */
      left: z.number().int(),
      mayBeUrgent: z.boolean(),
    }),
    errors: {},
    cost: 5,
  }),

  /** Up to 200 pupils at once, the rest by the timer. One message a person, however many children. Each other one sent at the same moment costs two trips. */
  sendAnnouncement: action({
    roles: senders,
    kind: 'write',
    input: z.strictObject({
      audience,
      text,
      date: z.iso.date().nullable(),
      mustConfirm: z.boolean(),
      isUrgent: z.boolean(),
      requestKey,
    }),
    output: z.object({ announcementId: z.string(), deliverAt: z.number(), count }),
    errors: {
      ...textRefusals,
      NOBODY_TO_TELL: {},
      NOT_URGENT_FOR_YOU: {},
      ANNOUNCED_ENOUGH: { most: z.literal(MOST_A_DAY) },
    },
    cost: 20,
  }),

  /** Families see what it said before. */
  correctAnnouncement: action({
    roles: senders,
    kind: 'write',
    input: z.strictObject({ announcementId, text }),
    output: z.object({}),
    errors: {
      ...textRefusals,
      WITHDRAWN_ALREADY: {},
      CORRECTED_ENOUGH: { most: z.literal(MOST_CORRECTIONS) },
    },
    cost: 9,
  }),

  /** It stays in families' lists, as withdrawn and with why. */
  withdrawAnnouncement: action({
    roles: senders,
    kind: 'write',
    input: z.strictObject({ announcementId, reason: z.string().trim().min(1).max(100) }),
    output: z.object({}),
    errors: {},
    cost: 9,
  }),

  /** Only the families that have not opened it; once a day. */
  remindUnread: action({
    roles: senders,
    kind: 'write',
    input: z.strictObject({ announcementId }),
    output: z.object({}),
    errors: { REMINDED_TODAY: {}, WITHDRAWN_ALREADY: {}, QUIET_NOW: { until: z.number() } },
    cost: 9,
  }),

  /** One's own; with a school, all of its, without who read them. The latest first, 20 at a time. */
  listAnnouncements: action({
    roles: senders,
    kind: 'read',
    input: z.strictObject({ schoolId: id.nullable(), after }),
    output: z.object({ now: z.number(), announcements: z.array(shown.extend({ count, isOwn: z.boolean() })), next }),
    errors: {},
    cost: 2,
  }),

  /** For its sender alone: how many opened it, who did not, and who wrote back. 100 families at a time. */
  getAnnouncementReadings: action({
    roles: senders,
    kind: 'sensitiveRead',
    input: z.strictObject({ announcementId, after: z.string().min(1).max(260).nullable() }),
    output: z.object({
      now: z.number(),
      announcement: shown,
      families: z.number().int(),
      opened: z.number().int(),
      confirmed: z.number().int(),
      remindedAt: z.number().nullable(),
      /** Not opened, or to be confirmed and not confirmed: the list to call. */
      unread: z.array(
        z.object({
          pupilId: z.string(),
          name: z.string(),
          homeroomName: z.string(),
          guardians: z.number().int(),
          /** None of them has ever signed in. */
          isUnreachable: z.boolean(),
          isOpened: z.boolean(),
        }),
      ),
      next: z.string().nullable(),
      words: z.array(
        z.object({ pupilId: z.string(), name: z.string(), homeroomName: z.string(), thread, isWaiting: z.boolean() }),
      ),
    }),
    errors: {},
    cost: 6,
  }),

  answerFamily: action({
    roles: senders,
    kind: 'write',
    input: z.strictObject({ announcementId, pupilId: id, text: message, requestKey }),
    output: z.object({}),
    errors: { THREAD_FULL: { most: z.literal(MOST_MESSAGES) }, TEXT_HAS_MARKS: {} },
    cost: 8,
  }),

  /** What the school wrote to a child's family, the latest first, 20 at a time. */
  listFamilyAnnouncements: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id, after }),
    output: z.object({
      now: z.number(),
      announcements: z.array(
        shown.extend({
          isOpened: z.boolean(),
          isConfirmed: z.boolean(),
          thread,
          /** What is written now reaches the sender then; null: at once. */
          arrivesAt: z.number().nullable(),
        }),
      ),
      next,
    }),
    errors: {},
    cost: 2,
  }),

  /** The family opened it; with `confirm`, it knows. The first time counts. */
  markAnnouncementRead: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ announcementId, pupilId: id, confirm: z.boolean() }),
    output: z.object({}),
    errors: {},
    cost: 5,
  }),

  /** To the sender alone: nobody else reads it, and in the sender's rest it waits. */
  writeToSender: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ announcementId, pupilId: id, text: message, requestKey }),
    output: z.object({ arrivesAt: z.number().nullable() }),
    errors: { THREAD_FULL: { most: z.literal(MOST_MESSAGES) } },
    cost: 8,
  }),
} as const
