// Finds a class that pupils may be put into, with its school.
import type { Homeroom, School } from '@domain/identity/schools/school'
import { homeroomSubject } from '../families/pupil-subject'
import { findHomeroomInSchool } from '../homerooms/find-homeroom-in-school'

/** Null: not there. */
export async function locateRoom(homeroomId: string) {
  const found = await findHomeroomInSchool(homeroomId)
  if (found === null || found.school === undefined) return null
  const { homeroom, school } = found
  return { subject: homeroomSubject(homeroom, school), found: { homeroom, school } }
}

export interface RoomOfSchool {
  readonly homeroom: Homeroom
  readonly school: School
}

export function isClosed({ closedOn = null }: Pick<Homeroom, 'closedOn'>): boolean {
  return closedOn !== null
}
