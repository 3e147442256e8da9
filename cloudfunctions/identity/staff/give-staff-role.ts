// Gives a colleague a role at the school without a code; a class is handed over by whoever led it.
import { SCHOOL_ROLES } from '@domain/identity/invitations/invitation'
import { staffGrant } from '@domain/identity/invitations/invited-grant'
import { withGrant } from '@domain/identity/roles/grant-changes'
import { type Grant, grantKey } from '@domain/identity/roles/role'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { changePerson } from '../collections/people'
import { findStaffList, subjectOf } from './find-staff-list'

export const giveStaffRole = handle('identity.giveStaffRole', {
  locate: async ({ input: { schoolId, personId } }) => {
    const found = await findStaffList(schoolId, [personId])
    const target = found?.people[0]
    const isOurs = target?.grants.some((grant) => grant.schoolId === schoolId && isSchoolRole(grant)) ?? false
    if (found === null || target === undefined || !isOurs) return null
    return { subject: subjectOf(found.school), found: { ...found, target } }
  },
  run: async ({ input, found: { school, homerooms, target }, caller, now, today }) => {
    const { until } = input
    const open = homerooms.filter(({ closedOn = null }) => closedOn === null).map(({ _id }) => _id)
    const scope = staffGrant(input, school, open)
    if (scope === null) return fail({ code: 'SCOPE_NEEDED' })
    if (until !== null && until < today) return fail({ code: 'UNTIL_IS_OVER' })
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
