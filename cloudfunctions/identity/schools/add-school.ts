// Adds a school to the district.
import { createHash } from 'node:crypto'
import { gradesAfter } from '@domain/identity/schools/school-kind'
import { isHeldBySchool } from '@domain/identity/schools/school-merchant'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { insertSchool } from '../collections/schools'

const ID_LENGTH = 20

export const addSchool = handle('identity.addSchool', {
  locate: ({ input }) => ({ subject: { kind: 'district', districtId: input.districtId }, found: null }),
  run: async ({ input, caller }) => {
    const { requestKey, ...form } = input
    if (form.merchant && !isHeldBySchool(form.merchant.holder, form.name)) return fail({ code: 'HOLDER_NOT_SCHOOL' })
    const _id = schoolIdOf(caller.personId ?? '', requestKey)
    const isThere = await insertSchool({ _id, ...form, grades: gradesAfter(form.stage) })
    return isThere ? ok({ schoolId: _id }) : fail({ code: 'NAME_TAKEN' })
  },
})

function schoolIdOf(personId: string, requestKey: string): string {
  return createHash('sha256').update(`school:${personId}:${requestKey}`).digest('hex').slice(0, ID_LENGTH)
}
