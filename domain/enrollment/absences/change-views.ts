// How answers show a family's change of a day.
import { z } from 'zod'
import { ABSENCE_REASONS, DAY_CHANGE_KINDS, DAY_CHANGE_STATES } from './day-change'

export const dayChange = z.object({
  changeId: z.string(),
  kind: z.enum(DAY_CHANGE_KINDS),
  courseId: z.string().nullable(),
  reason: z.enum(ABSENCE_REASONS).nullable(),
  time: z.string().nullable(),
  collector: z.object({ name: z.string(), relation: z.string().nullable() }).nullable(),
  byName: z.string(),
  at: z.number(),
  state: z.enum(DAY_CHANGE_STATES),
  mayTakeBack: z.boolean(),
})
