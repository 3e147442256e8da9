// Derives ids for imports: a pupil, person or homeroom gets the same id every time.
import { createHash } from 'node:crypto'
import type { RosterIds } from '@domain/identity/rosters/roster-documents'

const ID_LENGTH = 20

function shortHash(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join(':')).digest('hex').slice(0, ID_LENGTH)
}

/** One person per phone in a district: a teacher who is also a parent is one person. */
export function personIdOf(districtId: string, phone: string): string {
  return shortHash(districtId, phone)
}

export function pupilIdOf(schoolId: string, studentNumber: string): string {
  return shortHash(schoolId, studentNumber)
}

export function rosterIds(school: { readonly _id: string; readonly districtId: string }): RosterIds {
  return {
    person: (phone) => personIdOf(school.districtId, phone),
    pupil: (studentNumber) => pupilIdOf(school._id, studentNumber),
  }
}
