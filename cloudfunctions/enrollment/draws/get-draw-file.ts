// Gives anybody what is published of a draw: first what holds, afterwards the file, part by part.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readPiece } from '../collections/draw-parts'
import { readDraw } from '../collections/draws'
import { publicDraw } from './public-draw'

export const getDrawFile = handle('enrollment.getDrawFile', {
  locate: async ({ input }) => {
    const found = await readDraw(input.planId)
    return found && { subject: { kind: 'self' }, found }
  },
  run: async ({ input: { part }, found, now, today }) => {
    const { drawn, drawId, fixed } = found
    const asked = { drawId, kind: 'FILE' as const, of: fixed?.fingerprint ?? '' }
    const text = drawn === null ? null : await readPiece(asked, part)
    return ok({ now, draw: publicDraw(found, today), parts: drawn?.parts ?? 0, text })
  },
})
