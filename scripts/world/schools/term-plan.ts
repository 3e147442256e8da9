// Dates of the seeded term: its span, the enrollment window and the moment of the demo.
import { instantOf, schoolDate } from '@domain/values/school-date'

export const TERM = {
  id: '2026-autumn',
  name: '2026-2027学年第一学期',
  from: schoolDate('2026-09-01'),
  until: schoolDate('2027-01-22'),
  /** First day of courses: enrollment is over by then. */
  coursesFrom: schoolDate('2026-09-21'),
} as const

/** The package knows the holidays of 2026 only, so the first of January is the school's own closure. */
export const CLOSURES = [{ date: schoolDate('2027-01-01'), reason: '元旦' }] as const
export const MAKEUP_DAYS = [{ date: schoolDate('2026-10-10'), follows: '按周四课表' }] as const

export const OPENS = { date: schoolDate('2026-09-07'), time: '08:00' } as const
export const CLOSES = { date: schoolDate('2026-09-18'), time: '18:00' } as const
/** The small school is done choosing by the demonstration: its bills are out, some are paid. */
export const CLOSES_EARLY = { date: schoolDate('2026-09-09'), time: '12:00' } as const

export const ROSTER_IMPORTED_AT = instantOf(schoolDate('2026-09-02'), '09:30')
export const PLAN_IMPORTED_AT = instantOf(schoolDate('2026-09-04'), '14:00')
/** The day after the roster: staff come in by invitation, families with the phone the roster knows. */
export const CONNECTED_AT = instantOf(schoolDate('2026-09-03'), '09:00')
/** The evening before enrollment opens: families agree, one a minute. */
export const CONSENTED_AT = instantOf(schoolDate('2026-09-06'), '19:00')
/** The morning enrollment opens, before it does. */
export const RELIEF_ASKED_AT = instantOf(schoolDate('2026-09-07'), '07:05')
export const RELIEF_REVIEWED_AT = instantOf(schoolDate('2026-09-07'), '07:40')
/** After the last claim: a grandfather is let in, a class code goes round, somebody finds a child that is not theirs. */
export const GATHERED_AT = instantOf(schoolDate('2026-09-09'), '15:10')
/** After the small school's choice: its bills, and the first families who pay. */
export const BILLED_AT = instantOf(schoolDate('2026-09-09'), '15:20')
export const PAID_AT = instantOf(schoolDate('2026-09-09'), '15:40')
/** Teachers set tonight's homework, and that of the days to come; one a minute. */
export const HOMEWORK_SET_AT = instantOf(schoolDate('2026-09-09'), '15:45')
/** A class teacher writes to three families; another family says on the phone what it wants. */
export const NOTICE_SENT_AT = instantOf(schoolDate('2026-09-09'), '15:56')
export const WORD_SAID_AT = instantOf(schoolDate('2026-09-09'), '15:57')
/** The small school's changes of the plan, mended and sent again. */
export const PLAN_SENT_AGAIN_AT = instantOf(schoolDate('2026-09-09'), '15:58')
/** The office sets its gates; families say who comes and how children leave. */
export const GATES_SET_AT = instantOf(schoolDate('2026-09-09'), '15:59')
/** A Tuesday after courses began, for which the demonstration has something at the gate. */
export const GATE_EVENING = schoolDate('2026-09-22')
export const DEMONSTRATION_AT = instantOf(schoolDate('2026-09-09'), '16:05')

const DAYS_OF_CLAIMS = ['2026-09-07', '2026-09-08', '2026-09-09'].map(schoolDate)
const MINUTES_A_DAY = 7 * 60

/** Instants between the opening and the demonstration, from morning to afternoon, each on a whole minute. */
export function claimInstant(index: number, claims: number): number {
  const minute = Math.floor((index * DAYS_OF_CLAIMS.length * MINUTES_A_DAY) / claims)
  const day = DAYS_OF_CLAIMS[Math.floor(minute / MINUTES_A_DAY)] ?? OPENS.date
  return instantOf(day, OPENS.time) + (minute % MINUTES_A_DAY) * 60_000
}
