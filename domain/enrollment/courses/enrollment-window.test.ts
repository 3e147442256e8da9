// Tests the enrollment window to the millisecond.
import { enrollmentWindow } from './enrollment-window'

const plan = { opensAt: 1_000, closesAt: 2_000 }

test.each([
  [999, 'BEFORE'],
  [1_000, 'OPEN'],
  [1_999, 'OPEN'],
  [2_000, 'CLOSED'],
])('at %i it is %s', (now, state) => {
  expect(enrollmentWindow(plan, now)).toEqual({ state, ...plan })
})
