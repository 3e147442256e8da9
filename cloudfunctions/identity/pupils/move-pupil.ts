// Moves a pupil to another class, now or from a later day; families are told.
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Homeroom, School } from '@domain/identity/schools/school'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { homeroomWithId } from '../collections/homerooms'
import { readPupils, writeHomeroom, writeMoving } from '../collections/pupils'
import { schoolOf } from '../collections/schools'
import { pupilSubject } from '../families/pupil-subject'
import { tellClassChanged } from './class-changed'
import { isClosed } from './find-open-room'

type Row = Pupil & { readonly schools: readonly School[]; readonly homerooms: readonly Homeroom[] }

export const movePupil = handle('identity.movePupil', {
  locate: async ({ input }) => {
    const [row] = await readPupils<Row>([input.pupilId], [schoolOf, homeroomWithId(input.homeroomId)])
    if (row === undefined) return null
    const { schools, homerooms, ...pupil } = row
    const room = homerooms[0]
    if (room?.schoolId !== pupil.schoolId) return null
    return { subject: pupilSubject(pupil, schools[0]), found: { pupil, room } }
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
