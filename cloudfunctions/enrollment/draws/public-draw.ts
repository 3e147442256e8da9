// Shapes what everybody may read of a draw.
import type { Draw } from '@domain/enrollment/draws/draw'
import { drawPhase } from '@domain/enrollment/draws/draw-phase'
import { ruleOf } from '@domain/enrollment/draws/priority-rules'
import type { SchoolDate } from '@domain/values/school-date'

export function publicDraw(draw: Draw, today: SchoolDate) {
  const { fixed } = draw
  return {
    planId: draw._id,
    drawId: draw.drawId,
    schoolName: draw.schoolName,
    termName: draw.termName,
    phase: drawPhase(draw, today),
    opensOn: draw.opensOn,
    closesOn: draw.closesOn,
    numberSource: { name: draw.numberSource.name, on: draw.numberSource.on },
    secretHash: draw.secretHash,
    priorities: draw.priorities.map((code) => ({ rule: ruleOf(code), publishedOn: draw.announcedOn })),
    atMost: { aWeek: draw.atMost.aWeek, aTerm: draw.atMost.aTerm },
    list: fixed && { fingerprint: fixed.fingerprint, at: fixed.at, rows: fixed.rows, wishes: fixed.wishes },
    drawnAt: draw.drawn?.at ?? null,
    acts: draw.acts.map(({ kind, at, byName, reason, fingerprint }) => ({ kind, at, byName, reason, fingerprint })),
  }
}
