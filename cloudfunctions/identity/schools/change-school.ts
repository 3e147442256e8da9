// Changes a school's name, stage, operator, rural status or fee account, for the district.
import { gradesAfter } from '@domain/identity/schools/school-kind'
import { isHeldBySchool } from '@domain/identity/schools/school-merchant'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findSchoolById, renewSchoolName, writeSchool } from './school-store'

export const changeSchool = handle('identity.changeSchool', {
  locate: async ({ input }) => {
    const found = await findSchoolById(input.schoolId)
    return found && { subject: { kind: 'school', schoolId: found._id, districtId: found.districtId }, found }
  },
  run: async ({ input, found }) => {
    const { schoolId, ...form } = input
    if (form.merchant && !isHeldBySchool(form.merchant.holder, form.name)) return fail({ code: 'HOLDER_NOT_SCHOOL' })
    const written = await writeSchool(schoolId, { ...form, grades: gradesAfter(form.stage, found) })
    if (!written) return fail({ code: 'NAME_TAKEN' })
    await renewSchoolName(schoolId, form.name)
    return ok({})
  },
})
