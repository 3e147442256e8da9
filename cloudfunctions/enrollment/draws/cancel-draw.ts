// Takes an announced draw back before its window opens: courses are first come again.
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readDraw, removeDraw } from '../collections/draws'
import { locateDraw } from './find-draw-work'
import { openStep } from './step-draw'

export const cancelDraw = handle('enrollment.cancelDraw', {
  locate: locateDraw,
  run: async ({ input: { rev }, found, today }) => {
    const step = openStep(found.draw, { rev, phases: ['ANNOUNCED'], today })
    if (!step.ok) return step
    if (await removeDraw(step.value)) return ok({})
    return (await readDraw(found.planId)) === null ? ok({}) : fail({ code: 'DRAW_CHANGED' })
  },
})
