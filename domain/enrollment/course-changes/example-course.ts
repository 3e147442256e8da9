// Builds an ordinary course and roll; a case of the golden tables states only what differs.
import { fen } from '../../values/fen'
import { type SchoolDate, schoolDate, type Weekday } from '../../values/school-date'
import type { Course, Term, WeeklySlot } from '../courses/course'
import { lessonDates } from '../courses/lesson-dates'
import type { SeatRoll } from '../seats/enrollment'

/** Thursdays from 10 September on; National Day from 1 to 7 October. */
export const changeTerm: Term = {
  id: '2026-autumn',
  name: '2026-2027学年第一学期',
  from: schoolDate('2026-09-01'),
  until: schoolDate('2027-01-22'),
  closures: [],
  makeupFollows: [],
}

export function weekly(...weekdays: readonly Weekday[]): readonly WeeklySlot[] {
  return weekdays.map((weekday) => ({ weekday, from: '16:30', until: '17:30' }))
}

interface CourseWish extends Partial<Course> {
  readonly lessons?: number
  readonly startsOn?: SchoolDate
}

/** Thirteen Thursdays of ink painting. */
export function courseOf({ lessons = 13, startsOn = schoolDate('2026-09-07'), ...wish }: CourseWish = {}): Course {
  const slots = wish.slots ?? weekly(4)
  const kind = wish.kind ?? 'ENRICHMENT'
  const dates = lessonDates({ term: changeTerm, kind, slots, startsOn, lessons })
  if (!dates.ok) throw new RangeError('too few school days')
  return {
    _id: 'ink',
    planId: 'school:2026-autumn',
    schoolId: 'school',
    termId: changeTerm.id,
    code: 'ink',
    title: '水墨画',
    field: 'ART',
    grades: [3, 4],
    lessonDates: dates.value,
    pricePerLesson: fen(500),
    capacity: 24,
    place: '美术室',
    teacherId: 'wang',
    teacherName: '王守拙',
    providerName: null,
    consumables: [],
    ...wish,
    kind,
    slots,
  }
}

export function rollOf(courseId: string, seated: readonly string[], waiting: readonly string[] = []): SeatRoll {
  const claim = (pupilId: string) => ({ pupilId, at: 1, consent: { textVersion: 'one', personId: 'g', at: 1 } })
  const capacity = 24
  return {
    _id: courseId,
    planId: 'school:2026-autumn',
    capacity,
    seatsLeft: capacity - seated.length,
    seated: seated.map(claim),
    waiting: waiting.map(claim),
    rev: 1,
    touchedAt: 1,
  }
}
