// Works out a single lesson as the office wants it, against everything else of that day.
import type { Course } from '@domain/enrollment/courses/course'
import { attendingOn } from '@domain/enrollment/roll-call/expected-on'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { Meeting } from '@domain/enrollment/sessions/busy-with'
import { changeSession, type SessionWish, withoutChanges } from '@domain/enrollment/sessions/change-session'
import { changedOn } from '@domain/enrollment/sessions/changed-sessions'
import { meetingsOn } from '@domain/enrollment/sessions/day-off'
import { sessionOn, teachingOn } from '@domain/enrollment/sessions/sessions-of'
import type { ActionInput } from '@domain/registry'
import { fail } from '@domain/values/result'
import { type SchoolDate, schoolDate } from '@domain/values/school-date'
import { findTaughtElsewhere } from '../collections/courses'
import { readRecords } from '../collections/pupil-terms'
import type { FoundCourse } from './find-school-sessions'

type Input = ActionInput<'enrollment.changeSession'>

/** The lesson as it is to be kept, or what stands against it. Two reads where it is held on some day. */
export async function wantedSession(found: FoundCourse, input: Input, now: number) {
  const { course, plan, teachers, isClosed } = found
  const { to, cause, isOwed } = input
  const planned = schoolDate(input.planned)
  if (isClosed) return fail({ code: 'TERM_CLOSED' })
  if (to === null) return changeSession(course, { planned, cause, isOwed, to }, { term: plan.term, now, meetings: [] })
  const teacher = teachers.find(({ _id }) => _id === to.substituteId)
  if (to.substituteId !== null && teacher === undefined) return fail({ code: 'SUBSTITUTE_UNKNOWN' })
  const substitute = teacher === undefined ? null : { id: teacher._id, name: teacher.name }
  const { from, until, place } = to
  const date = schoolDate(to.date)
  const wish: SessionWish = { planned, cause, isOwed: false, to: { date, from, until, place, substitute } }
  const teacherId = substitute?.id ?? teachingOn({ ...course, changed: [] }, planned).teacherId
  const meetings = await findMeetings(found, { date, teacherId, isOwnHour: isOwnHour(found, wish) })
  return changeSession(course, wish, { term: plan.term, now, meetings })
}

/** Where and when the timetable has it: what shares its room there does so by the plan. */
function isOwnHour({ course }: FoundCourse, { planned, to }: SessionWish): boolean {
  const own = to?.date === planned ? sessionOn(withoutChanges(course), planned) : null
  return own !== null && own.from === to?.from && own.until === to.until && own.place === to.place
}

interface OnDay {
  readonly isOwnHour: boolean
  readonly date: SchoolDate
  readonly teacherId: string | null
}

/** Care and a course never clash: a child is walked from one to the other. */
async function findMeetings(
  found: FoundCourse,
  { date, teacherId, isOwnHour: isOwn }: OnDay,
): Promise<readonly Meeting[]> {
  const { course, courses, plan, rolls } = found
  const pupilIds = attendingOn(rolls.get(course._id), date)
  const [elsewhere, records] = await Promise.all([
    teacherId === null ? [] : findTaughtElsewhere(teacherId, { schoolId: course.schoolId, date }),
    readRecords(plan._id, pupilIds),
  ])
  const others = courses.filter(({ _id }) => _id !== course._id)
  const isOfPlan = (other: Course) => isOwn && changedOn(other, date) === null
  const here = others.flatMap((other) =>
    meetingsOn([other], date).map((one) => {
      const isOther = isOfPlan(other) || other.kind !== course.kind
      const children = isOther ? 0 : childrenIn([...records.values()], other._id, date)
      return { ...one, children, place: isOfPlan(other) ? '' : one.place }
    }),
  )
  const away = elsewhere.flatMap(({ schools: [school], ...other }) =>
    meetingsOn([other], date).map((one) => ({ ...one, schoolName: school?.name ?? '' })),
  )
  return [...here, ...away]
}

function childrenIn(records: readonly PupilTerm[], courseId: string, date: SchoolDate): number {
  const isThere = ({ enrollments }: PupilTerm) =>
    enrollments.some((one) => one.courseId === courseId && one.state === 'SEATED' && sessionOn(one, date) !== null)
  return records.filter(isThere).length
}
