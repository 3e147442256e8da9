// Puts a teacher on the staff list, or corrects the line; the phone signs in, no code is needed.

import { withGrant } from '@domain/identity/roles/grant-changes'
import { withStaffEntry } from '@domain/identity/staff/staff-list'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { changePerson, insertPeople, readPerson } from '../collections/people'
import { personIdOf } from '../rosters/roster-ids'
import { changeStaffList } from './change-staff-list'
import { findStaffList, subjectOf } from './find-staff-list'

export const saveStaffMember = handle('identity.saveStaffMember', {
  locate: async ({ input }) => {
    const found = await findStaffList(input.schoolId, [])
    return found && { subject: subjectOf(found.school), found }
  },
  run: async ({ input, found: { school }, caller, now, today }) => {
    const { schoolId, number, name, phone } = input
    const { districtId, staff = [] } = school
    const personId = personIdOf(districtId, phone)
    const sameNumber = staff.find((entry) => entry.number === number)
    if (sameNumber !== undefined && sameNumber.personId !== personId) {
      return fail({ code: 'STAFF_NUMBER_TAKEN', name: sameNumber.name })
    }
    const samePhone = staff.find((entry) => entry.personId === personId)
    if (samePhone !== undefined && samePhone.number !== number) {
      return fail({ code: 'STAFF_PHONE_TAKEN', number: samePhone.number })
    }
    const checked = input.backgroundCheckedOn === null ? null : schoolDate(input.backgroundCheckedOn)
    const entry = { number, personId, name, backgroundCheckedOn: checked }
    await changeStaffList(schoolId, school.staff, (list) => withStaffEntry(list, entry))
    const blank = { _id: personId, name, phone, districtId, importedBySchoolId: schoolId, grants: [], rev: 0 }
    await insertPeople([blank])
    const person = (await readPerson(personId)) ?? blank
    const grantedBy = caller.personId ?? 'bootstrap'
    const { changed } = await changePerson(person, (current) => {
      const grants = withGrant(current.grants, { role: 'teacher', districtId, schoolId, from: today, grantedBy }, today)
      const isOurs = current.importedBySchoolId === schoolId || current.name === ''
      const called = isOurs && current.name !== name ? { name } : {}
      return grants === null && called.name === undefined ? null : { grants: grants ?? current.grants, ...called }
    })
    const event = `roleGiven:teacher:${schoolId}:${now}`
    if (changed) await postNotices([{ personId, event, kind: 'ROLE_GIVEN', pupilId: null }], now)
    return ok({ personId })
  },
})
