// Owns how a school's roster is loaded for comparing, and how the difference is written.
import type { Homeroom, Person, Pupil } from '@domain/identity/records'
import type { RosterDifference } from '@domain/identity/roster-difference'
import type { SchoolWithStaff } from '@domain/identity/roster-documents'
import type { PersonChange } from '@domain/identity/roster-people'
import { batchesOf, inParallel, insertMissing, updateAll } from '../runtime/bulk-write'
import { type Collection, collection, type Filter } from '../runtime/database'

const schools = collection<SchoolWithStaff>('schools')
const homerooms = collection<Homeroom>('homerooms')
const pupils = collection<Pupil>('pupils')
const people = collection<Person>('people')

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

/** Everyone this school brought in and, of the rest of the district, only those the workbook names. */
export async function loadRoster(schoolId: string, personIds: readonly string[]): Promise<StoredRoster> {
  const [rooms, children, brought] = await Promise.all([
    findAll(homerooms, { schoolId }),
    findAll(pupils, { schoolId }),
    findAll(people, { importedBySchoolId: schoolId }),
  ])
  const known = new Set(brought.map(({ _id }) => _id))
  const others: Person[] = []
  const unknown = personIds.filter((id) => !known.has(id))
  await inParallel(batchesOf(unknown, PAGE), async (batch) => {
    others.push(...(await people.find({ _id: { $in: batch } }, { limit: PAGE })))
  })
  return { homerooms: rooms, pupils: children, people: [...brought, ...others] }
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

/** False when somebody else changed a person meanwhile: compare again. Whatever was written before stays and counts. */
export async function writeRoster(school: SchoolWithStaff, difference: RosterDifference): Promise<boolean> {
  await insertMissing('homerooms', difference.homerooms.added)
  await inParallel(difference.homerooms.changed, ({ ids, values }) => updateAll('homerooms', ids, { $set: values }))
  await insertMissing('pupils', difference.pupils.added)
  await inParallel(difference.pupils.changed, ({ ids, values }) => updateAll('pupils', ids, { $set: values }))
  await insertMissing('people', difference.people.added)
  let isSettled = true
  await inParallel(difference.people.changed, async (change) => {
    isSettled = (await writePerson(change)) && isSettled
  })
  if (difference.staff !== null) await schools.updateOne({ _id: school._id }, { $set: { staff: difference.staff } })
  return isSettled
}

/** Grants only ever grow in number (revoking marks one), so their count tells whether the comparison still holds. */
function writePerson({ _id, name, newGrants, knownGrants }: PersonChange): Promise<boolean> {
  return people.updateOne(
    { _id, grants: { $size: knownGrants } },
    {
      ...(name === null ? {} : { $set: { name } }),
      ...(newGrants.length === 0 ? {} : { $push: { grants: { $each: newGrants } } }),
    },
  )
}
