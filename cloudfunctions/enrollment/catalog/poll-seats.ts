// Owns how full the child's courses are now, and nothing else: a small answer for screens that ask again and again.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findSeatsForChild } from './offer-store'

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
