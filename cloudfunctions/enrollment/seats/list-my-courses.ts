// Lists one child's enrollments this term.
import type { Enrollment } from '@domain/enrollment/seats/enrollment'
import { clashedBy } from '@domain/enrollment/seats/free-way-out'
import type { Place } from '@domain/enrollment/seats/place-in'
import { isLiveEnrollment } from '@domain/enrollment/seats/sync-enrollments'
import { timetablesFrom } from '@domain/enrollment/sessions/sessions-of'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { nextTerms } from '../catalog/course-card'
import { standingAt } from '../catalog/own-standing'
import { termAndWindow } from '../catalog/term-summary'
import { type ChildWithCanceled, findChildWithCanceled } from '../children/find-children'
import { pupilSummary } from '../children/pupil-summary'
import type { CanceledLesson } from '../collections/lesson-records'
import { readPlaces } from '../collections/seat-rolls'
import { datedCourse } from './dated-course'

export const listMyCourses = handle('enrollment.listMyCourses', {
  locate: async ({ input, today }) => {
    const found = await findChildWithCanceled(input.pupilId, today)
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async ({ input, found, now, today }) => {
    const { pupil, plan, enrollments, canceled } = found
    const live = enrollments.filter(isLiveEnrollment)
    const waiting = live.filter(({ state }) => state === 'WAITLISTED').map(({ courseId }) => courseId)
    const places = await readPlaces(waiting, input.pupilId)
    return ok({
      pupil: pupilSummary(pupil),
      today,
      ...termAndWindow(plan, now),
      invitations: invitationsOf(found, now),
      enrollments: plan ? live.map((one) => enrollmentCard({ one, all: live, places, today, now })) : [],
      calendar: enrollments.filter(({ lessonDates }) => lessonDates.length > 0).map(datedCourse),
      canceled: canceled.filter(isOf(enrollments)).map(({ courseId, date }) => ({ courseId, date })),
    })
  },
})

function invitationsOf({ invitations, invitedTo }: ChildWithCanceled, now: number) {
  const open = new Map(invitations.filter(({ until }) => until > now).map(({ _id, until }) => [_id, until]))
  return invitedTo
    .filter(({ _id }) => open.has(_id))
    .map(({ _id, title, slots }) => ({ courseId: _id, title, slots: [...slots], until: open.get(_id) ?? now }))
}

function isOf(enrollments: readonly Enrollment[]): (lesson: CanceledLesson) => boolean {
  const own = new Set(enrollments.map(({ courseId }) => courseId))
  return ({ courseId }) => own.has(courseId)
}

interface CardRequest {
  readonly one: Enrollment
  /** The child's live ones. */
  readonly all: readonly Enrollment[]
  readonly places: ReadonlyMap<string, Place | null>
  readonly now: number
  readonly today: SchoolDate
}

function enrollmentCard({ one, all, places, today, now: instant }: CardRequest) {
  const seated = one.state === 'SEATED'
  const { now, next } = timetablesFrom(one, today)
  return {
    courseId: one.courseId,
    title: one.title,
    kind: one.kind,
    slots: [...now.slots],
    place: now.place,
    teacherName: now.teacherName,
    ...(next === null ? {} : { next: nextTerms(next) }),
    lessons: one.lessonDates.length,
    lessonsDone: seated ? one.lessonDates.filter((date) => date < today).length : 0,
    firstLesson: one.lessonDates[0] ?? null,
    lastLesson: one.lessonDates.at(-1) ?? null,
    ...askedOf(one, all, today),
    standing: seated
      ? SEATED
      : { ...waitingIn(places.get(one.courseId) ?? null, instant), state: 'WAITLISTED' as const },
  }
}

const SEATED = { state: 'SEATED', position: null } as const

/** Between two reads the place may have become a seat: then it is still shown as recorded. */
function waitingIn(place: Place | null, now: number) {
  const { position, offerUntil } = standingAt(place, now)
  return { position, ...(offerUntil === undefined ? {} : { offerUntil }) }
}

function askedOf(one: Enrollment, all: readonly Enrollment[], today: SchoolDate) {
  const { change, ending } = one
  const isOpen = change !== undefined && today <= change.freeUntil
  return {
    change: isOpen ? { from: change.from, freeUntil: change.freeUntil } : null,
    ending: ending ? { kind: ending.kind, into: ending.into?.title ?? null, from: ending.from } : null,
    clashesWith: clashedBy(one, all, today)?.title ?? null,
  }
}
