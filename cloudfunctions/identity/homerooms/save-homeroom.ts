// Names a class, changes who leads it, closes it or opens it again; safe to repeat.
import { TEACHING_STAFF } from '@domain/identity/invitations/invitation'
import type { Person } from '@domain/identity/people/person'
import { type Grant, isLive } from '@domain/identity/roles/role'
import { fail, ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { changeHomerooms, readHomeroomsNamed } from '../collections/homerooms'
import { readPerson } from '../collections/people'
import { countPresent, renameRoomInPupils } from '../collections/pupils'
import { homeroomSubject } from '../families/pupil-subject'
import { findHomeroomInSchool } from './find-homeroom-in-school'
import { handOverClass } from './hand-over-class'

export const saveHomeroom = handle('identity.saveHomeroom', {
  locate: async ({ input }) => {
    const found = await findHomeroomInSchool(input.homeroomId)
    return found && { subject: homeroomSubject(found.homeroom, found.school), found }
  },
  run: async ({ input, found: { homeroom, school }, caller, now, today }) => {
    const { name, classTeacherId, isClosed } = input
    const { _id, schoolId } = homeroom
    const to = classTeacherId === null ? null : await readPerson(classTeacherId)
    if (classTeacherId !== null && (to === null || !teachesAt(to, schoolId, today))) {
      return fail({ code: 'NOT_TEACHING_STAFF' })
    }
    if (name !== homeroom.name && (await readHomeroomsNamed(schoolId, name)).some((one) => one._id !== _id)) {
      return fail({ code: 'CLASS_NAME_TAKEN' })
    }
    const closedOn = isClosed ? (homeroom.closedOn ?? today) : null
    const pupils = isClosed ? await countPresent(_id) : 0
    if (pupils > 0) return fail({ code: 'CLASS_HAS_PUPILS', pupils })
    const leader = isClosed ? null : to
    const by = caller.personId ?? 'bootstrap'
    await handOverClass({ room: homeroom, districtId: school?.districtId ?? '', to: leader, by, now, today })
    await renameRoomInPupils(_id, name)
    await changeHomerooms([_id], { name, classTeacherId: leader?._id ?? null, closedOn })
    return ok({})
  },
})

function teachesAt({ grants }: Person, schoolId: string, today: SchoolDate): boolean {
  const teaches = ({ role }: Grant) => TEACHING_STAFF.some((one) => one === role)
  return grants.some((grant) => grant.schoolId === schoolId && teaches(grant) && isLive(grant, today))
}
