// Takes the public number: it counts once two different people typed the same.
import type { Draw } from '@domain/enrollment/draws/draw'
import { normalizePublicNumber } from '@domain/enrollment/draws/draw-seed'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { locateDraw } from './find-draw-work'
import { openStep, settleStep, standOf, withAct } from './step-draw'

export const enterPublicNumber = handle('enrollment.enterPublicNumber', {
  locate: locateDraw,
  run: async ({ input, found, caller, now, today }) => {
    const step = openStep(found.draw, { phases: ['FIXED', 'POSTPONED'], today })
    if (!step.ok) return step
    const draw = step.value
    if (today < draw.numberSource.on) return fail({ code: 'NUMBER_NOT_YET', on: draw.numberSource.on })
    const number = normalizePublicNumber(input.number)
    if (number === '') return fail({ code: 'NUMBER_UNREADABLE' })
    if (draw.publicNumber !== null) {
      return draw.publicNumber === number
        ? ok({ ...standOf(draw, today), isAgreed: true })
        : fail({ code: 'NUMBERS_DIFFER' })
    }
    const by = caller.personId ?? ''
    const { typed } = draw
    const isSecond = typed !== null && typed.by !== by
    if (isSecond && typed.number !== number) return fail({ code: 'NUMBERS_DIFFER' })
    const about = { at: now, byName: `${typed?.byName ?? ''}、${caller.name ?? ''}` }
    const next: Draw = isSecond
      ? { ...draw, publicNumber: number, acts: withAct(draw.acts, 'NUMBER_TYPED', about) }
      : { ...draw, typed: { by, byName: caller.name ?? '', at: now, number } }
    const written = await settleStep(draw, next)
    return written === null
      ? fail({ code: 'DRAW_CHANGED' })
      : ok({ ...standOf(written, today), isAgreed: written.publicNumber !== null })
  },
})
