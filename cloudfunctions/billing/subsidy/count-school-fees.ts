// Timer: sums up schools' fees, some schools a run, so that the district page only reads.
import { dateAt } from '@domain/values/school-date'
import { replaceFeeCounts } from '../collections/fee-counts'
import { countFees, findSchoolsToCount } from './fee-count-queries'

/** Sums are renewed when they are older than this. */
const FRESH_MS = 10 * 60_000
/** Schools a run, one every ten minutes: sixty are renewed within half an hour. */
const SCHOOLS_A_RUN = 20

export async function countSchoolFees(now: number): Promise<void> {
  for (const schoolId of await findSchoolsToCount(now - FRESH_MS, SCHOOLS_A_RUN)) {
    await replaceFeeCounts({ ...(await countFees(schoolId, dateAt(now))), countedAt: now })
  }
}
