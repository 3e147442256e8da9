// Gathers what a draw's list is made of: wishes that count, kept seats, what children hold already.
import type { Draw } from '@domain/enrollment/draws/draw'
import type { Enrollment, PupilTerm } from '@domain/enrollment/seats/enrollment'
import { basisFault } from '@domain/enrollment/seats/service-basis'
import { isLiveEnrollment } from '@domain/enrollment/seats/sync-enrollments'
import { isByWishes } from '@domain/enrollment/wishes/by-wishes'
import type { WishingPupil } from '@domain/enrollment/wishes/list-of-wishes'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { readPupils } from '../../identity/collections/pupils'
import { batchesOf } from '../../runtime/batches'
import { inParallel } from '../../runtime/in-parallel'
import { type BasisRow, basisOf, basisStages } from '../children/basis-stages'
import { readRecords } from '../collections/pupil-terms'
import { readReservedOfPlan } from '../collections/reserved-seats'
import { readWishesOfPlan } from '../collections/wishes'
import { findWaitedInVain } from './find-waited-in-vain'

export interface Gathered {
  readonly pupils: readonly WishingPupil[]
  /** Left, gone, or without consent. */
  readonly withoutBasis: number
}

type PupilRow = Pick<Pupil, '_id' | 'grade' | 'leftOn' | 'schoolId'> & BasisRow

export async function gatherList(draw: Pick<Draw, '_id' | 'schoolId' | 'priorities'>, now: number): Promise<Gathered> {
  const { _id: planId, schoolId } = draw
  const saved = await readWishesOfPlan(planId)
  const ids = saved.map(({ pupilId }) => pupilId)
  const rows = await readPresent(ids)
  const records = await readRecords(planId, ids)
  const reserved = await readReservedOfPlan(planId)
  const inVain = draw.priorities.includes('NOTHING_LAST_TERM') ? await findWaitedInVain(planId) : new Set()
  const pupils = saved.flatMap((wishes): readonly WishingPupil[] => {
    const row = rows.get(wishes.pupilId)
    const counts = row !== undefined && row.schoolId === schoolId && basisFault(basisOf(row), now) === null
    if (!counts) return []
    const own = reserved.filter(({ pupilId }) => pupilId === wishes.pupilId).map(({ courseId }) => courseId)
    const held = heldOutside(records.get(wishes.pupilId))
    return [{ wishes, grade: row.grade, reserved: own, held, waitedInVain: inVain.has(wishes.pupilId) }]
  })
  return { pupils, withoutBasis: saved.length - pupils.length }
}

async function readPresent(ids: readonly string[]): Promise<ReadonlyMap<string, PupilRow>> {
  const found = new Map<string, PupilRow>()
  const stages = [{ $project: { grade: 1, leftOn: 1, schoolId: 1 } }, ...basisStages]
  await inParallel(batchesOf(ids), async (batch) => {
    for (const row of await readPupils<PupilRow>(batch, stages)) found.set(row._id, row)
  })
  return found
}

function heldOutside(record: PupilTerm | undefined): WishingPupil['held'] {
  const held = (record?.enrollments ?? []).filter((one) => isLiveEnrollment(one) && isByWishes(one))
  return held.map(({ courseId: _id, title, slots }: Enrollment) => ({ _id, title, slots }))
}
