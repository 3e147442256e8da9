// What a family may choose for a day: days, hours, and the change its choice comes to.
import { cutOffsOn } from '@domain/enrollment/absences/cut-offs'
import { decideChange, endOf } from '@domain/enrollment/absences/decide-change'
import { dateAt, schoolDate, timeAt } from '@domain/values/school-date'
import type { ChildDays, Chosen, DayWish, ShownDay, WishKind } from './answers'

/** Days that are named by one tap. */
export const DAYS_OFFERED = 5
/** For an absence, until further ones are asked for. */
export const DAYS_AT_FIRST = 3

export function firstChoice(answer: Pick<ChildDays, 'days'>, now: number): Chosen {
  return withKind({ kind: 'ABSENT', dates: [], reason: null, time: null, collectorId: null }, 'ABSENT', { answer, now })
}

export function dayOfChoice({ days }: Pick<ChildDays, 'days'>, { dates }: Chosen): ShownDay | undefined {
  return days.find(({ date }) => date === dates[0])
}

interface Offered {
  readonly answer: Pick<ChildDays, 'days'>
  readonly now: number
}

/** An absence: the first day for which nobody has to be asked; another change: the next day with lessons. */
export function withKind(chosen: Chosen, kind: WishKind, { answer: { days }, now }: Offered): Chosen {
  const other = { ...chosen, kind, time: null }
  const alone = days.find((day) => kind !== 'ABSENT' || outcomeOf(day, other, now) === 'HOLDS')
  return { ...other, dates: [alone ?? days[0]].flatMap((day) => (day === undefined ? [] : [day.date])) }
}

/** Null: something is not chosen yet. */
export function wishOf({ kind, dates, reason, time, collectorId }: Chosen): DayWish | null {
  const [date] = dates
  if (date === undefined) return null
  if (kind === 'ABSENT') return { kind, dates: [...dates], courseId: null, reason }
  if (kind === 'COLLECTOR') return collectorId === null ? null : { kind, date, collectorId }
  if (time === null) return null
  return kind === 'EARLY' ? { kind, date, time, collectorId } : { kind, date, time }
}

/** Minutes between hours that are offered. */
const STEP = 20
const MOST_HOURS = 6

/** At once, and the next round hours before the last lesson ends; for staying, what the school offers. */
export function hoursFor(
  kind: WishKind,
  day: ShownDay,
  { now, stayUntil }: { readonly now: number; readonly stayUntil: string },
): readonly string[] {
  const end = endOf(day.lessons)
  if (end === null) return []
  if (kind === 'STAY') return ['18:00', stayUntil].filter((hour) => hour > end && hour <= stayUntil)
  const first = day.lessons.map(({ from }) => from).sort()[0] ?? end
  const isToday = isTodayOf(day, now)
  const from = isToday && timeAt(now) > first ? timeAt(now) : first
  const round = roundHours().filter((hour) => hour > from && hour < end)
  const atOnce = isToday && timeAt(now) < end ? [timeAt(now)] : []
  return [...atOnce, ...round].slice(0, MOST_HOURS)
}

function roundHours(): readonly string[] {
  const minutes = Array.from({ length: (24 * 60) / STEP }, (_, at) => at * STEP)
  return minutes.map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`)
}

export function isTodayOf({ date }: Pick<ShownDay, 'date'>, now: number): boolean {
  return date === dateAt(now)
}

/** HOLDS, ASKED, or why not, for the first of the days chosen. */
export function outcomeOf(day: ShownDay, { kind, time }: Chosen, now: number): string {
  const date = schoolDate(day.date)
  const deciding = { date, now, lessons: day.lessons, cutOffs: cutOffsOn(date) }
  const decided = decideChange({ kind, time, courseId: null }, deciding)
  return decided.ok ? decided.value : decided.error.code
}
