// Gives a colleague a role at the school without a code; a class is handed over by whoever led it.
import { staffGrant } from '@domain/identity/invitations/invited-grant'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findStaffList, subjectOf } from './find-staff-list'
import { giveRole, hasWorkedAt } from './give-role'

export const giveStaffRole = handle('identity.giveStaffRole', {
  locate: async ({ input: { schoolId, personId } }) => {
    const found = await findStaffList(schoolId, [personId])
    const target = found?.people[0]
    if (found === null || target === undefined || !hasWorkedAt(schoolId, target)) return null
    return { subject: subjectOf(found.school), found: { ...found, target } }
  },
  run: async ({ input, found: { school, homerooms, target }, caller, now, today }) => {
    const { until } = input
    const open = homerooms.filter(({ closedOn = null }) => closedOn === null).map(({ _id }) => _id)
    const scope = staffGrant(input, school, open)
    if (scope === null) return fail({ code: 'SCOPE_NEEDED' })
    if (until !== null && until < today) return fail({ code: 'UNTIL_IS_OVER' })
    await giveRole(target, scope, { until, by: caller.personId, today, now })
    return ok({})
  },
})
