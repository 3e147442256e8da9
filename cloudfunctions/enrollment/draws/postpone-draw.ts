// Names another public number when the first did not come, with the reason, for everybody to see.

import { listWithNumber } from '@domain/enrollment/draws/change-list'
import type { Draw } from '@domain/enrollment/draws/draw'
import { nextNumberFaults } from '@domain/enrollment/draws/draw-days'
import { fingerprintOf } from '@domain/enrollment/draws/draw-seed'
import { fail, ok } from '@domain/values/result'
import { type SchoolDate, schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { readDraw } from '../collections/draws'
import { locateDraw } from './find-draw-work'
import { writeList } from './fix-draw-list'
import { readList } from './read-list'
import { openStep, settleStep, standOf, withAct } from './step-draw'

export const postponeDraw = handle('enrollment.postponeDraw', {
  locate: locateDraw,
  run: async ({ input, found, caller, now, today }) => {
    const { rev, numberName, reason } = input
    const numberSource = { name: numberName, on: schoolDate(input.numberOn) }
    if (isPostponed(found.draw, { rev, numberSource })) return ok(answerOf(found.draw, today))
    const step = openStep(found.draw, { rev, phases: ['FIXED', 'POSTPONED'], today })
    if (!step.ok) return step
    const draw = step.value
    // Known already: it stands.
    if (draw.publicNumber !== null || draw.fixed === null) return fail({ code: 'DRAW_CHANGED' })
    const faults = nextNumberFaults(numberSource.on, { today, until: found.plan?.term.until ?? today })
    if (faults.length > 0) return fail({ code: 'DRAW_DAYS', faults: [...faults] })
    const list = listWithNumber(await readList(draw), numberSource)
    const fingerprint = fingerprintOf(list)
    await writeList(list, fingerprint)
    const about = { at: now, byName: caller.name ?? '', reason, fingerprint }
    const written = await settleStep(draw, {
      ...draw,
      numberSource,
      fixed: { ...draw.fixed, fingerprint },
      typed: null,
      acts: withAct(draw.acts, 'POSTPONED', about),
      telling: { kind: 'DRAW_POSTPONED', event: `draw_postponed:${draw._id}:${draw.rev + 1}`, after: '' },
    })
    const stored = written ?? (await readDraw(draw._id))
    return isPostponed(stored, { rev, numberSource }) ? ok(answerOf(stored, today)) : fail({ code: 'DRAW_CHANGED' })
  },
})

function isPostponed(draw: Draw | null, { rev, numberSource }: Pick<Draw, 'rev' | 'numberSource'>): draw is Draw {
  const isNext = draw !== null && draw.rev === rev + 1 && draw.acts.at(-1)?.kind === 'POSTPONED'
  return isNext && draw.numberSource.name === numberSource.name && draw.numberSource.on === numberSource.on
}

function answerOf(draw: Draw, today: SchoolDate) {
  return { ...standOf(draw, today), fingerprint: draw.fixed?.fingerprint ?? '' }
}
