// Fixes the list of a draw after its window, and publishes its fingerprint.
import type { Draw } from '@domain/enrollment/draws/draw'
import type { DrawList } from '@domain/enrollment/draws/draw-list'
import { canonicalText, fingerprintOf } from '@domain/enrollment/draws/draw-seed'
import { listOfWishes } from '@domain/enrollment/wishes/list-of-wishes'
import { fail, ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { piecesOf, writePieces } from '../collections/draw-parts'
import { readDraw } from '../collections/draws'
import { type DrawWork, locateDraw } from './find-draw-work'
import { gatherList } from './gather-list'
import { openStep, settleStep, standOf, withAct } from './step-draw'

export const fixDrawList = handle('enrollment.fixDrawList', {
  locate: locateDraw,
  run: async ({ input: { rev }, found, caller, now, today }) => {
    if (isFixed(found.draw, rev)) return ok(answerOf(found.draw, today))
    const step = openStep(found.draw, { rev, phases: ['CLOSED'], today })
    if (!step.ok) return step
    const draw = step.value
    // Whoever knows the secret and the number could choose the list to fit.
    const { on } = draw.numberSource
    if (today >= on) return fail({ code: 'NUMBER_KNOWN', on })
    const { pupils, withoutBasis } = await gatherList(draw, now)
    const { list, leftOut } = listOfWishes({ draw, courses: withSeats(found), pupils })
    if (list.rows.length === 0) return fail({ code: 'NO_WISHES' })
    const fixed = fixedOf(list, { at: now, leftOut: leftOut + withoutBasis })
    await writeList(list, fixed.fingerprint)
    const about = { at: now, byName: caller.name ?? '', fingerprint: fixed.fingerprint }
    const written = await settleStep(draw, { ...draw, fixed, acts: withAct(draw.acts, 'LIST_FIXED', about) })
    const stored = written ?? (await readDraw(draw._id))
    return isFixed(stored, rev) ? ok(answerOf(stored, today)) : fail({ code: 'DRAW_CHANGED' })
  },
})

function isFixed(draw: Draw | null, rev: number): draw is Draw {
  return draw !== null && draw.fixed !== null && draw.rev === rev + 1
}

function answerOf(draw: Draw, today: SchoolDate) {
  const { fingerprint = '', rows = 0, wishes = 0, leftOut = 0 } = draw.fixed ?? {}
  return { ...standOf(draw, today), fingerprint, rows, wishes, leftOut }
}

function withSeats({ courses, seats }: DrawWork) {
  return courses.map(({ _id, title, slots, grades }) => ({
    _id,
    title,
    slots,
    grades,
    seatsLeft: Math.max(0, seats.get(_id)?.seatsLeft ?? 0),
  }))
}

function fixedOf(list: DrawList, { at, leftOut }: { readonly at: number; readonly leftOut: number }) {
  const wished = new Map<string, number>()
  for (const courseId of list.rows.flatMap((row) => row.wishes)) wished.set(courseId, (wished.get(courseId) ?? 0) + 1)
  return {
    fingerprint: fingerprintOf(list),
    at,
    rows: list.rows.length,
    wishes: list.rows.reduce((sum, { wishes }) => sum + wishes.length, 0),
    leftOut,
    courses: list.courses.map(({ courseId, seats }) => ({ courseId, seats, wished: wished.get(courseId) ?? 0 })),
  }
}

/** Named by its fingerprint: written again it is the same, and another list is another. */
export function writeList(list: DrawList, fingerprint: string): Promise<void> {
  const pieces = piecesOf(canonicalText(list)).map((text) => ({ first: null, text }))
  return writePieces({ drawId: list.drawId, kind: 'LIST', of: fingerprint }, pieces)
}
