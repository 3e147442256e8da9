// Draws anew on this device from what the page shows, and says what agrees.
import { drawClasses, frameDigest, seedOf } from '@domain/homework/inspections/draw-classes'
import { schoolDate } from '@domain/values/school-date'
import type { DrawAnswer, DrawnFrame } from './answers'

export interface DrawCheck {
  readonly isFrame: boolean
  readonly isSeed: boolean
  readonly isSample: boolean
}

export function checkDraw(frame: DrawnFrame, draw: DrawAnswer): DrawCheck {
  const digest = frameDigest(frame.classes)
  const head = { ...frame, digest, days: frame.days.map(schoolDate), numberOn: schoolDate(frame.numberOn) }
  const seed = seedOf(head, draw.number)
  const drawn = drawClasses(head, seed)
  return {
    isFrame: digest === frame.digest,
    isSeed: seed === draw.seed,
    isSample: JSON.stringify(drawn) === JSON.stringify(draw.drawn),
  }
}
