// Names another public number when the first did not come, with the reason, for everybody to see.

import { listWithNumber } from '@domain/enrollment/draws/change-list'
import { nextNumberFaults } from '@domain/enrollment/draws/days/draw-days'
import type { Draw } from '@domain/enrollment/draws/draw'
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
    const step = openStep(found.draw, { rev, phases: ['CLOSED', 'FIXED', 'POSTPONED'], today })
    if (!step.ok) return step
    const draw = step.value
    // Known already: it stands.
    if (draw.publicNumber !== null) return fail({ code: 'DRAW_CHANGED' })
    const faults = nextNumberFaults(
      { numberName, numberOn: numberSource.on },
      { today, until: found.plan?.term.until ?? today },
    )
    if (faults.length > 0) return fail({ code: 'DRAW_DAYS', faults: [...faults] })
    const fixed = await fixedWithNumber(draw, numberSource)
    const about = { at: now, byName: caller.name ?? '', reason, fingerprint: fixed?.fingerprint ?? null }
    const written = await settleStep(draw, {
      ...draw,
      numberSource,
      fixed,
      typed: null,
      acts: withAct(draw.acts, 'POSTPONED', about),
      telling: { kind: 'DRAW_POSTPONED', event: `draw_postponed:${draw._id}:${draw.rev + 1}`, after: '' },
    })
    const stored = written ?? (await readDraw(draw._id))
    return isPostponed(stored, { rev, numberSource }) ? ok(answerOf(stored, today)) : fail({ code: 'DRAW_CHANGED' })
  },
})

/** The list says which number is meant; before it is fixed there is none to change. */
async function fixedWithNumber(draw: Draw, numberSource: Draw['numberSource']): Promise<Draw['fixed']> {
  if (draw.fixed === null) return null
  const list = listWithNumber(await readList(draw), numberSource)
  const fingerprint = fingerprintOf(list)
  await writeList(list, fingerprint)
  return { ...draw.fixed, fingerprint }
}

function isPostponed(draw: Draw | null, { rev, numberSource }: Pick<Draw, 'rev' | 'numberSource'>): draw is Draw {
  const isNext = draw !== null && draw.rev === rev + 1 && draw.acts.at(-1)?.kind === 'POSTPONED'
  return isNext && draw.numberSource.name === numberSource.name && draw.numberSource.on === numberSource.on
}

function answerOf(draw: Draw, today: SchoolDate) {
  return { ...standOf(draw, today), fingerprint: draw.fixed?.fingerprint ?? '' }
}
