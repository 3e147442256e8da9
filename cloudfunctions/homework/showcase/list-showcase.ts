// Lists what a child's class and school show of good work, and every piece of the child's own.
import type { HomeworkShowcase } from '@domain/homework/showcase/homework-showcase'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { ok } from '@domain/values/result'
import { readPupils } from '../../identity/collections/pupils'
import { handle } from '../../request/handler'
import { piecesOfClass, shownInSchool } from '../collections/homework-showcases'
import { pieceAnswers } from './piece-answers'

type Row = Pupil & {
  readonly pieces: readonly HomeworkShowcase[]
  readonly schoolPieces: readonly HomeworkShowcase[]
}

export const listShowcase = handle('homework.listShowcase', {
  locate: async ({ input }) => {
    const [found] = await readPupils<Row>([input.pupilId], [piecesOfClass('$homeroomId'), shownInSchool])
    return found === undefined ? null : { subject: { kind: 'pupil', pupilId: found._id }, found }
  },
  run: async ({ found: { _id: pupilId, name, pieces, schoolPieces }, now }) => {
    const isOwn = (piece: HomeworkShowcase) => piece.pupilId === pupilId
    const own = pieces.filter(isOwn)
    const shown = [...pieces, ...schoolPieces].filter((piece) => !isOwn(piece) && piece.state === 'SHOWN')
    const once = new Map([...own, ...shown].map((piece) => [piece._id, piece]))
    const sorted = [...once.values()].sort((one, other) => other.proposedAt - one.proposedAt)
    return ok({ now, pupilName: name, pieces: await pieceAnswers(sorted, { knows: isOwn, isOwn }) })
  },
})
