// Counts a class's pupils in after-school care, where an evening is new.
import type { SchoolDate } from '@domain/values/school-date'
import { planInForce } from '../../enrollment/collections/plans'
import { careCountOf } from '../../enrollment/collections/pupil-terms'
import { readHomerooms } from '../../identity/collections/homerooms'

/** By homeroom; no round trip for none. */
export async function readCareCounts(
  homeroomIds: readonly string[],
  date: SchoolDate,
): Promise<ReadonlyMap<string, number>> {
  if (homeroomIds.length === 0) return new Map()
  const rows = await readHomerooms<{ readonly _id: string; readonly care: number }>({ _id: { $in: homeroomIds } }, [
    planInForce('$schoolId', date),
    ...careCountOf('care'),
    { $project: { care: 1 } },
  ])
  return new Map(rows.map(({ _id, care }) => [_id, care]))
}
