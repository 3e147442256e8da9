// The collection homeworkShowcases: its documents, its indexes, and every read and write of it.
import type { HomeworkShowcase } from '@domain/homework/showcase/homework-showcase'
import { type KinRow, kinStages } from '../../identity/collections/guardian-stages'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { homeworkShowcasesFates } from './fates/homework-showcases-fates'

export const homeworkShowcases = defineCollection<HomeworkShowcase>({
  name: 'homeworkShowcases',
  fates: homeworkShowcasesFates,
  indexes: [
    index('homeroom', ['homeroomId', 'proposedAt']),
    index('school', ['schoolId', 'state', 'scope', 'proposedAt']),
    index('pupil', ['pupilId']),
    index('proposed', ['proposedAt']),
  ],
})

const MOST_SHOWN = 40
const NEWEST: readonly Stage[] = [{ $sort: { proposedAt: -1, _id: 1 } }, { $limit: MOST_SHOWN }]

/** Adds `pieces`: all of a class, in any state. To homerooms or pupils, by the field that holds the class. */
export function piecesOfClass(homeroomField: string): Stage {
  return joinStage({
    from: homeworkShowcases.name,
    as: 'pieces',
    local: homeroomField,
    foreign: 'homeroomId',
    stages: NEWEST,
  })
}

/** Adds `schoolPieces` to pupils: what families of the school agreed to show all of it. */
export const shownInSchool: Stage = joinStage({
  from: homeworkShowcases.name,
  as: 'schoolPieces',
  local: '$schoolId',
  foreign: 'schoolId',
  stages: [{ $match: { state: 'SHOWN', scope: 'SCHOOL' } }, ...NEWEST],
})

export type ShowcaseWithKin = HomeworkShowcase & KinRow

export async function readShowcase(showcaseId: string): Promise<ShowcaseWithKin | null> {
  const [piece] = await homeworkShowcases.aggregate<ShowcaseWithKin>([{ $match: { _id: showcaseId } }, ...kinStages])
  return piece ?? null
}

/** False when it is there already. */
export function insertShowcase(piece: HomeworkShowcase): Promise<boolean> {
  return homeworkShowcases.insert(piece)
}

/** False when somebody else answered since it was read. */
export function writeShowcase(piece: HomeworkShowcase): Promise<boolean> {
  const { _id, rev, state, words, photos, decidedBy, decidedAt } = piece
  return homeworkShowcases.updateOne(
    { _id, rev },
    { $set: { state, words, photos, decidedBy, decidedAt, rev: rev + 1 } },
  )
}
