// Records the day of a colleague's yearly background check on the staff list.
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { changeStaffList } from './change-staff-list'
import { findStaffList, subjectOf } from './find-staff-list'

export const setBackgroundCheck = handle('identity.setBackgroundCheck', {
  locate: async ({ input }) => {
    const found = await findStaffList(input.schoolId, [])
    return found && { subject: subjectOf(found.school), found: found.school }
  },
  run: async ({ input: { schoolId, personId, backgroundCheckedOn: day }, found: { staff } }) => {
    if (!staff?.some((entry) => entry.personId === personId)) return fail({ code: 'NOT_ON_STAFF_LIST' })
    const backgroundCheckedOn = day === null ? null : schoolDate(day)
    await changeStaffList(schoolId, staff, (list) =>
      list.map((entry) => (entry.personId === personId ? { ...entry, backgroundCheckedOn } : entry)),
    )
    return ok({})
  },
})
