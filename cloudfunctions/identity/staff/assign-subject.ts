// Gives a colleague a subject of a homeroom, for good or, as a substitute, until a day.
import { SCHOOL_ROLES, TEACHING_STAFF } from '@domain/identity/invitations/invitation'
import { withGrant } from '@domain/identity/roles/grant-changes'
import { type Grant, grantKey, isLive } from '@domain/identity/roles/role'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { readHomeroom } from '../collections/homerooms'
import { changePerson } from '../collections/people'
import { findOffice } from './find-office'

export const assignSubject = handle('identity.assignSubject', {
  locate: async ({ input: { schoolId, personId, homeroomId } }) => {
    const found = await findOffice('schools', schoolId, personId)
    const target = found?.office.target ?? null
    const homeroom = await readHomeroom(homeroomId)
    const isOurs = target?.grants.some((grant) => grant.schoolId === schoolId && isSchoolRole(grant)) ?? false
    if (found === null || target === null || !isOurs || homeroom?.schoolId !== schoolId) return null
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
    const end = until === null ? {} : { until: schoolDate(until) }
    const given: Grant = { ...scope, ...end, from: today, grantedBy: caller.personId ?? 'bootstrap' }
    const { changed } = await changePerson(target, ({ grants }) => {
      const after = withGrant(grants, given, today)
      return after && { grants: after }
    })
    const event = `roleGiven:${grantKey(given)}:${now}`
    if (changed) await postNotices([{ personId: target._id, event, kind: 'ROLE_GIVEN', pupilId: null }], now)
    return ok({})
  },
})

/** Whoever never worked here is not there, as somebody of another school. */
function isSchoolRole({ role }: Grant): boolean {
  return SCHOOL_ROLES.some((one) => one === role)
}
