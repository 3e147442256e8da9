// Actions on a family's change of a day: what can be changed, the change, and taking it back.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { writtenName } from '../../contracts/written-name'
import { lesson, pupil } from '../courses/course-views'
import { dayChange } from './change-views'
import { ABSENCE_REASONS, MOST_DAYS } from './day-change'

const id = z.string().min(1).max(64)
const date = z.iso.date()
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** A mobile number of the mainland. */
const MOBILE = /^1[3-9]\d{9}$/
const collectorId = id.nullable()
const requestKey = z.string().regex(/^[\w-]{16,64}$/)

/** What a family may say of a day. `collectorId` null: whoever usually comes. */
const wish = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ABSENT'),
    dates: z.array(date).min(1).max(MOST_DAYS),
    courseId: id.nullable(),
    reason: z.enum(ABSENCE_REASONS).nullable(),
  }),
  z.strictObject({ kind: z.literal('EARLY'), date, time, collectorId }),
  z.strictObject({
    kind: z.literal('COLLECTOR'),
    date,
    collectorId,
    /** Somebody for this one day, when `collectorId` is null. */
    guest: z
      .strictObject({ name: writtenName, relation: z.string().trim().min(1).max(10), phone: z.string().regex(MOBILE) })
      .nullable()
      .optional(),
  }),
  z.strictObject({ kind: z.literal('STAY'), date, time }),
])

export const absencesContract = {
  /** A child's next days with their lessons and what the family changed, and who may fetch it. */
  getDayChanges: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: id }),
    output: z.object({
      today: z.string(),
      now: z.number(),
      pupil,
      /** Until when the family changes a day alone. */
      cutOffs: z.object({
        absentBefore: z.string(),
        earlyMinutes: z.number().int(),
        collectorMinutes: z.number().int(),
        stayMinutes: z.number().int(),
        stayUntil: z.string(),
      }),
      /** Lessons a family stays away from are given back, by the school's fee policy. */
      refundsAbsence: z.boolean(),
      collectors: z.array(
        z.object({
          personId: z.string(),
          name: z.string(),
          relation: z.string().nullable(),
          role: z.enum(['guardian', 'pickupPerson']),
        }),
      ),
      /** The next days on which a lesson takes place, today first if there is one. */
      days: z.array(z.object({ date: z.string(), lessons: z.array(lesson), changes: z.array(dayChange) })),
    }),
    errors: {},
    cost: 2,
  }),

  /** Away, early, somebody else, longer: before the cut-off it holds at once, afterwards the school is asked. */
  changeDay: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, wish, requestKey }),
    output: z.object({ days: z.array(z.object({ date: z.string(), state: z.enum(['HOLDS', 'ASKED']) })) }),
    errors: {
      /** `date`: the first of those named on which it cannot be. */
      DAY_WITHOUT_LESSONS: { date: z.string() },
      DAY_OVER: { date: z.string() },
      TOO_FAR_AHEAD: { date: z.string() },
      HOUR_NOT_POSSIBLE: { date: z.string() },
      COLLECTOR_UNKNOWN: {},
    },
    /** Three of its own: the child, the change, the notices; three of every write. One more when it is sent again. */
    cost: 7,
  }),

  /** The counter-entry of a guardian's change. */
  takeBackDayChange: action({
    roles: ['guardian'],
    kind: 'write',
    input: z.strictObject({ pupilId: id, changeId: z.string().min(1).max(160) }),
    output: z.object({}),
    errors: { TOO_LATE_TO_TAKE_BACK: { absentBefore: z.string() }, NOT_CHANGED: {} },
    cost: 6,
  }),
} as const
