// Reads one's own children of a school with their plan, saved wishes and who may save them.
import type { Plan } from '@domain/enrollment/courses/course'
import type { ServiceBasis } from '@domain/enrollment/seats/service-basis'
import type { Wishes } from '@domain/enrollment/wishes/wishes'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { SchoolDate } from '@domain/values/school-date'
import { type KinRow, kinOfPupil } from '../../identity/collections/guardian-stages'
import { readPupils } from '../../identity/collections/pupils'
import { type BasisRow, basisOf, basisStages } from '../children/basis-stages'
import { planInForce } from '../collections/plans'
import { wishesOfPupil } from '../collections/wishes'

export interface WishingChild {
  readonly pupil: Pupil
  readonly planId: string | null
  readonly plan: Plan | null
  readonly basis: ServiceBasis
  readonly wishes: Wishes | null
  readonly people: KinRow['people']
}

type Row = Pupil & BasisRow & KinRow & { readonly plan?: Plan; readonly wishes: readonly Wishes[] }

/** One round trip. In the order of `pupilIds`; those that are not there are left out. */
export async function findWishingChildren(
  pupilIds: readonly string[],
  today: SchoolDate,
): Promise<readonly WishingChild[]> {
  const stages = [
    planInForce('$schoolId', today),
    { $addFields: { plan: { $arrayElemAt: ['$plans', 0] } } },
    { $project: { plans: 0 } },
    ...wishesOfPupil,
    ...kinOfPupil,
    ...basisStages,
  ]
  const rows = new Map((await readPupils<Row>(pupilIds, stages)).map((row) => [row._id, row]))
  return pupilIds.flatMap((pupilId) => {
    const row = rows.get(pupilId)
    return row === undefined ? [] : [childOf(row)]
  })
}

function childOf(row: Row): WishingChild {
  const { plan, wishes, people, consents: _, erasures: __, ...pupil } = row
  return {
    pupil,
    planId: plan?._id ?? null,
    plan: plan ?? null,
    basis: basisOf(row),
    wishes: wishes[0] ?? null,
    people,
  }
}
