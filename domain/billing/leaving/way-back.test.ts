// Tests from which day leaving takes effect, and the way back into a course.
import { instantOf, schoolDate } from '../../values/school-date'
import { type LeftSeat, leavingDay, type WayBack, wayBack } from './way-back'

const seat: LeftSeat = { window: 'OPEN', hasLessons: true, state: 'SEATED', waiting: 0 }

const cases: readonly (readonly [string, LeftSeat, WayBack])[] = [
  ['nobody waits: the seat stays free until somebody takes it', seat, 'FREE_SEAT'],
  ['somebody waits', { ...seat, waiting: 1 }, 'END_OF_LINE'],
  ['a place in line', { ...seat, state: 'WAITLISTED' }, 'END_OF_LINE'],
  ['after the window', { ...seat, window: 'CLOSED' }, 'CLOSED'],
  ['after the window, somebody waits', { ...seat, window: 'CLOSED', waiting: 1 }, 'CLOSED'],
  ['no lesson is left', { ...seat, hasLessons: false }, 'NO_LESSONS'],
]

test.each(cases)('T4 %s', (_, left, expected) => {
  expect(wayBack(left)).toBe(expected)
})

test('T4 the day is the one on which places are given back', () => {
  const now = instantOf(schoolDate('2026-09-09'), '16:05')
  expect(leavingDay('WITHDRAWAL', now)).toBe('2026-09-10')
  expect(leavingDay('CONSENT', now)).toBe('2026-09-10')
  expect(leavingDay('ERASURE', now)).toBe('2026-09-17')
})
