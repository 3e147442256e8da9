// Lists a school's classes, closed ones last, with their teachers and how many children.
import { orderHomerooms } from '@domain/identity/homerooms/order-homerooms'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findSchoolHomerooms } from './find-school-homerooms'

export const listHomerooms = handle('identity.listHomerooms', {
  locate: async ({ input, today }) => {
    const found = await findSchoolHomerooms(input.schoolId, today)
    if (found === null) return null
    const { _id: schoolId, districtId } = found.school
    return { subject: { kind: 'school', schoolId, districtId }, found }
  },
  run: async ({ found: { school, homerooms, teachers, counts } }) => {
    const isClosed = ({ closedOn = null }: { readonly closedOn?: string | null | undefined }) =>
      Number(closedOn !== null)
    const sorted = [...homerooms].sort((one, other) => isClosed(one) - isClosed(other) || orderHomerooms(one, other))
    return ok({
      schoolName: school.name,
      grades: [...school.grades],
      homerooms: sorted.map(({ _id, name, grade, classNumber, classTeacherId, closedOn = null }) => ({
        homeroomId: _id,
        name,
        grade,
        classNumber,
        classTeacherId,
        pupils: counts.get(_id) ?? 0,
        closedOn,
      })),
      teachers: teachers.map(({ _id, name }) => ({ personId: _id, name })),
    })
  },
})
