// Tests who is reminded of a bill and who is not, on both sides of each boundary.
import { instantOf, schoolDate } from '../../values/school-date'
import { type BillToRemind, reminderOf, shownReminder } from './reminding'

const today = schoolDate('2026-09-15')
const now = instantOf(today, '10:00')
const due: BillToRemind = {
  state: 'UNPAID',
  dueOn: schoolDate('2026-09-18'),
  remindedAt: null,
  waivedBasisPoints: 0,
  guardians: 1,
}
const DAY = 24 * 3_600_000

test.each([
  ['due in three days', {}, 'REMIND'],
  ['due in four days', { dueOn: schoolDate('2026-09-19') }, 'NOT_DUE'],
  ['long due', { dueOn: schoolDate('2026-03-01') }, 'REMIND'],
  ['paid', { state: 'SETTLED' }, 'SETTLED'],
  ['to be returned', { state: 'RETURNING' }, 'SETTLED'],
  ['reminded three days ago, to the instant', { remindedAt: now - 3 * DAY }, 'REMIND'],
  ['reminded a moment less ago', { remindedAt: now - 3 * DAY + 1 }, 'LATELY'],
  ['everything waived, material is left', { waivedBasisPoints: 10_000 }, 'WAIVED'],
  ['all but a hundredth of a percent waived', { waivedBasisPoints: 9_999 }, 'REMIND'],
  ['no guardian', { guardians: 0 }, 'NOBODY'],
  ['waived and no guardian: the reason that is no gap', { waivedBasisPoints: 10_000, guardians: 0 }, 'WAIVED'],
] as const)('%s', (_, about, expected) => {
  expect(reminderOf({ ...due, ...about }, { now, today })).toBe(expected)
})

test('finance cannot tell a family whose fees are waived from one reminded lately', () => {
  expect([shownReminder('WAIVED'), shownReminder('LATELY')]).toEqual(['NOT_NOW', 'NOT_NOW'])
  expect(shownReminder('REMIND')).toBe('REMIND')
})
