// Announces a draw, or changes what was announced, until its window opens.
import { randomBytes } from 'node:crypto'
import { drawDayFaults } from '@domain/enrollment/draws/days/draw-days'
import type { Draw } from '@domain/enrollment/draws/draw'
import { drawPhase } from '@domain/enrollment/draws/draw-phase'
import { secretHashOf } from '@domain/enrollment/draws/draw-seed'
import type { ActionInput } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { type SchoolDate, schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { keepSecret } from '../collections/draw-secrets'
import { readDraw } from '../collections/draws'
import { type DrawWork, locateDraw } from './find-draw-work'
import { settleStep, standOf, withAct } from './step-draw'

type Wanted = ActionInput<'enrollment.prepareDraw'>

const SECRET_BYTES = 32

export const prepareDraw = handle('enrollment.prepareDraw', {
  locate: locateDraw,
  run: async ({ input, found, caller, now, today }) => {
    const { plan, draw, courses } = found
    if (plan === null) return fail({ code: 'NO_PLAN' })
    if (draw !== null && isSame(draw, input)) return ok(standOf(draw, today))
    if (draw !== null && drawPhase(draw, today) !== 'ANNOUNCED') {
      return fail({ code: 'DRAW_STEP', phase: drawPhase(draw, today) })
    }
    if ((draw?.rev ?? 0) !== input.rev) return fail({ code: 'DRAW_CHANGED' })
    const faults = drawDayFaults({ ...daysOf(input), numberName: input.numberName }, { today, until: plan.term.until })
    if (faults.length > 0) return fail({ code: 'DRAW_DAYS', faults: [...faults] })
    if (courses.length === 0) return fail({ code: 'NOTHING_TO_DRAW' })
    const secretHash = draw?.secretHash ?? (await sealedHash(found))
    const wanted = announced(found, { input, secretHash, byName: caller.name ?? '', now, today })
    const written = await settleStep(draw, wanted)
    if (written !== null) return ok(standOf(written, today))
    const newest = await readDraw(found.planId)
    return newest !== null && isSame(newest, input) ? ok(standOf(newest, today)) : fail({ code: 'DRAW_CHANGED' })
  },
})

function daysOf({ opensOn, closesOn, numberOn }: Wanted) {
  return { opensOn: schoolDate(opensOn), closesOn: schoolDate(closesOn), numberOn: schoolDate(numberOn) }
}

function firstDrawId(planId: string): string {
  return `${planId}:draw-1`
}

/** The secret is made here, and stays where nothing reads it: only its hash goes on. */
async function sealedHash({ planId }: DrawWork): Promise<string> {
  const _id = firstDrawId(planId)
  const secret = await keepSecret({ _id, planId, secret: randomBytes(SECRET_BYTES).toString('hex') })
  return secretHashOf(_id, secret)
}

/** Asked for with the same words at the same revision: an answer that was lost. */
function isSame(draw: Draw, input: Wanted): boolean {
  const { numberSource, atMost } = draw
  return (
    draw.rev === input.rev + 1 &&
    draw.opensOn === input.opensOn &&
    draw.closesOn === input.closesOn &&
    numberSource.name === input.numberName &&
    numberSource.on === input.numberOn &&
    atMost.aWeek === input.aWeek &&
    atMost.aTerm === input.aTerm &&
    draw.priorities.join() === input.priorities.join()
  )
}

interface Announcing {
  readonly input: Wanted
  readonly secretHash: string
  readonly byName: string
  readonly now: number
  readonly today: SchoolDate
}

function announced(work: DrawWork, { input, secretHash, byName, now, today }: Announcing): Draw {
  const { school, planId, plan, draw } = work
  const { opensOn, closesOn, numberOn } = daysOf(input)
  return {
    _id: planId,
    schoolId: school._id,
    schoolName: school.name,
    districtId: school.districtId,
    termName: plan?.term.name ?? '',
    drawId: firstDrawId(planId),
    opensOn,
    closesOn,
    numberSource: { name: input.numberName, on: numberOn },
    secretHash,
    priorities: [...new Set(input.priorities)],
    announcedOn: today,
    atMost: { aWeek: input.aWeek, aTerm: input.aTerm },
    acts: withAct(draw?.acts ?? [], draw === null ? 'ANNOUNCED' : 'CHANGED', { at: now, byName }),
    fixed: null,
    typed: null,
    publicNumber: null,
    drawn: null,
    seatedCourses: 0,
    telling: null,
    hasWork: false,
    seatedAt: null,
    rev: draw?.rev ?? 0,
  }
}
