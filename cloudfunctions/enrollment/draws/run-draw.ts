// Draws: makes the file from list, secret and number, and publishes it. Repeating gives the same.
import type { Draw } from '@domain/enrollment/draws/draw'
import { type DrawFile, drawFileText, makeDrawFile } from '@domain/enrollment/draws/draw-file'
import { type RowOutcome, rowsOfFile } from '@domain/enrollment/wishes/rows-of-file'
import { fail, ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { batchesOf } from '../../runtime/batches'
import { piecesOf, writePieces } from '../collections/draw-parts'
import { readSecret } from '../collections/draw-secrets'
import { readDraw } from '../collections/draws'
import { locateDraw } from './find-draw-work'
import { readList } from './read-list'
import { openStep, settleStep, standOf, withAct } from './step-draw'

export const runDraw = handle('enrollment.runDraw', {
  locate: locateDraw,
  run: async ({ found, caller, now, today }) => {
    const step = openStep(found.draw, { phases: ['FIXED', 'POSTPONED', 'DRAWN', 'SEATED'], today })
    if (!step.ok) return step
    const draw = step.value
    if (draw.drawn !== null) return ok(progressOf(draw, today))
    if (draw.publicNumber === null) return fail({ code: 'NUMBER_MISSING' })
    const secret = await readSecret(draw.drawId)
    if (secret === null) throw new TypeError('a draw without its secret')
    const file = makeDrawFile({ list: await readList(draw), secret, publicNumber: draw.publicNumber })
    const parts = await publish(draw, file)
    const acts = withAct(draw.acts, 'DRAWN', { at: now, byName: caller.name ?? '' })
    const written = await settleStep(draw, { ...draw, drawn: { at: now, parts }, acts })
    const stored = written ?? (await readDraw(draw._id))
    return stored !== null && stored.drawn !== null ? ok(progressOf(stored, today)) : fail({ code: 'DRAW_CHANGED' })
  },
})

export function progressOf(draw: Draw, today: SchoolDate) {
  return { ...standOf(draw, today), done: draw.seatedCourses, of: draw.fixed?.courses.length ?? 0 }
}

const ROWS_A_PIECE = 200

/** Pieces of the file, and of its rows as families look them up. Both are the same if written again. */
async function publish({ drawId, fixed }: Draw, file: DrawFile): Promise<number> {
  const of = fixed?.fingerprint ?? ''
  const pieces = piecesOf(drawFileText(file))
  await writePieces(
    { drawId, kind: 'FILE', of },
    pieces.map((text) => ({ first: null, text })),
  )
  const rows = batchesOf<RowOutcome>(rowsOfFile(file), ROWS_A_PIECE)
  await writePieces(
    { drawId, kind: 'ROWS', of },
    rows.map((batch) => ({ first: batch[0]?.number ?? '', text: JSON.stringify(batch) })),
  )
  return pieces.length
}
