// Tells families and teachers of a changed lesson, or of a day off for the whole school, once each.
import type { ChangedLesson, Course } from '@domain/enrollment/courses/course'
import { attendingOn } from '@domain/enrollment/roll-call/expected-on'
import type { SeatRoll } from '@domain/enrollment/seats/enrollment'
import type { CourseOff } from '@domain/enrollment/sessions/day-off'
import { dateAt, type SchoolDate } from '@domain/values/school-date'
import { findGuardianIdsByChild } from '../../identity/collections/guardian-stages'
import { postNotices } from '../../request/outbox'

interface Moment {
  /** Whose doing it is. */
  readonly by: string | null
  readonly now: number
}

interface SessionNews {
  readonly course: Course
  readonly roll: SeatRoll | undefined
  readonly lesson: ChangedLesson
  /** The course's revision: the same change is told once, however often it is sent. */
  readonly rev: number
  readonly teacherIds: readonly (string | null)[]
  readonly isRestored?: boolean
}

/** How many families' children it is about. One read, and one write for every 500 notices. */
export async function tellOfSession(news: SessionNews, { by, now }: Moment): Promise<number> {
  const { course, roll, lesson, rev, teacherIds, isRestored = false } = news
  const date = lesson.date ?? lesson.planned
  const pupilIds = attendingOn(roll, date)
  const about = { kind: kindOf(lesson, isRestored), courseTitle: course.title, date }
  const event = `single-lesson:${course._id}:${lesson.planned}:${rev}`
  await postTo({ pupilIds, staff: others(teacherIds, by), about, event, now })
  return pupilIds.length
}

function kindOf({ date, isOwed }: ChangedLesson, isRestored: boolean) {
  if (isRestored) return 'LESSON_RESTORED' as const
  if (date !== null) return 'LESSON_CHANGED' as const
  return isOwed === true ? ('LESSON_OWED' as const) : ('LESSON_CANCELED' as const)
}

export interface DayNews {
  readonly off: readonly CourseOff[]
  readonly kind: 'DAY_OFF' | 'DAY_MOVED' | 'DAY_ON_AGAIN'
  readonly date: SchoolDate
  /** Says which time it was. */
  readonly event: string
  readonly teacherIds: readonly (string | null)[]
}

/** Each child's family once, however many lessons it has that day. */
export async function tellOfDay({ off, kind, date, event, teacherIds }: DayNews, { by, now }: Moment): Promise<number> {
  const pupilIds = [...new Set(off.flatMap((one) => one.pupilIds))]
  await postTo({ pupilIds, staff: others(teacherIds, by), about: { kind, date }, event, now })
  return pupilIds.length
}

function others(ids: readonly (string | null)[], by: string | null): readonly string[] {
  return [...new Set(ids.filter((id) => id !== null && id !== by))].flatMap((id) => id ?? [])
}

interface Posting {
  readonly pupilIds: readonly string[]
  readonly staff: readonly string[]
  readonly about: {
    readonly kind: ReturnType<typeof kindOf> | DayNews['kind']
    readonly courseTitle?: string
    readonly date: SchoolDate
  }
  readonly event: string
  readonly now: number
}

async function postTo({ pupilIds, staff, about, event, now }: Posting): Promise<void> {
  const guardians = await findGuardianIdsByChild(pupilIds, dateAt(now))
  const families = pupilIds.flatMap((pupilId) =>
    (guardians.get(pupilId) ?? []).map((personId) => ({ ...about, pupilId, personId, event: `${event}:${pupilId}` })),
  )
  const colleagues = staff.map((personId) => ({ ...about, pupilId: null, personId, event }))
  await postNotices([...families, ...colleagues], now)
}
