// Golden table of school days, autumn 2026: holidays, make-up days, the term's own closures.
import { schoolDate } from '../../values/school-date'
import type { Term } from './course'

export const autumn2026: Term = {
  id: '2026-autumn',
  name: '2026-2027学年第一学期',
  from: schoolDate('2026-09-01'),
  until: schoolDate('2027-01-22'),
  closures: [
    { date: schoolDate('2027-01-01'), reason: '元旦' },
    { date: schoolDate('2026-11-06'), reason: '运动会' },
  ],
  makeupFollows: [{ date: schoolDate('2026-10-10'), weekday: 3 }],
}

export interface DayCase {
  readonly date: string
  readonly why: string
  readonly isSchoolDay: boolean
  readonly timetable: number | null
}

export const dayCases: readonly DayCase[] = [
  { date: '2026-08-31', why: 'Monday before term', isSchoolDay: false, timetable: null },
  { date: '2026-09-01', why: 'first day, a Tuesday', isSchoolDay: true, timetable: 2 },
  { date: '2026-09-12', why: 'an ordinary Saturday', isSchoolDay: false, timetable: null },
  { date: '2026-09-20', why: 'make-up Sunday without a timetable', isSchoolDay: true, timetable: null },
  { date: '2026-09-24', why: 'Thursday before Mid-autumn', isSchoolDay: true, timetable: 4 },
  { date: '2026-09-25', why: 'Mid-autumn, a Friday', isSchoolDay: false, timetable: null },
  { date: '2026-09-30', why: 'Wednesday before National Day', isSchoolDay: true, timetable: 3 },
  { date: '2026-10-01', why: 'National Day', isSchoolDay: false, timetable: null },
  { date: '2026-10-07', why: 'last day of the holiday', isSchoolDay: false, timetable: null },
  { date: '2026-10-08', why: 'Thursday after it', isSchoolDay: true, timetable: 4 },
  { date: '2026-10-10', why: 'make-up Saturday on Wednesday’s timetable', isSchoolDay: true, timetable: 3 },
  { date: '2026-11-06', why: 'Friday closed by the school', isSchoolDay: false, timetable: null },
  { date: '2026-12-31', why: 'last day of the known calendar', isSchoolDay: true, timetable: 4 },
  { date: '2027-01-01', why: 'unknown to the calendar, closed by the term', isSchoolDay: false, timetable: null },
  { date: '2027-01-22', why: 'last day of term', isSchoolDay: true, timetable: 5 },
  { date: '2027-01-25', why: 'Monday after term', isSchoolDay: false, timetable: null },
]
