// Writes what a roster import changes; repeating completes it.
import type { Person } from '@domain/identity/people/person'
import type { RosterDifference } from '@domain/identity/rosters/roster-difference'
import type { SchoolWithStaff } from '@domain/identity/rosters/roster-documents'
import type { PersonChange } from '@domain/identity/rosters/roster-people'
import { inParallel } from '../../runtime/in-parallel'
import { changeHomerooms, insertHomerooms } from '../collections/homerooms'
import { haveGrantsAt, insertPeople, writePerson } from '../collections/people'
import { changePupils, insertPupils } from '../collections/pupils'
import { writeStaff } from '../collections/schools'

/**
 * False when somebody else changed a person meanwhile: compare again. Whatever was written before stays and counts.
 * People come last: who leads a room and who is staff is decided on their grants, whichever of them were written.
 */
export async function writeRoster(school: SchoolWithStaff, difference: RosterDifference): Promise<boolean> {
  const { homerooms, pupils, staff, people } = difference
  await insertHomerooms(homerooms.added)
  await inParallel(homerooms.changed, ({ ids, values }) => changeHomerooms(ids, values))
  await insertPupils(pupils.added)
  await inParallel(pupils.changed, ({ ids, values }) => changePupils(ids, values))
  if (staff !== null) await writeStaff(school._id, staff)
  await insertPeople(people.added)
  // One of them may have come in by phone between reading and adding: then the grants are still to be given.
  let isSettled = await haveGrantsAt(school._id, people.added.map(idOf))
  await inParallel(people.changed, async (change) => {
    isSettled = (await writeChange(change)) && isSettled
  })
  return isSettled
}

function idOf({ _id }: Person): string {
  return _id
}

function writeChange({ name, grants, ...read }: PersonChange): Promise<boolean> {
  return writePerson(read, name === null ? { grants } : { grants, name })
}
