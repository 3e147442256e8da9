// Shapes what the catalog tells of a plan's draw: how far it is and until when wishes come in.
import type { Draw } from '@domain/enrollment/draws/draw'
import { drawPhase } from '@domain/enrollment/draws/draw-phase'
import type { SchoolDate } from '@domain/values/school-date'

export function drawAhead(draw: Draw | null | undefined, today: SchoolDate) {
  if (draw === null || draw === undefined) return null
  return { planId: draw._id, phase: drawPhase(draw, today), opensOn: draw.opensOn, closesOn: draw.closesOn }
}
