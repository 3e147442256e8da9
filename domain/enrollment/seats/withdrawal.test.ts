// Tests giving a place back: until when, and what follows.
import { schoolDate } from '../../values/school-date'
import { exampleEnrollment } from './example-enrollment'
import { withdrawalDay, withdrawn } from './withdrawal'
import { leavingCases } from './withdrawal.cases'

const lessonDates = ['2026-09-08', '2026-09-15', '2026-09-22'].map(schoolDate)

describe.each(leavingCases)('$name', ({ state, today, remaining, endsBefore }) => {
  const enrollment = exampleEnrollment({ state, lessonDates })

  test('what remains', () => {
    const expected = { ...enrollment, state: 'WITHDRAWN', lessonDates: remaining, endsBefore }
    expect(withdrawn(enrollment, withdrawalDay(schoolDate(today)))).toEqual(expected)
  })
})
