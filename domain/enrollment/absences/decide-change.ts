// Decides whether a family's change of a day holds at once, must be asked, or cannot be.
import { MINUTE_MS } from '../../values/durations'
import { fail, ok, type Result } from '../../values/result'
import { addDays, dateAt, instantOf, type SchoolDate } from '../../values/school-date'
import type { CutOffs } from './cut-offs'
import { DAYS_AHEAD, type DayChange } from './day-change'

/** A lesson of that day, as far as it matters here. */
export interface LessonHours {
  readonly courseId: string
  readonly from: string
  readonly until: string
}

export type Wish = Pick<DayChange, 'kind' | 'courseId' | 'time'>

export interface Deciding {
  readonly date: SchoolDate
  readonly now: number
  /** The child's lessons that take place that day. */
  readonly lessons: readonly LessonHours[]
  readonly cutOffs: CutOffs
}

export type ChangeFault = 'DAY_WITHOUT_LESSONS' | 'DAY_OVER' | 'TOO_FAR_AHEAD' | 'HOUR_NOT_POSSIBLE'

type Decision = Result<'HOLDS' | 'ASKED', { readonly code: ChangeFault }>

export function decideChange(wish: Wish, deciding: Deciding): Decision {
  const { date, now, lessons, cutOffs } = deciding
  const today = dateAt(now)
  const meant = wish.courseId === null ? lessons : lessons.filter(({ courseId }) => courseId === wish.courseId)
  const end = endOf(meant)
  if (date < today) return fail({ code: 'DAY_OVER' })
  if (date > addDays(today, DAYS_AHEAD)) return fail({ code: 'TOO_FAR_AHEAD' })
  if (end === null) return fail({ code: 'DAY_WITHOUT_LESSONS' })
  if (now >= instantOf(date, end)) return fail({ code: 'DAY_OVER' })
  const alone = aloneUntil(wish, { date, end, cutOffs })
  if (alone === null || isPast(wish, date, now)) return fail({ code: 'HOUR_NOT_POSSIBLE' })
  return ok(now < alone ? 'HOLDS' : 'ASKED')
}

interface Ending {
  readonly date: SchoolDate
  /** Of the last lesson meant. */
  readonly end: string
  readonly cutOffs: CutOffs
}

/** The first instant at which the family must ask; null: that hour makes no sense. */
function aloneUntil({ kind, time }: Wish, { date, end, cutOffs }: Ending): number | null {
  const before = (hour: string, minutes: number) => instantOf(date, hour) - minutes * MINUTE_MS
  if (kind === 'ABSENT') return before(cutOffs.absentBefore, 0)
  if (kind === 'COLLECTOR') return before(end, cutOffs.collectorMinutes)
  if (time === null) return null
  if (kind === 'EARLY') return time < end ? before(time, cutOffs.earlyMinutes) : null
  return time > end && time <= cutOffs.stayUntil ? before(end, cutOffs.stayMinutes) : null
}

/** "At once" names the running minute, which is not past. */
function isPast({ kind, time }: Wish, date: SchoolDate, now: number): boolean {
  return kind === 'EARLY' && time !== null && instantOf(date, time) + MINUTE_MS <= now
}

export function endOf(lessons: readonly Pick<LessonHours, 'until'>[]): string | null {
  return (
    lessons
      .map(({ until }) => until)
      .sort()
      .at(-1) ?? null
  )
}

type Known = Pick<DayChange, 'kind' | 'date' | 'state'>

/** An absence that holds until its cut-off, for the list is read then; anything else until the day is over. */
export function mayTakeBack({ kind, date, state }: Known, now: number, { absentBefore }: CutOffs): boolean {
  if (state !== 'HOLDS' && state !== 'ASKED') return false
  if (kind === 'ABSENT' && state === 'HOLDS') return now < instantOf(date, absentBefore)
  return now < instantOf(addDays(date, 1))
}
