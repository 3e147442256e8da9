// The collection corrections: one open per child and field, its id shared by both guardians.
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Correction } from '@domain/privacy/corrections/correction'
import { people } from '../../identity/collections/people'
import { pupils } from '../../identity/collections/pupils'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { untilSettled } from '../../runtime/retry'
import { correctionsFates } from './fates/corrections-fates'

export const corrections = defineCollection<Correction>({
  name: 'corrections',
  fates: correctionsFates,
  indexes: [index('school', ['schoolId', 'state', 'at']), index('pupil', ['pupilId']), index('settled', ['settledAt'])],
})

const OPEN = 'OPEN'
const MOST_LISTED = 300

/** The id of the correction that is open now; `known` is what was read of this child. */
export function openCorrection(wish: Omit<Correction, '_id'>, known: readonly Correction[]): Promise<string> {
  const ofField = known.filter(({ field }) => field === wish.field)
  let current = ofField.find(({ state }) => state === OPEN)?._id ?? nextId(wish, ofField)
  let isThere = ofField.some(({ _id }) => _id === current)
  return untilSettled(async () => {
    if (!isThere && (await corrections.insert({ ...wish, _id: current }))) return current
    const { wanted, personId, at } = wish
    if (await corrections.updateOne({ _id: current, state: OPEN }, { $set: { wanted, personId, at } })) return current
    // Settled between reading and writing: the wish is a new correction.
    current = idOf(wish, numberOf(current) + 1)
    isThere = false
    return null
  })
}

function nextId(wish: Pick<Correction, 'pupilId' | 'field'>, ofField: readonly Correction[]): string {
  return idOf(wish, Math.max(0, ...ofField.map(({ _id }) => numberOf(_id))) + 1)
}

function idOf({ pupilId, field }: Pick<Correction, 'pupilId' | 'field'>, number: number): string {
  return `${pupilId}:${field}:${number}`
}

function numberOf(correctionId: string): number {
  return Number(correctionId.split(':').at(-1))
}

export async function countOpenCorrections(schoolId: string): Promise<number> {
  const [found] = await corrections.aggregate<{ readonly count: number }>([
    { $match: { schoolId, state: OPEN } },
    { $count: 'count' },
  ])
  return found?.count ?? 0
}

export type CorrectionRow = Correction & { readonly pupils: readonly Pupil[]; readonly people: readonly Person[] }

/** Open ones first, then the newest, each with the child and who asked. */
export function readCorrections(schoolId: string): Promise<readonly CorrectionRow[]> {
  return corrections.aggregate<CorrectionRow>([
    { $match: { schoolId } },
    // OPEN, DECLINED, APPLIED: the alphabet backwards happens to be the order wanted.
    { $sort: { state: -1, at: -1 } },
    { $limit: MOST_LISTED },
    { $lookup: { from: pupils.name, localField: 'pupilId', foreignField: '_id', as: 'pupils' } },
    { $lookup: { from: people.name, localField: 'personId', foreignField: '_id', as: 'people' } },
  ])
}

export async function findCorrection(correctionId: string): Promise<Correction | null> {
  const [correction] = await corrections.find({ _id: correctionId }, { limit: 1 })
  return correction ?? null
}

/** False when it was decided already. */
export function closeCorrection(
  { _id }: Pick<Correction, '_id'>,
  decided: Pick<Correction, 'state' | 'settledBy' | 'settledAt'>,
): Promise<boolean> {
  return corrections.updateOne({ _id, state: OPEN }, { $set: decided })
}

/** Adds `corrections` to documents whose `_id` is a pupil's. */
export const correctionsOfPupil: Stage = {
  $lookup: { from: corrections.name, localField: '_id', foreignField: 'pupilId', as: 'corrections' },
}
