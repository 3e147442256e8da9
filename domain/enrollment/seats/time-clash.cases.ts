// Golden table of time clashes for a child with Tuesdays 16:30–17:30, 2026-09-22 to 10-27.
import type { CourseKind } from '../../values/course-kind'

export interface ClashCase {
  readonly name: string
  readonly kind?: CourseKind
  readonly slots: readonly (readonly [weekday: number, from: string, until: string])[]
  readonly lessonDates?: readonly string[]
  readonly clashes: boolean
}

export const heldDates = ['2026-09-22', '2026-10-27']

export const clashCases: readonly ClashCase[] = [
  { name: 'the same hour', slots: [[2, '16:30', '17:30']], clashes: true },
  { name: 'one minute over the end', slots: [[2, '17:29', '18:00']], clashes: true },
  { name: 'begins when the other ends', slots: [[2, '17:30', '18:30']], clashes: false },
  { name: 'one minute over the beginning', slots: [[2, '15:30', '16:31']], clashes: true },
  { name: 'ends when the other begins', slots: [[2, '15:30', '16:30']], clashes: false },
  { name: 'inside the other', slots: [[2, '16:45', '17:00']], clashes: true },
  { name: 'around the other', slots: [[2, '15:00', '18:00']], clashes: true },
  { name: 'the same hour of another day', slots: [[3, '16:30', '17:30']], clashes: false },
  {
    name: 'the second of two meetings',
    slots: [
      [4, '16:30', '17:30'],
      [2, '16:00', '17:00'],
    ],
    clashes: true,
  },
  { name: 'care: a child walks from care to class', kind: 'CARE', slots: [[2, '15:40', '17:40']], clashes: false },
  {
    name: 'begins on the day of the other’s last lesson',
    slots: [[2, '16:30', '17:30']],
    lessonDates: ['2026-10-27', '2026-12-01'],
    clashes: true,
  },
  {
    name: 'begins the week after the other’s last lesson',
    slots: [[2, '16:30', '17:30']],
    lessonDates: ['2026-11-03', '2026-12-01'],
    clashes: false,
  },
  {
    name: 'ends the week before the other’s first lesson',
    slots: [[2, '16:30', '17:30']],
    lessonDates: ['2026-09-08', '2026-09-15'],
    clashes: false,
  },
  {
    name: 'the same hour in other weeks: never on one day',
    slots: [[2, '16:30', '17:30']],
    lessonDates: ['2026-09-29', '2026-10-20'],
    clashes: false,
  },
  { name: 'has no lessons', slots: [[2, '16:30', '17:30']], lessonDates: [], clashes: false },
]
