// Shows one pupil with family and courses to whoever keeps the roster.
import { isOpen } from '@domain/identity/invitations/invitation'
import { grantReaching } from '@domain/identity/roles/permission'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findFamily } from '../families/find-family'
import { kinView } from '../families/kin-view'
import { pupilSubject } from '../families/pupil-subject'
import { coursesOfPupils } from '../rosters/touched-courses'

export const getPupil = handle('identity.getPupil', {
  locate: async ({ input }) => {
    const family = await findFamily(input.pupilId)
    if (family === null) return null
    const subject = pupilSubject(family.pupil, family.school)
    return { subject, found: { family, subject } }
  },
  run: async ({ found: { family, subject }, caller, now, today }) => {
    const { pupil, circle, connected, invitations } = family
    const { _id: pupilId, name, studentNumber, homeroomId, homeroomName, joinedOn, leftOn, moving = null } = pupil
    const personId = caller.personId ?? ''
    const reaching = { roles: ['classTeacher', 'schoolAdmin'], subject, today } as const
    const isStaff = grantReaching({ personId, grants: caller.grants }, reaching) !== null
    const viewing = { pupilId, asker: { personId, as: isStaff ? 'STAFF' : 'ONLOOKER' } as const, connected, today }
    const courses = await coursesOfPupils(pupil.schoolId, [pupilId], today)
    return ok({
      pupil: { pupilId, name, studentNumber, homeroomId, homeroomName, joinedOn, leftOn, moving },
      kin: circle.flatMap((person) => kinView(person, viewing)),
      invitations: invitations.filter((invitation) => isOpen(invitation, now)).length,
      courses: [...(courses.get(pupilId) ?? [])],
    })
  },
})
