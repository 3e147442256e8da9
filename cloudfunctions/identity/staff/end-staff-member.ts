// Ends all roles of somebody who leaves the school; classes and subjects go to a successor.
import { SCHOOL_ROLES, TEACHING_STAFF } from '@domain/identity/invitations/invitation'
import type { Person } from '@domain/identity/people/person'
import { withoutGrants } from '@domain/identity/roles/grant-changes'
import { type Grant, grantKey, isLive } from '@domain/identity/roles/role'
import { handedOver, withoutStaffEntry } from '@domain/identity/staff/staff-list'
import { fail, ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { type Posted, postNotices } from '../../request/outbox'
import { changeHomerooms } from '../collections/homerooms'
import { changePerson } from '../collections/people'
import { changeStaffList } from './change-staff-list'
import { findOffice } from './find-office'
import { findStaffList, subjectOf } from './find-staff-list'
import { findTaughtCourses } from './find-taught-courses'
import { takeRole } from './take-role'

export const endStaffMember = handle('identity.endStaffMember', {
  locate: async ({ input: { schoolId, personId, successorId } }) => {
    const found = await findStaffList(schoolId, successorId === null ? [personId] : [personId, successorId])
    const target = found?.people.find(({ _id }) => _id === personId)
    if (found === null || !target?.grants.some((grant) => isRoleAt(grant, schoolId))) return null
    return { subject: subjectOf(found.school), found: { ...found, target } }
  },
  run: async ({ input, found: { school, homerooms, people, target }, caller, now, today }) => {
    const { schoolId, successorId } = input
    const successor = people.find(({ _id }) => _id === successorId && _id !== target._id) ?? null
    if (successorId !== null && (successor === null || !teaches(successor, schoolId, today))) {
      return fail({ code: 'NOT_TEACHING_STAFF' })
    }
    const admin = target.grants.find((grant) => grant.role === 'schoolAdmin' && isHeldAt(grant, schoolId))
    if (admin !== undefined && (await endAdmin(target, admin, { now, today })) === 'LAST') {
      return fail({ code: 'LAST_ADMIN' })
    }
    const posts = target.grants.filter((grant) => isHeldAt(grant, schoolId))
    const told: Posted[] = []
    if (successor !== null) {
      const { changed } = await changePerson(successor, ({ grants }) => {
        const after = handedOver(grants, posts, { today, by: caller.personId ?? 'bootstrap' })
        return after && { grants: after }
      })
      if (changed) told.push(noticeOf(successor._id, 'ROLE_GIVEN', `${target._id}:${now}`))
    }
    const led = homerooms.filter(({ classTeacherId }) => classTeacherId === target._id).map(({ _id }) => _id)
    if (led.length > 0) await changeHomerooms(led, { classTeacherId: successor?._id ?? null })
    const { changed } = await changePerson(target, ({ grants }) => {
      const after = withoutGrants(grants, (grant) => isRoleAt(grant, schoolId), now)
      return after && { grants: after }
    })
    if (changed) told.push(noticeOf(target._id, 'ROLE_REVOKED', `${schoolId}:${now}`))
    await changeStaffList(schoolId, school.staff, (list) => withoutStaffEntry(list, target._id))
    if (told.length > 0) await postNotices(told, now)
    return ok({ courses: [...(await findTaughtCourses(schoolId, target._id, today))] })
  },
})

async function endAdmin(
  known: Person,
  grant: Grant,
  { now, today }: { readonly now: number; readonly today: SchoolDate },
) {
  const row = await findOffice('schools', grant.schoolId ?? '', known._id)
  return takeRole({ target: row?.office.target ?? known, grantKey: grantKey(grant), now, today }, row?.office ?? null)
}

function isRoleAt(grant: Grant, schoolId: string): boolean {
  return grant.schoolId === schoolId && SCHOOL_ROLES.some((one) => one === grant.role)
}

function isHeldAt(grant: Grant, schoolId: string): boolean {
  return isRoleAt(grant, schoolId) && grant.revokedAt === undefined
}

function teaches({ grants }: Person, schoolId: string, today: SchoolDate): boolean {
  const isTeaching = ({ role }: Grant) => TEACHING_STAFF.some((one) => one === role)
  return grants.some((grant) => grant.schoolId === schoolId && isTeaching(grant) && isLive(grant, today))
}

function noticeOf(personId: string, kind: 'ROLE_GIVEN' | 'ROLE_REVOKED', what: string): Posted {
  return { personId, event: `${kind === 'ROLE_GIVEN' ? 'roleGiven' : 'roleRevoked'}:${what}`, kind, pupilId: null }
}
