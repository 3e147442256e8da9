// Golden table of lesson dates, autumn 2026 (10-10 follows Wednesday's timetable, 09-20 none).
import type { CourseKind } from '../../values/course-kind'

export interface LessonDatesCase {
  readonly name: string
  readonly kind: CourseKind
  readonly weekdays: readonly number[]
  /** Lessons of each meeting; one when absent. */
  readonly each?: number
  readonly startsOn: string
  readonly lessons: number | null
  /** The dates, or how many there are when that is too few. */
  readonly expected: readonly string[] | number
}

export const lessonDatesCases: readonly LessonDatesCase[] = [
  {
    name: 'Fridays over Mid-autumn and National Day',
    kind: 'ENRICHMENT',
    weekdays: [5],
    startsOn: '2026-09-18',
    lessons: 3,
    // 09-18; 09-25 Mid-autumn; 10-02 National Day; 10-09; 10-16
    expected: ['2026-09-18', '2026-10-09', '2026-10-16'],
  },
  {
    name: 'Wednesdays have a lesson on the make-up Saturday',
    kind: 'ENRICHMENT',
    weekdays: [3],
    startsOn: '2026-09-30',
    lessons: 3,
    // 09-30; 10-07 National Day; 10-10 follows Wednesday; 10-14
    expected: ['2026-09-30', '2026-10-10', '2026-10-14'],
  },
  {
    name: 'an enrichment course has none on a make-up day without a timetable',
    kind: 'ENRICHMENT',
    weekdays: [1, 2, 3, 4, 5],
    startsOn: '2026-09-18',
    lessons: 2,
    // Friday 09-18; Sunday 09-20 follows nothing; Monday 09-21
    expected: ['2026-09-18', '2026-09-21'],
  },
  {
    name: 'all-week care runs on it',
    kind: 'CARE',
    weekdays: [1, 2, 3, 4, 5],
    startsOn: '2026-09-18',
    lessons: 3,
    expected: ['2026-09-18', '2026-09-20', '2026-09-21'],
  },
  {
    name: 'care of four weekdays does not',
    kind: 'CARE',
    weekdays: [1, 2, 3, 4],
    startsOn: '2026-09-18',
    lessons: 1,
    expected: ['2026-09-21'],
  },
  {
    name: 'starts on the very day',
    kind: 'ENRICHMENT',
    weekdays: [2],
    startsOn: '2026-09-01',
    lessons: 1,
    expected: ['2026-09-01'],
  },
  {
    name: 'every matching day to the end of term',
    kind: 'ENRICHMENT',
    weekdays: [5],
    startsOn: '2027-01-08',
    lessons: null,
    expected: ['2027-01-08', '2027-01-15', '2027-01-22'],
  },
  {
    name: 'four of three',
    kind: 'ENRICHMENT',
    weekdays: [5],
    startsOn: '2027-01-08',
    lessons: 4,
    // 01-08, 01-15, 01-22
    expected: 3,
  },
  {
    name: 'a pattern that never runs',
    kind: 'ENRICHMENT',
    weekdays: [7],
    startsOn: '2026-09-01',
    lessons: null,
    expected: 0,
  },
  {
    name: 'F5 two lessons an afternoon: each day named twice',
    kind: 'CARE',
    weekdays: [1, 2, 3, 4, 5],
    each: 2,
    startsOn: '2026-09-17',
    lessons: 7,
    // Thursday 09-17, Friday 09-18, the make-up Sunday 09-20, and the first of Monday 09-21
    expected: ['2026-09-17', '2026-09-17', '2026-09-18', '2026-09-18', '2026-09-20', '2026-09-20', '2026-09-21'],
  },
  {
    name: 'F5 a day named twice has as many lessons',
    kind: 'ENRICHMENT',
    weekdays: [5, 5],
    startsOn: '2027-01-08',
    lessons: 7,
    // 01-08, 01-15, 01-22: two each
    expected: 6,
  },
]
