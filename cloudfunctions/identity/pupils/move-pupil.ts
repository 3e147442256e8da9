// Moves a pupil to another class, now or from a later day; families are told.
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { readHomeroom } from '../collections/homerooms'
import { readPupilInSchool, writeHomeroom, writeMoving } from '../collections/pupils'
import { pupilSubject } from '../families/pupil-subject'
import { tellClassChanged } from './class-changed'
import { isClosed } from './find-open-room'

export const movePupil = handle('identity.movePupil', {
  locate: async ({ input }) => {
    const found = await readPupilInSchool(input.pupilId)
    const room = found === null ? null : await readHomeroom(input.homeroomId)
    if (found === null || room === null || room.schoolId !== found.pupil.schoolId) return null
    return { subject: pupilSubject(found.pupil, found.school), found: { pupil: found.pupil, room } }
  },
  run: async ({ input, found: { pupil, room }, now, today }) => {
    const { pupilId, from, homeroomId } = input
    const on = schoolDate(input.on)
    if (pupil.leftOn !== null) return fail({ code: 'PUPIL_LEFT' })
    if (isClosed(room)) return fail({ code: 'CLASS_CLOSED' })
    const isStay = homeroomId === from
    if (isStay || on > today) {
      const kept = await writeMoving(pupilId, from, isStay ? null : { homeroomId, on })
      return kept || isPlanned(pupil, from, isStay ? null : { homeroomId, on })
        ? ok({})
        : fail({ code: 'CHANGED_MEANWHILE' })
    }
    const { name: homeroomName, grade } = room
    const moved = await writeHomeroom(pupilId, from, { homeroomId, homeroomName, grade })
    // Sent twice, or both clerks meant the same class.
    if (!moved && pupil.homeroomId !== homeroomId) return fail({ code: 'CHANGED_MEANWHILE' })
    await tellClassChanged([pupilId], `moved:${homeroomId}:${today}`, { now, today })
    return ok({})
  },
})

type Planned = { readonly homeroomId: string; readonly on: string } | null

/** An update that changes nothing looks like one that found nothing. */
function isPlanned(
  { homeroomId, moving = null }: { readonly homeroomId: string; readonly moving?: Planned | undefined },
  from: string,
  wanted: Planned,
): boolean {
  return homeroomId === from && moving?.homeroomId === wanted?.homeroomId && moving?.on === wanted?.on
}
