// Adds classes of a grade by their numbers, and opens closed ones again.

import { fail, ok } from '@domain/values/result'
import { homeroomName } from '@domain/workbooks/workbook-grade'
import { handle } from '../../request/handler'
import { changeHomerooms, insertHomerooms } from '../collections/homerooms'
import { findSchoolHomerooms } from './find-school-homerooms'

export const addHomerooms = handle('identity.addHomerooms', {
  locate: async ({ input, today }) => {
    const found = await findSchoolHomerooms(input.schoolId, today)
    if (found === null) return null
    const { _id: schoolId, districtId } = found.school
    return { subject: { kind: 'school', schoolId, districtId }, found }
  },
  run: async ({ input, found: { school, homerooms } }) => {
    const { grade } = input
    if (!school.grades.includes(grade)) return fail({ code: 'GRADE_NOT_HERE' })
    const wanted = [...new Set(input.classNumbers)].map((classNumber) => ({
      _id: `${school._id}-${grade}-${classNumber}`,
      schoolId: school._id,
      grade,
      classNumber,
      name: homeroomName(grade, classNumber),
      classTeacherId: null,
    }))
    const known = new Map(homerooms.map((room) => [room._id, room]))
    const added = wanted.filter(({ _id }) => !known.has(_id))
    const closed = wanted.filter(({ _id }) => (known.get(_id)?.closedOn ?? null) !== null).map(({ _id }) => _id)
    await insertHomerooms(added)
    if (closed.length > 0) await changeHomerooms(closed, { closedOn: null })
    return ok({ added: added.length + closed.length })
  },
})
