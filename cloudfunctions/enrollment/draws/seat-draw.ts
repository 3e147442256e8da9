// Gives out the seats of a draw, some courses a call: asked again, it goes on where it was.
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readDraw } from '../collections/draws'
import { locateDraw } from './find-draw-work'
import { giveOutSeats } from './give-out-seats'
import { progressOf } from './run-draw'
import { openStep } from './step-draw'

export const seatDraw = handle('enrollment.seatDraw', {
  locate: locateDraw,
  run: async ({ found, caller, now, today }) => {
    const step = openStep(found.draw, { phases: ['DRAWN', 'SEATED'], today })
    if (!step.ok) return step
    if (step.value.seatedAt !== null) return ok(progressOf(step.value, today))
    const written = await giveOutSeats(step.value, { byName: caller.name ?? '', now })
    const stored = written ?? (await readDraw(found.planId))
    return stored === null ? fail({ code: 'DRAW_CHANGED' }) : ok(progressOf(stored, today))
  },
})
