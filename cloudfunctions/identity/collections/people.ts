// The collection people: its documents, its indexes, and every read and write of it.
import type { Person } from '@domain/identity/people/person'
import { type Grant, isLive, type Role } from '@domain/identity/roles/role'
import { grantsWithout } from '@domain/privacy/erasure/grants-without'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import type { Filter, Stage } from '../../runtime/database'
import { readAll, readAllOf } from '../../runtime/read-all'
import { untilSettled } from '../../runtime/retry'
import { peopleFates } from './fates/people-fates'
import { identities } from './identities'
import { joinRequests } from './join-requests'

export const people = defineCollection<Person>({
  name: 'people',
  fates: peopleFates,
  indexes: [
    index('phone', ['phone']),
    index('imported', ['importedBySchoolId', '_id']),
    index('grantSchool', ['grants.schoolId']),
    index('grantPupil', ['grants.pupilId']),
    index('grantDistrict', ['districtId', '_id']),
    index('grantRole', ['grants.role']),
    index('grantHomeroom', ['grants.homeroomId']),
  ],
})

/** Adds under `as` those whose ids stand in `field`. */
export function peopleIn(field: string, as = 'people'): Stage {
  return { $lookup: { from: people.name, localField: field, foreignField: '_id', as } }
}

/** Adds `people` to any document: whoever holds, or held, something and matches. */
export function peopleWhere(filter: Filter, as = 'people'): Stage {
  return { $lookup: { from: people.name, pipeline: [{ $match: filter }], as } }
}

/** Adds `circle`: whoever holds, or held, something for the child whose id stands in `field`. */
export function circleOf(field: string): Stage {
  return { $lookup: { from: people.name, localField: field, foreignField: 'grants.pupilId', as: 'circle' } }
}

/** Adds `people`: whoever holds, or held, something for one of the children whose ids stand in `field`. */
export function peopleWithChildren(field: string): Stage {
  return { $lookup: { from: people.name, localField: field, foreignField: 'grants.pupilId', as: 'people' } }
}

/** Adds `roomStaff`: whoever holds, or held, a post in the homeroom whose id stands in `field`. */
export function roomStaffOf(field: string): Stage {
  return { $lookup: { from: people.name, localField: field, foreignField: 'grants.homeroomId', as: 'roomStaff' } }
}

/** Adds `teachers`: id and name of those who may hold a school's lessons today. */
export function teachersOf(schoolId: string, today: SchoolDate): Stage {
  const grant = { schoolId, role: { $in: ['teacher', 'classTeacher', 'gradeLead'] }, revokedAt: { $exists: false } }
  const live = { ...grant, from: { $lte: today }, until: { $not: { $lt: today } } }
  return {
    $lookup: {
      from: people.name,
      pipeline: [
        { $match: { 'grants.schoolId': schoolId, grants: { $elemMatch: live } } },
        { $sort: { _id: 1 } },
        { $project: { name: 1 } },
      ],
      as: 'teachers',
    },
  }
}

/** More than one homeroom or child has. */
const MOST_HOLDERS = 100
/** Of all schools of a district. */
const MOST_ADMINS = 500

export async function readPerson(personId: string): Promise<Person | null> {
  const [person] = await people.find({ _id: personId }, { limit: 1 })
  return person ?? null
}

/** However many. */
export function readPeople(personIds: readonly string[]): Promise<readonly Person[]> {
  return readAllOf(people, personIds)
}

/** Everyone who holds, or held, a role at the school. */
export function readPeopleWithGrantsAt(schoolId: string): Promise<readonly Person[]> {
  return readAll(people, { 'grants.schoolId': schoolId })
}

/** True when all of them hold, or held, a role at the school. */
export async function haveGrantsAt(schoolId: string, personIds: readonly string[]): Promise<boolean> {
  const without = await readAllOf(people, personIds, { 'grants.schoolId': { $ne: schoolId } })
  return without.length === 0
}

/** Class teachers of a homeroom, with whatever else they hold. */
export function findHolders(homeroomId: string): Promise<readonly Person[]> {
  return people.find({ 'grants.homeroomId': homeroomId }, { limit: MOST_HOLDERS })
}

/** Whoever holds, or held, a post in one of the homerooms: a teacher or two each. */
export function findPostHolders(homeroomIds: readonly string[]): Promise<readonly Person[]> {
  return readAll(people, { 'grants.homeroomId': { $in: homeroomIds } })
}

/** Everybody who holds, or held, something for a child. */
export function findCircle(pupilId: string): Promise<readonly Person[]> {
  return people.find({ 'grants.pupilId': pupilId }, { limit: MOST_HOLDERS })
}

/** Whoever holds, or held, one of the roles, with the grants alone. */
export function readGrantsOf(role: Role): Promise<readonly Pick<Person, '_id' | 'grants'>[]> {
  return people.aggregate([{ $match: { 'grants.role': role } }, { $project: { grants: 1 } }])
}

/** Somebody the roster did not know: no name, no roles, until a code or a class teacher says more. */
export async function insertPerson(person: Pick<Person, '_id' | 'phone' | 'districtId'>): Promise<void> {
  await people.insert({ ...person, name: '', importedBySchoolId: null, grants: [], rev: 0 })
}

/** People already there stay as they are. */
export function insertPeople(added: readonly Person[]): Promise<void> {
  return people.insertMissing(added)
}

export interface PersonChange {
  readonly grants: readonly Grant[]
  readonly name?: string
}

/** False when the person changed since it was read. */
export function writePerson({ _id, rev }: Pick<Person, '_id' | 'rev'>, change: PersonChange): Promise<boolean> {
  return people.updateOne({ _id, rev }, { $set: { ...change }, $inc: { rev: 1 } })
}

/**
 * Changes a person as `decide` says about what is stored, or not at all on null. Somebody else's change in between
 * is looked at and decided on anew. Answers what is stored afterwards; null when the person is gone.
 */
export function changePerson(
  known: Person,
  decide: (person: Person) => PersonChange | null,
): Promise<{ readonly person: Person | null; readonly changed: boolean }> {
  let current: Person | null = known
  return untilSettled(async () => {
    const change = current && decide(current)
    if (current === null || change === null) return { person: current, changed: false }
    if (await writePerson(current, change)) {
      return { person: { ...current, ...change, rev: current.rev + 1 }, changed: true }
    }
    current = await readPerson(current._id)
    return null
  })
}

export function findAdminIds(schoolId: string, today: SchoolDate): Promise<readonly string[]> {
  return findHolderIds('schoolAdmin', schoolId, today)
}

/** Of several schools in one read. */
export async function findAdminIdsOf(schoolIds: readonly string[], today: SchoolDate): Promise<readonly string[]> {
  if (schoolIds.length === 0) return []
  const grants = { $elemMatch: { role: 'schoolAdmin', schoolId: { $in: schoolIds } } }
  const found = await people.find({ grants }, { limit: MOST_ADMINS })
  const isMeant = (grant: Grant) =>
    grant.role === 'schoolAdmin' && schoolIds.includes(grant.schoolId ?? '') && isLive(grant, today)
  return found.filter((person) => person.grants.some(isMeant)).map(({ _id }) => _id)
}

/** Who leads a grade of a school. */
export async function findGradeLeadIds(schoolId: string, grade: number, today: SchoolDate): Promise<readonly string[]> {
  const grants = { $elemMatch: { role: 'gradeLead', schoolId, grade } }
  const found = await people.find({ grants }, { limit: MOST_HOLDERS })
  const isMeant = (grant: Grant) =>
    grant.role === 'gradeLead' && grant.schoolId === schoolId && grant.grade === grade && isLive(grant, today)
  return found.filter((person) => person.grants.some(isMeant)).map(({ _id }) => _id)
}

/** A district's education officers. */
export async function findOfficerIds(districtId: string, today: SchoolDate): Promise<readonly string[]> {
  const found = await people.find({ 'grants.role': 'districtEducation', districtId }, { limit: MOST_HOLDERS })
  const isMeant = (grant: Grant) =>
    grant.role === 'districtEducation' && grant.districtId === districtId && isLive(grant, today)
  return found.filter((person) => person.grants.some(isMeant)).map(({ _id }) => _id)
}

/** Who looks after a school's money. */
export function findFinanceIds(schoolId: string, today: SchoolDate): Promise<readonly string[]> {
  return findHolderIds('schoolFinance', schoolId, today)
}

async function findHolderIds(
  role: 'schoolAdmin' | 'schoolFinance',
  schoolId: string,
  today: SchoolDate,
): Promise<readonly string[]> {
  const found = await people.find({ grants: { $elemMatch: { role, schoolId } } }, { limit: MOST_HOLDERS })
  const isHolder = ({ grants }: Person) =>
    grants.some((grant) => grant.role === role && grant.schoolId === schoolId && isLive(grant, today))
  return found.filter(isHolder).map(({ _id }) => _id)
}

/** Whoever holds one of the roles at the school today. */
export async function findStaffIds(
  schoolId: string,
  roles: readonly Role[],
  today: SchoolDate,
): Promise<readonly string[]> {
  const found = await people.find(
    { grants: { $elemMatch: { role: { $in: roles }, schoolId } } },
    { limit: MOST_HOLDERS },
  )
  const isMeant = (grant: Grant) => roles.includes(grant.role) && grant.schoolId === schoolId && isLive(grant, today)
  return found.filter(({ grants }) => grants.some(isMeant)).map(({ _id }) => _id)
}

/** A school's staff in these roles, ended ones included. */
export function findStaff(schoolId: string, roles: readonly Role[]): Promise<readonly Person[]> {
  return people.find({ grants: { $elemMatch: { role: { $in: roles }, schoolId } } }, { limit: MOST_ADMINS })
}

/** Who leads the grade today. */
export async function findLeadIds(schoolId: string, grade: number, today: SchoolDate): Promise<readonly string[]> {
  return (await findLeads(schoolId, grade, today)).map(({ _id }) => _id)
}

/** Whoever leads the grade today: an office families may know by name. */
export async function findLeads(schoolId: string, grade: number, today: SchoolDate): Promise<readonly Person[]> {
  const lead = { role: 'gradeLead', schoolId, grade } as const
  const found = await people.find({ grants: { $elemMatch: lead } }, { limit: MOST_HOLDERS })
  const isLead = (grant: Grant) =>
    grant.role === lead.role && grant.schoolId === schoolId && grant.grade === grade && isLive(grant, today)
  return found.filter(({ grants }) => grants.some(isLead))
}

/** One round trip: what `stages` add to a person. */
export async function readPersonWith<Row>(personId: string, stages: readonly Stage[]): Promise<Row | null> {
  const [row] = await people.aggregate<Row>([{ $match: { _id: personId } }, ...stages])
  return row ?? null
}

export async function renamePerson(personId: string, name: string): Promise<void> {
  await people.updateOne({ _id: personId }, { $set: { name } })
}

/** Adds `people` to documents whose `_id` is a pupil's: everyone with a grant for it, ended ones included. */
export const peopleOfPupil: Stage = {
  $lookup: { from: people.name, localField: '_id', foreignField: 'grants.pupilId', as: 'people' },
}

/** Of these, whom the district knows by nothing but a request. */
export function findStrangers(personIds: readonly string[]): Promise<readonly Person[]> {
  return people.find({ _id: { $in: personIds }, grants: { $size: 0 } }, { limit: MOST_HOLDERS })
}

/** Whom no roster brought in, who hold no grant, ended ones included, ask for nothing, and signed in last before `since`. */
export function findStrangersSince(since: number, most: number): Promise<readonly Pick<Person, '_id' | 'rev'>[]> {
  return people.aggregate([
    { $match: { importedBySchoolId: null, grants: { $size: 0 } } },
    { $lookup: { from: identities.name, localField: '_id', foreignField: 'personId', as: 'logins' } },
    { $match: { 'logins.boundAt': { $not: { $gt: since } } } },
    { $lookup: { from: joinRequests.name, localField: '_id', foreignField: 'personId', as: 'requests' } },
    { $match: { requests: { $size: 0 } } },
    { $limit: most },
    { $project: { rev: 1 } },
  ])
}

/** Takes what is for this child out of a person; true when nothing is left and the person is to be deleted. */
export function eraseKinship(person: Person, pupilId: string): Promise<boolean> {
  let current = person
  return untilSettled(async () => {
    const grants = grantsWithout(current.grants, pupilId)
    // The last grant leads back to the person when a run dies half-way: it goes with the person.
    if (grants.length === 0) return true
    const { _id, rev } = current
    if (await people.updateOne({ _id, rev }, { $set: { grants }, $inc: { rev: 1 } })) return false
    const [fresh] = await people.find({ _id }, { limit: 1 })
    if (fresh === undefined) return false
    current = fresh
    return null
  })
}
