// Finds what somebody at a school's desk typed: children, courses of the running term, colleagues.
import { managedSchools } from '@domain/identity/roles/managed-schools'
import { isLive, type Role } from '@domain/identity/roles/role'
import { MOST_FOUND } from '@domain/identity/search/contract'
import { searchedText } from '@domain/identity/search/searched-text'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { type Found, findInSchool } from './find-in-school'

export const searchSchool = handle('identity.searchSchool', {
  locate: async ({ input: { schoolId, text }, caller, today }) => {
    const isAdmin = managedSchools(caller.grants, today).some((each) => each.schoolId === schoolId && each.mayImport)
    const found = await findInSchool(schoolId, { searched: searchedText(text), isAdmin, today })
    return found && { subject: { kind: 'school', schoolId, districtId: found.districtId }, found }
  },
  run: async ({ input: { schoolId }, found, today }) => {
    const { pupils, courses, colleagues } = found
    return ok({
      pupils: pupils.slice(0, MOST_FOUND).map(({ _id: pupilId, name, homeroomName }) => ({
        pupilId,
        name,
        homeroomName,
      })),
      courses: courses
        .slice(0, MOST_FOUND)
        .map(({ _id: courseId, title, teacherName, place }) => ({ courseId, title, teacherName, place })),
      staff: colleagues.slice(0, MOST_FOUND).map((person) => ({
        personId: person._id,
        name: person.name,
        roles: rolesAt(person, schoolId, today),
      })),
      isMore: [pupils, courses, colleagues].some((kind) => kind.length > MOST_FOUND),
    })
  },
})

/** Each once; a child's guardian is no colleague by that. */
function rolesAt({ grants }: Found['colleagues'][number], schoolId: string, today: SchoolDate): Role[] {
  const own = grants.filter((grant) => grant.schoolId === schoolId && isLive(grant, today))
  return [...new Set(own.map(({ role }) => role))].filter((role) => role !== 'guardian' && role !== 'pickupPerson')
}
