// Draws the classes with the number as it came out: once, and the same for whoever recomputes.
import { drawClasses, seedOf } from '@domain/homework/inspections/draw-classes'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readInspection, writeDraw } from '../collections/inspections'
import { districtSubject } from './inspection-lines'

export const drawSample = handle('homework.drawSample', {
  locate: async ({ input }) => {
    const found = await readInspection(input.inspectionId)
    return found && { subject: districtSubject(found), found }
  },
  run: async ({ input: { number, reportedBy }, found, caller, now, today }) => {
    const { _id, frame, draw } = found
    if (frame === null) return fail({ code: 'NOT_FIXED' })
    if (draw !== null) {
      const isRepeated = draw.number === number && draw.drawnBy === caller.personId
      return isRepeated ? ok({ seed: draw.seed, drawn: draw.drawn.length }) : fail({ code: 'ALREADY_DRAWN' })
    }
    if (today < frame.numberOn) return fail({ code: 'NUMBER_NOT_OUT', numberOn: frame.numberOn })
    const seed = seedOf(frame, number)
    const drawn = drawClasses(frame, seed)
    const by = { drawnBy: caller.personId ?? '', drawnByName: caller.name ?? '', drawnAt: now }
    const isWritten = await writeDraw(_id, frame.digest, { number, reportedBy, seed, drawn, ...by })
    return isWritten ? ok({ seed, drawn: drawn.length }) : fail({ code: 'ALREADY_DRAWN' })
  },
})
