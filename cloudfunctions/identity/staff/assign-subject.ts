// Gives a colleague a subject of a homeroom, for good or, as a substitute, until a day.
import { TEACHING_STAFF } from '@domain/identity/invitations/invitation'
import { type Grant, isLive } from '@domain/identity/roles/role'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readHomeroom } from '../collections/homerooms'
import { findOffice } from './find-office'
import { giveRole, hasWorkedAt } from './give-role'

export const assignSubject = handle('identity.assignSubject', {
  locate: async ({ input: { schoolId, personId, homeroomId } }) => {
    const found = await findOffice('schools', schoolId, personId)
    const target = found?.office.target ?? null
    const homeroom = await readHomeroom(homeroomId)
    if (found === null || target === null || !hasWorkedAt(schoolId, target) || homeroom?.schoolId !== schoolId)
      return null
    const { districtId } = found
    return { subject: { kind: 'school', schoolId, districtId }, found: { target, districtId } }
  },
  run: async ({ input, found: { target, districtId }, caller, now, today }) => {
    const { schoolId, homeroomId, subject, until } = input
    const isStaff = (grant: Grant) =>
      grant.schoolId === schoolId && TEACHING_STAFF.some((role) => role === grant.role) && isLive(grant, today)
    if (!target.grants.some(isStaff)) return fail({ code: 'NOT_TEACHING_STAFF' })
    if (until !== null && until < today) return fail({ code: 'UNTIL_IS_OVER' })
    const scope = { role: 'subjectTeacher', districtId, schoolId, homeroomId, subject } as const
    await giveRole(target, scope, { until, by: caller.personId, today, now })
    return ok({})
  },
})
