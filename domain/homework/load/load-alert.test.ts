// Tests when reported minutes raise an alert, on both sides of each number.
import { addDays, schoolDate } from '../../values/school-date'
import { raiseAlert } from './load-alert'

const first = schoolDate('2026-09-07')

/** `null`: fewer than five answers. */
function week(...means: readonly (number | null)[]) {
  return means.map((mean, at) => ({ date: addDays(first, at), cap: 60, mean }))
}

test.each([
  ['one day above', week(61, 60, 50, null, null), null],
  ['two days above', week(61, 50, 62, null, null), { stage: 'ALERT', days: ['2026-09-07', '2026-09-09'] }],
  ['two days at the limit', week(60, 60, 60, 60, 60), null],
  ['three days above', week(61, 62, 63, 50, null), { stage: 'POOL', days: ['2026-09-07', '2026-09-08', '2026-09-09'] }],
  ['too few answers are no day', week(null, null, 90, 40, 30), null],
  ['the first has left the window of five', week(70, 50, 50, 50, 50, 70), null],
  ['nothing reported', [], null],
] as const)('%s', (_name, days, expected) => {
  expect(raiseAlert(days)).toEqual(expected)
})
