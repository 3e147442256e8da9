// Sets a draw aside before its seats are given, for a published reason, and prepares a second one.
import { randomBytes } from 'node:crypto'
import { listDrawnAgain } from '@domain/enrollment/draws/change-list'
import { nextNumberFaults } from '@domain/enrollment/draws/days/draw-days'
import type { Draw } from '@domain/enrollment/draws/draw'
import { fingerprintOf, secretHashOf } from '@domain/enrollment/draws/draw-seed'
import { rowNumber } from '@domain/enrollment/draws/row-number'
import { fail, ok } from '@domain/values/result'
import { type SchoolDate, schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { keepSecret } from '../collections/draw-secrets'
import { readDraw } from '../collections/draws'
import { readWishesOfPlan } from '../collections/wishes'
import { locateDraw } from './find-draw-work'
import { writeList } from './fix-draw-list'
import { readList } from './read-list'
import { openStep, settleStep, standOf, withAct } from './step-draw'

const SECRET_BYTES = 32

export const drawAgain = handle('enrollment.drawAgain', {
  locate: locateDraw,
  run: async ({ input, found, caller, now, today }) => {
    const { rev, numberName, reason } = input
    if (isSecond(found.draw, rev)) return ok(answerOf(found.draw, today))
    const step = openStep(found.draw, { rev, phases: ['DRAWN'], today })
    if (!step.ok) return step
    const draw = step.value
    if (draw.seatedCourses > 0 || draw.fixed === null) return fail({ code: 'DRAW_STEP', phase: 'DRAWN' })
    const numberSource = { name: numberName, on: schoolDate(input.numberOn) }
    const faults = nextNumberFaults(
      { numberName, numberOn: numberSource.on },
      { today, until: found.plan?.term.until ?? today },
    )
    if (faults.length > 0) return fail({ code: 'DRAW_DAYS', faults: [...faults] })
    const second = await secondList(draw, numberSource)
    await writeList(second.list, second.fingerprint)
    const { drawId, secretHash, fingerprint } = second
    const written = await settleStep(draw, {
      ...draw,
      drawId,
      secretHash,
      numberSource,
      fixed: { ...draw.fixed, fingerprint, rows: second.list.rows.length },
      typed: null,
      publicNumber: null,
      drawn: null,
      acts: withAct(draw.acts, 'DRAWN_AGAIN', { at: now, byName: caller.name ?? '', reason, fingerprint }),
      telling: { kind: 'DRAW_POSTPONED', event: `draw_again:${drawId}`, after: '' },
    })
    const stored = written ?? (await readDraw(draw._id))
    return isSecond(stored, rev) ? ok(answerOf(stored, today)) : fail({ code: 'DRAW_CHANGED' })
  },
})

/** Under other numbers: a row of the first draw tells nothing of the second. */
async function secondList(draw: Draw, numberSource: Draw['numberSource']) {
  const turn = draw.acts.filter(({ kind }) => kind === 'DRAWN_AGAIN').length + 2
  const drawId = `${draw._id}:draw-${turn}`
  const secret = await keepSecret({ _id: drawId, planId: draw._id, secret: randomBytes(SECRET_BYTES).toString('hex') })
  const secretHash = secretHashOf(drawId, secret)
  const saved = await readWishesOfPlan(draw._id)
  const numberIn = (id: string, one: (typeof saved)[number]) =>
    rowNumber({ drawId: id, pupilId: one.pupilId, salt: one.salt })
  const renumbered = new Map(saved.map((one) => [numberIn(draw.drawId, one), numberIn(drawId, one)]))
  const list = listDrawnAgain(await readList(draw), { drawId, secretHash, numberSource, renumbered })
  return { drawId, secretHash, list, fingerprint: fingerprintOf(list) }
}

function isSecond(draw: Draw | null, rev: number): draw is Draw {
  return draw !== null && draw.rev === rev + 1 && draw.acts.at(-1)?.kind === 'DRAWN_AGAIN'
}

function answerOf(draw: Draw, today: SchoolDate) {
  return { ...standOf(draw, today), fingerprint: draw.fixed?.fingerprint ?? '' }
}
