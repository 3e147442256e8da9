// Changes a school's name, stage, operator, rural status or fee account, for the district.
import { gradesAfter } from '@domain/identity/schools/school-kind'
import { isHeldBySchool } from '@domain/identity/schools/school-merchant'
import { fail, ok } from '@domain/values/result'
import { renameSchoolInPlans } from '../../enrollment/collections/plans'
import { handle } from '../../request/handler'
import { renameSchoolInPupils } from '../collections/pupils'
import { readSchool, writeSchool } from '../collections/schools'

export const changeSchool = handle('identity.changeSchool', {
  locate: async ({ input }) => {
    const found = await readSchool(input.schoolId)
    return found && { subject: { kind: 'school', schoolId: found._id, districtId: found.districtId }, found }
  },
  run: async ({ input, found }) => {
    const { schoolId, ...form } = input
    if (form.merchant && !isHeldBySchool(form.merchant.holder, form.name)) return fail({ code: 'HOLDER_NOT_SCHOOL' })
    const written = await writeSchool(schoolId, { ...form, grades: gradesAfter(form.stage, found) })
    if (!written) return fail({ code: 'NAME_TAKEN' })
    await renameSchoolInPupils(schoolId, form.name)
    await renameSchoolInPlans(schoolId, form.name)
    return ok({})
  },
})
