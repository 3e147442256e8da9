// Reads typed rows and compares them with what the school has, for the check and for adding.

import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { pupilIdsAmong } from '@domain/identity/pupils/pupil-ids'
import type { TypedFault, TypedPupil } from '@domain/identity/pupils/typed-pupil'
import { type AlikePupil, findAlike, findTakenNumbers, type TypedRow } from '@domain/identity/rosters/doubtful-rows'
import { type WantedRoster, wantedRoster } from '@domain/identity/rosters/roster-documents'
import { readTypedRows } from '@domain/identity/rosters/typed-rows'
import type { Homeroom, School } from '@domain/identity/schools/school'
import type { SchoolDate } from '@domain/values/school-date'
import { readErasedAmong } from '../../privacy/collections/erasures'
import { readPeople } from '../collections/people'
import { findPupilsNamed } from '../collections/pupils'
import { rosterIds } from '../rosters/roster-ids'

export interface ReadTyped {
  readonly rows: readonly TypedRow[]
  readonly faults: readonly TypedFault[]
  readonly alike: readonly AlikePupil[]
  /** With one of the numbers, or called alike. */
  readonly stored: readonly Pupil[]
  /** Those of the phones who are known. */
  readonly people: readonly Person[]
  readonly wanted: WantedRoster
}

export async function readRows(
  typed: readonly TypedPupil[],
  { homeroom, school }: { readonly homeroom: Homeroom; readonly school: School },
  today: SchoolDate,
): Promise<ReadTyped> {
  const { pupils: rows, faults } = readTypedRows(typed, homeroom, school)
  const ids = rosterIds(school)
  const numbers = rows.map(({ pupil }) => pupil.studentNumber)
  const names = rows.map(({ pupil }) => pupil.name)
  const stored = await findPupilsNamed(school._id, { ids: numbers.map(ids.pupil), numbers, names })
  const pupilOf = pupilIdsAmong(stored, ids.pupil)
  const erased = await readErasedAmong(numbers.map(pupilOf))
  const named = { pupils: rows.map(({ pupil }) => pupil), teachers: [] }
  const wanted = wantedRoster(named, { school, ids: { ...ids, pupil: pupilOf }, today, erased })
  const people = await readPeople(wanted.people.map(({ _id }) => _id))
  const gone = rows.filter(({ pupil }) => erased.has(pupilOf(pupil.studentNumber)))
  return {
    rows,
    faults: [
      ...faults,
      ...findTakenNumbers(rows, stored, homeroom._id),
      ...gone.map(({ at }): TypedFault => ({ row: at, field: null, code: 'ERASED', expected: null })),
    ],
    alike: findAlike(rows, stored, homeroom._id),
    stored,
    people,
    wanted: withKnownNames(wanted, people),
  }
}

/** A phone on record keeps its name: whom a family or an earlier row named is not renamed by a typed line. */
function withKnownNames(wanted: WantedRoster, people: readonly Person[]): WantedRoster {
  const known = new Map(people.map(({ _id, name }) => [_id, name]))
  return {
    ...wanted,
    people: wanted.people.map((person) => ({ ...person, name: known.get(person._id) || person.name })),
  }
}
