// Tests what is taken as a time of day, a day, or minutes.
import { isClock, isDay, isMinutes, isMinutesOrEmpty } from './typed-limits'

test.each([
  [isClock, '16:30', true],
  [isClock, '24:00', false],
  [isClock, '9:00', false],
  [isDay, '2026-10-09', true],
  [isDay, '2026-02-30', false],
  [isMinutes, '45', true],
  [isMinutes, '-5', false],
  [isMinutes, '1e9', false],
  [isMinutes, '', false],
  [isMinutesOrEmpty, ' ', true],
] as const)('%p of %s: %s', (check, typed, expected) => {
  expect(check(typed) === true).toBe(expected)
})
