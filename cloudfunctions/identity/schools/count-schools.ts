// Timer: counts a district's numbers school by school, so that its first screen only reads them.
import { writeCounts } from '../collections/school-counts'
import { countSchool, findSchoolsToCount } from './count-school'

/** A count is renewed when it is older than this. */
const FRESH_MS = 10 * 60_000
/** Schools a run: a run of the timer stays short, and sixty schools are renewed within its next ten. */
const SCHOOLS_A_RUN = 6

export async function countSchools(now: number): Promise<void> {
  for (const schoolId of await findSchoolsToCount(now - FRESH_MS, SCHOOLS_A_RUN)) {
    await writeCounts({ _id: schoolId, ...(await countSchool(schoolId)), countedAt: now })
  }
}
