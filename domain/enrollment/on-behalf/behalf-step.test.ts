// Tests what each step makes of a request for a family.
import { instantOf, schoolDate } from '../../values/school-date'
import { endOfDay, expiryOf, stateAfter } from './behalf-step'
import { stepCases } from './behalf-step.cases'

const recordedAt = instantOf(schoolDate('2026-09-09'), '17:02')

test.each(stepCases)(
  '$step · $name: $expected',
  ({ state, step, who = 'second', at = '2026-09-09 17:10', expected }) => {
    const [date = '', time] = at.split(' ')
    const request = {
      state,
      byId: 'recorder',
      confirmedBy: state === 'PROPOSED' ? null : 'second',
      expiresAt: expiryOf(recordedAt),
      undoUntil: endOfDay(recordedAt),
    }
    const after = stateAfter(request, { step, personId: who, now: instantOf(schoolDate(date), time) })
    expect(after.ok ? after.value : after.error.code).toBe(expected)
  },
)
