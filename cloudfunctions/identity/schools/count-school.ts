// Counts a school's pupils, homerooms and connected children, and finds schools to count.
import type { SchoolCounts } from '@domain/identity/schools/school'
import type { Stage } from '../../runtime/database'
import { homerooms } from '../collections/homerooms'
import { loginsOf } from '../collections/identities'
import { people } from '../collections/people'
import { pupils, pupilsIn } from '../collections/pupils'
import { countsOfSchool } from '../collections/school-counts'
import { schools } from '../collections/schools'

/** Those never counted first, then the oldest counts before `since`. */
export async function findSchoolsToCount(since: number, most: number): Promise<readonly string[]> {
  const rows = await schools.aggregate<{ readonly _id: string }>([
    countsOfSchool,
    { $project: { countedAt: { $ifNull: [{ $arrayElemAt: ['$counts.countedAt', 0] }, 0] } } },
    { $match: { countedAt: { $lt: since } } },
    { $sort: { countedAt: 1, _id: 1 } },
    { $limit: most },
  ])
  return rows.map(({ _id }) => _id)
}

export async function countSchool(schoolId: string): Promise<Omit<SchoolCounts, '_id' | 'countedAt'>> {
  const [present, rooms, connected] = await Promise.all([
    pupils.aggregate<CountRow>([{ $match: { schoolId, leftOn: null } }, COUNT]),
    homerooms.aggregate<CountRow>([{ $match: { schoolId, closedOn: null } }, COUNT]),
    people.aggregate<CountRow>(connectedStages(schoolId)),
  ])
  return { pupils: countOf(present), homerooms: countOf(rooms), connectedPupils: countOf(connected) }
}

interface CountRow {
  readonly count: number
}

const COUNT: Stage = { $count: 'count' }

function countOf([row]: readonly CountRow[]): number {
  return row?.count ?? 0
}

/** Children here with at least one guardian who has a login. */
function connectedStages(schoolId: string): readonly Stage[] {
  return [
    { $match: { 'grants.schoolId': schoolId } },
    { $project: { grants: 1 } },
    loginsOf('_id'),
    { $match: { 'logins.0': { $exists: true } } },
    { $unwind: '$grants' },
    { $match: { 'grants.role': 'guardian', 'grants.schoolId': schoolId, 'grants.revokedAt': { $exists: false } } },
    { $group: { _id: '$grants.pupilId' } },
    pupilsIn('_id', '_id'),
    { $match: { 'pupils.leftOn': null, 'pupils.schoolId': schoolId } },
    COUNT,
  ]
}
