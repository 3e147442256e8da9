// Tests giving a place back: until when, and what follows.
import { schoolDate } from '../../values/school-date'
import { exampleEnrollment } from './example-enrollment'
import { isFreeToWithdraw, withdrawalDay, withdrawn } from './withdrawal'
import { leavingCases } from './withdrawal.cases'

const lessonDates = ['2026-09-08', '2026-09-15', '2026-09-22'].map(schoolDate)

describe.each(leavingCases)('$name', ({ state, today, remaining, endsBefore, isFree }) => {
  const enrollment = exampleEnrollment({ state, lessonDates })

  test('what remains', () => {
    const expected = { ...enrollment, state: 'WITHDRAWN', lessonDates: remaining, endsBefore }
    expect(withdrawn(enrollment, withdrawalDay(schoolDate(today)))).toEqual(expected)
  })

  test('what it costs', () => {
    const isFreeWhile = (window: 'OPEN' | 'CLOSED') =>
      isFreeToWithdraw(enrollment, { state: window }, schoolDate(today))
    expect(isFreeWhile('OPEN')).toBe(isFree)
    expect(isFreeWhile('CLOSED')).toBe(state === 'WAITLISTED')
  })
})

test('what was given back cannot be given back again', () => {
  const enrollment = exampleEnrollment({ state: 'WITHDRAWN', lessonDates: [] })
  expect(isFreeToWithdraw(enrollment, { state: 'OPEN' }, schoolDate('2026-09-07'))).toBe(false)
})
