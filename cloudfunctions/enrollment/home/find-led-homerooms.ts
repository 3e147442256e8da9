// Reads the homerooms a person leads, with their pupil counts and open requests.

import type { Grant } from '@domain/identity/roles/role'
import type { Homeroom } from '@domain/identity/schools/school'
import { openContestsOf } from '../../identity/collections/contests'
import { readHomerooms } from '../../identity/collections/homerooms'
import { openRequestsOf } from '../../identity/collections/join-requests'
import { presentPupilsOf } from '../../identity/collections/pupils'
import type { Filter } from '../../runtime/database'

export interface LedHomeroom extends Homeroom {
  readonly pupils: number
  readonly toSettle: number
}

/** Those of live class-teacher and grade-lead grants, by grade and class. One round trip. */
export async function findLedHomerooms(grants: readonly Grant[]): Promise<readonly LedHomeroom[]> {
  const led = grants.flatMap(homeroomFilter)
  if (led.length === 0) return []
  return readHomerooms<LedHomeroom>({ $or: led }, [
    presentPupilsOf,
    openRequestsOf,
    openContestsOf,
    {
      $addFields: {
        pupils: { $size: '$pupils' },
        toSettle: { $add: [{ $size: '$joinRequests' }, { $size: '$contests' }] },
      },
    },
    { $project: { joinRequests: 0, contests: 0 } },
    { $sort: { grade: 1, classNumber: 1 } },
  ])
}

function homeroomFilter({ role, schoolId, grade, homeroomId }: Grant): readonly Filter[] {
  if (role === 'classTeacher' && homeroomId !== undefined) return [{ _id: homeroomId }]
  if (role === 'gradeLead' && schoolId !== undefined && grade !== undefined) return [{ schoolId, grade }]
  return []
}
