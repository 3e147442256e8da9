// Owns the numbers of a whole district: counted where the documents are, five queries however many schools.
import type { District, Homeroom, Identity, Person, Pupil, School } from '@domain/identity/records'
import { collection } from '../runtime/database'

const districts = collection<District>('districts')
const homerooms = collection<Homeroom>('homerooms')
const pupils = collection<Pupil>('pupils')
const people = collection<Person>('people')
const identities = collection<Identity>('identities')

export type DistrictWithSchools = District & { readonly schools: readonly School[] }

export async function findDistrict(districtId: string): Promise<DistrictWithSchools | null> {
  const [row] = await districts.aggregate<DistrictWithSchools>([
    { $match: { _id: districtId } },
    { $lookup: { from: 'schools', localField: '_id', foreignField: 'districtId', as: 'schools' } },
  ])
  return row ?? null
}

/** By school. */
export type Counts = ReadonlyMap<string, number>

interface CountRow {
  readonly _id: string
  readonly count: number
}

function countsOf(rows: readonly CountRow[]): Counts {
  return new Map(rows.map(({ _id, count }) => [_id, count]))
}

const perSchool = { $group: { _id: '$schoolId', count: { $sum: 1 } } }

export async function countHomerooms(schoolIds: readonly string[]): Promise<Counts> {
  return countsOf(await homerooms.aggregate<CountRow>([{ $match: { schoolId: { $in: schoolIds } } }, perSchool]))
}

export async function countPupilsBySchool(schoolIds: readonly string[]): Promise<Counts> {
  const present = { $match: { schoolId: { $in: schoolIds }, leftOn: null } }
  return countsOf(await pupils.aggregate<CountRow>([present, perSchool]))
}

/** Pupils with at least one guardian who has signed in: from the logins, through the people, to the children. */
export async function countConnectedPupils(): Promise<Counts> {
  const rows = await identities.aggregate<CountRow>([
    { $project: { personId: 1 } },
    { $lookup: { from: 'people', localField: 'personId', foreignField: '_id', as: 'people' } },
    { $project: { grants: { $arrayElemAt: ['$people.grants', 0] } } },
    { $unwind: '$grants' },
    { $match: { 'grants.role': 'guardian', 'grants.revokedAt': { $exists: false } } },
    { $group: { _id: '$grants.pupilId' } },
    { $lookup: { from: 'pupils', localField: '_id', foreignField: '_id', as: 'pupils' } },
    { $unwind: '$pupils' },
    { $match: { 'pupils.leftOn': null } },
    { $group: { _id: '$pupils.schoolId', count: { $sum: 1 } } },
  ])
  return countsOf(rows)
}

export function findSchoolAdmins(): Promise<readonly Pick<Person, '_id' | 'grants'>[]> {
  return people.aggregate([{ $match: { 'grants.role': 'schoolAdmin' } }, { $project: { grants: 1 } }])
}
