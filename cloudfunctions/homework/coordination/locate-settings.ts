// Finds a school with its own and its district's homework settings, for access and for changes.
import type { HomeworkSettings } from '@domain/homework/coordination/homework-settings'
import type { School } from '@domain/identity/schools/school'
import { readSchools } from '../../identity/collections/schools'
import { settingsOf } from '../collections/homework-settings'

type Row = Pick<School, '_id' | 'districtId'> & { readonly settings: readonly HomeworkSettings[] }

/** One round trip. */
export async function locateSchoolSettings(schoolId: string) {
  const [found] = await readSchools<Row>(
    [schoolId],
    [...settingsOf('$_id', '$districtId'), { $project: { districtId: 1, settings: 1 } }],
  )
  if (found === undefined) return null
  return { subject: { kind: 'school', schoolId, districtId: found.districtId }, found } as const
}
