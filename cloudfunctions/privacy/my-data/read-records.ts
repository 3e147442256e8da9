// Reads all that is stored of a child and of one guardian, as the owners' declarations say.
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { dataOwners } from '../../data-owners'
import { people } from '../../identity/collections/people'
import { pupils } from '../../identity/collections/pupils'
import type { DataOwner } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { audit } from '../collections/audit'

/** The documents of each collection, by its name. */
export type StoredRecords = Readonly<Record<string, readonly object[]>>

/** What names a person as well is shown to that person alone; the audit is read apart, a page of it. */
const OF_CHILD = dataOwners.filter(({ name, fates }) => name !== audit.name && fates.child && !fates.person)
const OF_PERSON = dataOwners.filter(({ fates }) => fates.person)

function joins(owners: readonly DataOwner[], pathsOf: (owner: DataOwner) => readonly string[]): readonly Stage[] {
  return owners.flatMap((owner) =>
    pathsOf(owner).map((foreignField, at) => ({
      $lookup: { from: owner.name, localField: '_id', foreignField, as: placeOf(owner.name, at) },
    })),
  )
}

function placeOf(name: string, at: number): string {
  return at === 0 ? name : `${name}${at}`
}

const childStages = joins(OF_CHILD, ({ fates }) => fates.child ?? [])
const personStages = joins(OF_PERSON, ({ fates }) => fates.person ?? [])

/** One round trip; `stages` add what the caller wants besides. Null when the child is not there. */
export async function readChildRecords<Row>(pupilId: string, stages: readonly Stage[]): Promise<(Pupil & Row) | null> {
  const [row] = await pupils.aggregate<Pupil & Row>([{ $match: { _id: pupilId } }, ...childStages, ...stages])
  return row ?? null
}

/** One round trip. */
export async function readPersonRecords<Row>(personId: string): Promise<(Person & Row) | null> {
  const [row] = await people.aggregate<Person & Row>([{ $match: { _id: personId } }, ...personStages])
  return row ?? null
}

/** Of what was read: each collection's documents, each document once. */
export function recordsOf(child: object, person: object): StoredRecords {
  const ofChild = OF_CHILD.map((owner) => [owner.name, documentsOf(child, owner, owner.fates.child ?? [])] as const)
  const ofPerson = OF_PERSON.map((owner) => [owner.name, documentsOf(person, owner, owner.fates.person ?? [])] as const)
  return Object.fromEntries([...ofChild, ...ofPerson])
}

function documentsOf(row: object, { name }: DataOwner, paths: readonly string[]): readonly object[] {
  const found = paths.flatMap((_, at) => Reflect.get(row, placeOf(name, at)) as readonly { readonly _id: string }[])
  return [...new Map(found.map((document) => [document._id, document])).values()]
}
