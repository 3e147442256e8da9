// The collection schools: its documents, its indexes, and every read and write of it.
import type { StaffEntry } from '@domain/identity/rosters/roster-documents'
import type { School } from '@domain/identity/schools/school'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import { MOST_ROWS, type Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { readAll } from '../../runtime/read-all'
import { isDuplicateKey } from '../../runtime/retry'
import { type StoredSchool, schoolsFates } from './fates/schools-fates'
import { removalLock } from './removal-lock'

export const schools = defineCollection<StoredSchool>({
  name: 'schools',
  fates: schoolsFates,
  indexes: [index('district', ['districtId', '_id']), index('name', ['districtId', 'name'], true)],
})

/** Adds `schools` to documents with a `schoolId`. */
export const schoolOf: Stage = {
  $lookup: { from: schools.name, localField: 'schoolId', foreignField: '_id', as: 'schools' },
}

export async function readSchool(schoolId: string): Promise<School | null> {
  const [school] = await schools.find({ _id: schoolId }, { limit: 1 })
  return school ?? null
}

/** Adds `schools`, or what it is to be called: those whose ids stand in `field`. */
export function schoolsIn(field: string, as = 'schools'): Stage {
  return { $lookup: { from: schools.name, localField: field, foreignField: '_id', as } }
}

/** Adds `schools` to districts, each after `stages`, without its staff: fifty people a school. */
export function schoolsOfDistrict(stages: readonly Stage[]): Stage {
  return joinStage({
    from: schools.name,
    as: 'schools',
    local: '$_id',
    foreign: 'districtId',
    stages: [{ $project: { staff: 0 } }, ...stages],
  })
}

export type SchoolName = Pick<School, '_id' | 'name'>

/** Adds `named`: names of the schools with these ids. */
export function schoolNames(schoolIds: readonly string[]): Stage {
  const pipeline = [{ $match: { _id: { $in: schoolIds } } }, { $project: { name: 1 } }]
  return { $lookup: { from: schools.name, pipeline, as: 'named' } }
}

/** One round trip, however many: `stages` follow those that find the schools. */
export function readSchools<Row>(schoolIds: readonly string[], stages: readonly Stage[]): Promise<readonly Row[]> {
  return schools.aggregate<Row>([{ $match: { _id: { $in: schoolIds } } }, ...stages])
}

/** Of all districts: for a timer. */
export async function readAllSchoolIds(): Promise<readonly string[]> {
  const found = await readAll(schools, {})
  return found.map(({ _id }) => _id)
}

/** A district's schools by id, after `stages`; one round trip. */
export function readDistrictSchools<Row>(districtId: string, stages: readonly Stage[]): Promise<readonly Row[]> {
  return schools.aggregate<Row>([{ $match: { districtId } }, { $sort: { _id: 1 } }, ...stages])
}

/** False when another school of the district has the name: a unique key decides, also between two at once. */
export async function insertSchool(school: School): Promise<boolean> {
  return (await schools.insert(school)) || (await readSchool(school._id)) !== null
}

/** Schools already there stay as they are. */
export function insertSchools(added: readonly School[]): Promise<void> {
  return schools.insertMissing(added)
}

export type SchoolForm = Pick<
  School,
  'name' | 'stage' | 'affiliation' | 'isRural' | 'merchant' | 'phone' | 'supervisionPhone' | 'grades'
>

/** False when another school of the district has the name. */
export async function writeSchool(schoolId: string, form: SchoolForm): Promise<boolean> {
  try {
    await schools.updateOne({ _id: schoolId }, { $set: form })
    return true
  } catch (error) {
    if (isDuplicateKey(error)) return false
    throw error
  }
}

export async function writeStaff(schoolId: string, staff: readonly StaffEntry[]): Promise<void> {
  await schools.updateOne({ _id: schoolId }, { $set: { staff } })
}

/** From then on its classes are those of the roster's year. */
export async function noteWholeRoster(schoolId: string, on: SchoolDate): Promise<void> {
  await schools.updateOne({ _id: schoolId }, { $set: { wholeRosterOn: on } })
}

/** False when the list is not as it was read. */
export function changeStaff(
  schoolId: string,
  read: readonly StaffEntry[] | undefined,
  staff: readonly StaffEntry[],
): Promise<boolean> {
  const unchanged = read === undefined ? { $exists: false } : read
  return schools.updateOne({ _id: schoolId, staff: unchanged }, { $set: { staff } })
}

/** A school's admins are never all removed. */
export const schoolRemovals = removalLock(schools)

/** One round trip: a district's schools, by id. */
export function findSchoolsOf(districtId: string): Promise<readonly School[]> {
  return schools.find({ districtId }, { limit: MOST_ROWS })
}
