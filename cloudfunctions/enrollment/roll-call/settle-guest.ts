// Says what became of a child on no list; who it is says the office, and the guardians are told.
import { type Guest, isSameGuest, settleGuest as settled } from '@domain/enrollment/roll-call/guest'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import { readPupils } from '../../identity/collections/pupils'
import { handle, type Request } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { untilSettled } from '../../runtime/retry'
import { readRollCall, writeRollCall } from '../collections/roll-calls'
import { findLessonList, type LessonList } from './find-lesson-list'
import { lessonSubject } from './lesson-subject'

type Settling = Request<'enrollment.settleGuest'> & { readonly found: LessonList }

export const settleGuest = handle('enrollment.settleGuest', {
  locate: async ({ input }) => {
    const kin = input.pupilId === null ? [] : [input.pupilId]
    const found = await findLessonList(input.courseId, schoolDate(input.date), kin)
    return found && { subject: lessonSubject(found), found }
  },
  run: async (settling) => {
    const { input, grant } = settling
    const isFound = input.state === 'FOUND'
    if (isFound !== (input.pupilId !== null)) return fail({ code: 'CHILD_NOT_NAMED' })
    if (isFound && (grant?.role !== 'schoolAdmin' || !(await isOfSchool(settling)))) {
      return fail({ code: 'CHILD_NOT_NAMED' })
    }
    if (!(await writeStep(settling))) return fail({ code: 'NO_SUCH_GUEST' })
    if (input.pupilId !== null) await tellFamily(settling, input.pupilId)
    return ok({})
  },
})

async function isOfSchool({ input, found }: Settling): Promise<boolean> {
  const [pupil] = await readPupils<Pupil>([input.pupilId ?? ''], [])
  return pupil?.schoolId === found.course.schoolId
}

/** False: no such guest. */
function writeStep({ input, found, caller, now }: Settling): Promise<boolean> {
  let known = found.rollCall
  return untilSettled(async () => {
    const guests = known?.guests ?? []
    const guest = guests.find((one) => isSameGuest(one, input))
    if (known === null || guest === undefined) return { value: false }
    const { state, pupilId } = input
    const after = settled(guest, { state, pupilId, by: caller.personId ?? '', at: now })
    if (after === null) return { value: true }
    const next = { ...known, guests: replaced(guests, after), rev: known.rev + 1, changedAt: now }
    if (await writeRollCall(known, next)) return { value: true }
    known = await readRollCall(found.course._id, found.date)
    return null
  }).then(({ value }) => value)
}

function replaced(guests: readonly Guest[], after: Guest): readonly Guest[] {
  return guests.map((one) => (isSameGuest(one, after) ? after : one))
}

function tellFamily({ input, found, now, today }: Settling, pupilId: string): Promise<void> {
  const { course, date, people } = found
  const event = `guestFound:${course._id}:${date}:${input.device}:${input.seq}`
  const about = { kind: 'GUEST_FOUND', pupilId, date, courseTitle: course.title, event } as const
  const guardians = guardianIdsOf({ people }, pupilId, today)
  return postNotices(
    guardians.map((personId) => ({ ...about, personId })),
    now,
  )
}
