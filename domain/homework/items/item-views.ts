// Zod shapes of homework as staff enter and read it.
import { z } from 'zod'
import { SCHOOL_SUBJECTS } from '../../values/school-subject'
import { FORBIDDEN_KINDS, HOMEWORK_KINDS, HOMEWORK_PLACES, HOMEWORK_PURPOSES, HOMEWORK_STATES } from './homework-item'

export const id = z.string().min(1).max(64)
export const date = z.iso.date()
export const requestKey = z.string().regex(/^[\w-]{16,64}$/)
/** `HH:mm`. */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const fileId = z.string().min(1).max(300)

/** Where one item of one class's evening lies. */
export const itemPlace = { homeroomId: id, date, itemId: id } as const

/** Whatever was typed is let in as a number; the rule says what is wrong with 0, 61, 1e9 and -5. */
const minutes = z.number().int()

export const contentInput = {
  /** A forbidden kind is let in to be refused with its rule. */
  kind: z.enum([...HOMEWORK_KINDS, ...FORBIDDEN_KINDS]),
  place: z.enum(HOMEWORK_PLACES),
  purpose: z.enum(HOMEWORK_PURPOSES),
  book: z.string().trim().max(40),
  pages: z.string().trim().max(40),
  content: z.string().trim().min(1).max(500),
  minutes,
  layers: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1).max(20),
        content: z.string().trim().min(1).max(200),
        minutes,
      }),
    )
    .max(4),
  dueOn: date,
  dueAt: clock,
  photos: z.array(fileId).max(6),
  voice: z.strictObject({ fileId, seconds: z.number().int() }).nullable(),
} as const

/** What the rules may answer about what was entered; each belongs to one field of the form. */
export const contentErrors = {
  KIND_FORBIDDEN: { kind: z.enum(FORBIDDEN_KINDS), document: z.string() },
  /** A grade without written homework at home. */
  WRITTEN_NOT_ALLOWED: { document: z.string() },
  MINUTES_OUT_OF_RANGE: { least: z.number().int(), most: z.number().int() },
  DUE_OUT_OF_RANGE: { from: z.string(), until: z.string(), latest: z.string() },
  /** The text names pupils with marks. */
  TEXT_HAS_MARKS: {},
  /** `index`: which of the photos. */
  PHOTO_INVALID: { index: z.number().int() },
  VOICE_INVALID: { most: z.number().int() },
} as const

export const dateErrors = {
  /** A day off, a day past, or beyond the days that may be planned. */
  DATE_NOT_OPEN: { dates: z.array(z.string()) },
  /** Too late for this evening. */
  POSTING_CLOSED: { publishBy: z.string() },
} as const

export const layerView = z.object({ name: z.string(), content: z.string(), minutes: z.number().int() })

/** An item as teachers, class teachers and grade leads read it. */
export const itemView = z.object({
  itemId: z.string(),
  subject: z.enum(SCHOOL_SUBJECTS),
  kind: z.enum(HOMEWORK_KINDS),
  place: z.enum(HOMEWORK_PLACES),
  purpose: z.enum(HOMEWORK_PURPOSES),
  book: z.string(),
  pages: z.string(),
  content: z.string(),
  minutes: z.number().int(),
  /** What the limit counts of it: none unless it is written and done at home. */
  counted: z.number().int(),
  layers: z.array(layerView),
  dueOn: z.string(),
  dueAt: z.string(),
  photos: z.array(z.string()),
  voice: z.object({ fileId: z.string(), seconds: z.number().int() }).nullable(),
  /** The split class it is for; null: the whole class. */
  groupName: z.string().nullable(),
  teacherName: z.string(),
  isOwn: z.boolean(),
  state: z.enum(HOMEWORK_STATES),
  submittedAt: z.number(),
  doubt: z.enum(FORBIDDEN_KINDS).nullable(),
  decidedByName: z.string().nullable(),
  decidedAt: z.number().nullable(),
  askedMinutes: z.number().int().nullable(),
  remark: z.string().nullable(),
  publishedAt: z.number().nullable(),
  collected: z.number().int().nullable(),
  marked: z.number().int().nullable(),
  markedAt: z.number().nullable(),
  /** Collected, and not marked in time. */
  isOverdue: z.boolean(),
  version: z.number().int(),
  earlier: z.array(
    z.object({
      version: z.number().int(),
      until: z.number(),
      book: z.string(),
      pages: z.string(),
      content: z.string(),
      minutes: z.number().int(),
      dueOn: z.string(),
      dueAt: z.string(),
    }),
  ),
})

/** A class's evening. `total`: of the pupil with most. */
export const dayView = z.object({
  date: z.string(),
  /** Stands for the days off after it too. */
  isBeforeDaysOff: z.boolean(),
  cap: z.number().int(),
  total: z.number().int(),
  left: z.number().int(),
  releaseAt: z.number().nullable(),
  releasedAt: z.number().nullable(),
  releasedByName: z.string().nullable(),
  note: z.string(),
  items: z.array(itemView),
})
