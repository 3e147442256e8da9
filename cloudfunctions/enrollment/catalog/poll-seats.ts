// Returns only the seat counts of a child's courses: a small answer for screens that poll.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findSeatsForChild } from './find-catalog'

export const pollSeats = handle('enrollment.pollSeats', {
  locate: async ({ input, today }) => {
    const found = await findSeatsForChild(input.pupilId, today)
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async ({ found }) =>
    ok({
      seats: found.map(({ _id, seatsLeft, waiting }) => ({
        courseId: _id,
        seatsLeft: Math.max(0, seatsLeft),
        waiting,
      })),
    }),
})
