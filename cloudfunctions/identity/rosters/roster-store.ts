// Loads a school's roster for comparison and writes the differences.
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { RosterDifference } from '@domain/identity/rosters/roster-difference'
import type { SchoolWithStaff } from '@domain/identity/rosters/roster-documents'
import type { PersonChange } from '@domain/identity/rosters/roster-people'
import type { Homeroom } from '@domain/identity/schools/school'
import { erasures } from '../../privacy/collections/erasures'
import { batchesOf } from '../../runtime/bulk-write'
import type { Collection, Filter } from '../../runtime/database'
import { inParallel } from '../../runtime/in-parallel'
import { homerooms } from '../collections/homerooms'
import { people } from '../collections/people'
import { pupils } from '../collections/pupils'
import { schools } from '../collections/schools'

/** The most a query gives at once. */
const PAGE = 1_000

export async function findSchool(schoolId: string): Promise<SchoolWithStaff | null> {
  const [school] = await schools.find({ _id: schoolId }, { limit: 1 })
  return school ?? null
}

export interface StoredRoster {
  readonly homerooms: readonly Homeroom[]
  readonly pupils: readonly Pupil[]
  readonly people: readonly Person[]
}

/** Of these pupils, those whose data was deleted at the family's wish. */
export async function findErased(pupilIds: readonly string[]): Promise<ReadonlySet<string>> {
  const erased = new Set<string>()
  await inParallel(batchesOf(pupilIds, PAGE), async (batch) => {
    const found = await erasures.find({ _id: { $in: batch }, state: 'DONE' }, { limit: PAGE })
    for (const { _id } of found) erased.add(_id)
  })
  return erased
}

/** Everyone who holds or held a role at this school and, of the rest of the district, only those the workbook names. */
export async function loadRoster(schoolId: string, personIds: readonly string[]): Promise<StoredRoster> {
  const [rooms, children, holders] = await Promise.all([
    findAll(homerooms, { schoolId }),
    findAll(pupils, { schoolId }),
    findAll(people, { 'grants.schoolId': schoolId }),
  ])
  const known = new Set(holders.map(({ _id }) => _id))
  const others: Person[] = []
  const unknown = personIds.filter((id) => !known.has(id))
  await inParallel(batchesOf(unknown, PAGE), async (batch) => {
    others.push(...(await people.find({ _id: { $in: batch } }, { limit: PAGE })))
  })
  return { homerooms: rooms, pupils: children, people: [...holders, ...others] }
}

async function findAll<Document extends { readonly _id: string }>(
  from: Collection<Document>,
  filter: Filter,
): Promise<Document[]> {
  const documents: Document[] = []
  for (;;) {
    const after = documents.at(-1)?._id
    const page = await from.find(filter, after === undefined ? { limit: PAGE } : { limit: PAGE, after })
    documents.push(...page)
    if (page.length < PAGE) return documents
  }
}

/**
 * False when somebody else changed a person meanwhile: compare again. Whatever was written before stays and counts.
 * People come last: who leads a room and who is staff is decided on their grants, whichever of them were written.
 */
export async function writeRoster(school: SchoolWithStaff, difference: RosterDifference): Promise<boolean> {
  await homerooms.insertMissing(difference.homerooms.added)
  await inParallel(difference.homerooms.changed, ({ ids, values }) => homerooms.updateAll(ids, { $set: values }))
  await pupils.insertMissing(difference.pupils.added)
  await inParallel(difference.pupils.changed, ({ ids, values }) => pupils.updateAll(ids, { $set: values }))
  if (difference.staff !== null) await schools.updateOne({ _id: school._id }, { $set: { staff: difference.staff } })
  await people.insertMissing(difference.people.added)
  let isSettled = await haveGrants(school._id, difference.people.added)
  await inParallel(difference.people.changed, async (change) => {
    isSettled = (await writePerson(change)) && isSettled
  })
  return isSettled
}

/** False when one of them came in by phone between reading and adding: then the grants are still to be given. */
async function haveGrants(schoolId: string, added: readonly Person[]): Promise<boolean> {
  let missing = 0
  await inParallel(batchesOf(added, PAGE), async (batch) => {
    const ids = batch.map(({ _id }) => _id)
    missing += (await people.find({ _id: { $in: ids }, 'grants.schoolId': { $ne: schoolId } }, { limit: 1 })).length
  })
  return missing === 0
}

function writePerson({ _id, rev, name, grants }: PersonChange): Promise<boolean> {
  return people.updateOne({ _id, rev }, { $set: { grants, ...(name === null ? {} : { name }) }, $inc: { rev: 1 } })
}
