// Reads what matches a search in one school: a few of each kind, in one round trip.
import type { Course } from '@domain/enrollment/courses/course'
import { SCHOOL_ROLES } from '@domain/identity/invitations/invitation'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { isLive } from '@domain/identity/roles/role'
import type { School } from '@domain/identity/schools/school'
import { MOST_FOUND } from '@domain/identity/search/contract'
import type { Searched } from '@domain/identity/search/searched-text'
import type { SchoolDate } from '@domain/values/school-date'
import { coursesOfPlan } from '../../enrollment/collections/courses'
import { planInForce } from '../../enrollment/collections/plans'
import type { Filter, Stage } from '../../runtime/database'
import { people, peopleWhere } from '../collections/people'
import { pupilsOfSchool } from '../collections/pupils'
import { readSchools } from '../collections/schools'

export interface Found {
  readonly districtId: string
  readonly pupils: readonly Pick<Pupil, '_id' | 'name' | 'homeroomName'>[]
  readonly courses: readonly Pick<Course, '_id' | 'title' | 'teacherName' | 'place'>[]
  /** Not `staff`: a school's document keeps its staff list under that name. */
  readonly colleagues: readonly Pick<Person, '_id' | 'name' | 'grants'>[]
}

export interface SearchAsked {
  /** Null: nothing to look for. */
  readonly searched: Searched | null
  /** Phones and colleagues are looked through for the school's admin alone. */
  readonly isAdmin: boolean
  readonly today: SchoolDate
}

const SOME: Stage = { $limit: MOST_FOUND + 1 }
/** Of a number with so common an end. */
const MOST_KIN = 50

/** Null when there is no such school. */
export async function findInSchool(schoolId: string, asked: SearchAsked): Promise<Found | null> {
  const { searched, isAdmin, today } = asked
  const phone = isAdmin && searched?.phoneTail ? { $regex: `${searched.phoneTail}$` } : null
  const kinOf = phone === null ? [] : await findKinOf(schoolId, phone, today)
  const stages =
    searched === null ? [] : [...stagesOf(searched, kinOf), ...(isAdmin ? [staffStage(schoolId, searched, phone)] : [])]
  type Row = Pick<School, 'districtId'> & Partial<Found>
  const [row] = await readSchools<Row>([schoolId], [planInForce('$_id', today), ...stages])
  if (row === undefined) return null
  const { districtId, pupils = [], courses = [], colleagues = [] } = row
  return { districtId, pupils, courses, colleagues }
}

function stagesOf(searched: Searched, kinOf: readonly string[]): Stage[] {
  const like = { $regex: searched.pattern }
  return [
    { $addFields: { plan: { $arrayElemAt: ['$plans', 0] } } },
    coursesOfPlan([
      { $match: { $or: [{ title: like }, { teacherName: like }, { place: like }] } },
      { $sort: { code: 1 } },
      SOME,
      { $project: { title: 1, teacherName: 1, place: 1 } },
    ]),
    pupilsOfSchool('pupils', [
      { $match: { leftOn: null, $or: pupilWays(searched, kinOf) } },
      { $sort: { homeroomId: 1, _id: 1 } },
      SOME,
      { $project: { name: 1, homeroomName: 1 } },
    ]),
  ]
}

function pupilWays({ pattern, pupilId }: Searched, kinOf: readonly string[]): Filter[] {
  const like = { $regex: pattern }
  const ids = [...kinOf, ...(pupilId === null ? [] : [pupilId])]
  return [{ name: like }, { studentNumber: like }, { _id: { $in: ids } }]
}

/** Children of the school whose guardian's phone ends so, by id. */
async function findKinOf(schoolId: string, phone: Filter, today: SchoolDate): Promise<readonly string[]> {
  const guardian = { $elemMatch: { role: 'guardian', schoolId } }
  const kin = await people.aggregate<Pick<Person, '_id' | 'grants'>>([
    { $match: { 'grants.schoolId': schoolId, grants: guardian, phone } },
    { $limit: MOST_KIN },
    { $project: { grants: 1 } },
  ])
  return kin
    .flatMap(({ grants }) => grants)
    .filter((grant) => grant.role === 'guardian' && isLive(grant, today))
    .flatMap(({ pupilId }) => (pupilId === undefined ? [] : [pupilId]))
}

function staffStage(schoolId: string, { pattern }: Searched, phone: Filter | null): Stage {
  const post = { $elemMatch: { schoolId, role: { $in: SCHOOL_ROLES }, revokedAt: { $exists: false } } }
  const ways = [{ name: { $regex: pattern } }, ...(phone === null ? [] : [{ phone }])]
  return peopleWhere({ 'grants.schoolId': schoolId, grants: post, $or: ways }, 'colleagues')
}
