// Gives a kept seat back to the draw, before the list is fixed.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { removeReserved } from '../collections/reserved-seats'
import { locateDraw } from './find-draw-work'
import { openStep } from './step-draw'

export const releaseSeat = handle('enrollment.releaseSeat', {
  locate: locateDraw,
  run: async ({ input: { pupilId, courseId }, found, today }) => {
    const step = openStep(found.draw, { phases: ['ANNOUNCED', 'OPEN', 'CLOSED'], today })
    if (!step.ok) return step
    await removeReserved(`${found.planId}:${courseId}:${pupilId}`)
    return ok({})
  },
})
