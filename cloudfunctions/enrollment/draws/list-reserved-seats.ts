// Lists, for the office alone, seats kept for needs that nobody else learns of.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readReservedWithPupils } from '../collections/reserved-seats'
import { readWishes } from '../collections/wishes'
import { locateDraw } from './find-draw-work'

export const listReservedSeats = handle('enrollment.listReservedSeats', {
  locate: locateDraw,
  run: async ({ found: { planId, courses }, now }) => {
    const seats = await readReservedWithPupils(planId)
    const pupilIds = [...new Set(seats.map(({ pupilId }) => pupilId))]
    const wishing = new Map((await readWishes(planId, pupilIds)).map((one) => [one.pupilId, one.wishes]))
    const titles = new Map(courses.map(({ _id, title }) => [_id, title]))
    return ok({
      now,
      reserved: seats.map(({ pupilId, courseId, reason, byName, at, pupils: [pupil] }) => ({
        pupilId,
        pupilName: pupil?.name ?? '',
        homeroomName: pupil?.homeroomName ?? '',
        courseId,
        title: titles.get(courseId) ?? '',
        reason,
        byName,
        at,
        isWished: wishing.get(pupilId)?.includes(courseId) ?? false,
      })),
    })
  },
})
