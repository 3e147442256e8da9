// Tests the days of a draw at both sides of each boundary.
import { schoolDate } from '../../values/school-date'
import { drawDayFaults, nextNumberFaults, proposedDays } from './draw-days'

const around = { today: schoolDate('2026-09-01'), until: schoolDate('2026-12-31') }
const days = (opensOn: string, closesOn: string, numberOn: string) =>
  drawDayFaults(
    { opensOn: schoolDate(opensOn), closesOn: schoolDate(closesOn), numberOn: schoolDate(numberOn) },
    around,
  ).map(({ code }) => code)

test.each([
  ['tomorrow, one day, the number the day after', ['2026-09-02', '2026-09-02', '2026-09-03'], []],
  ['today', ['2026-09-01', '2026-09-02', '2026-09-03'], ['OPENS_TOO_EARLY']],
  ['the last before the first', ['2026-09-03', '2026-09-02', '2026-09-04'], ['CLOSES_FIRST']],
  ['the number on the last day', ['2026-09-02', '2026-09-03', '2026-09-03'], ['NUMBER_BEFORE_CLOSING']],
  ['the number on the last day of the term', ['2026-09-02', '2026-09-03', '2026-12-31'], []],
  ['the number after the term', ['2026-09-02', '2026-09-03', '2027-01-01'], ['AFTER_TERM']],
] as const)('%s', (_, [opensOn, closesOn, numberOn], faults) => {
  expect(days(opensOn, closesOn, numberOn)).toEqual(faults)
})

test('another number is of a day to come', () => {
  expect(nextNumberFaults(schoolDate('2026-09-01'), around)).toMatchObject([{ code: 'NUMBER_KNOWN' }])
  expect(nextNumberFaults(schoolDate('2026-09-02'), around)).toEqual([])
})

test('proposed: with the plan, or in two days, whichever is later', () => {
  const opensAt = Date.parse('2026-09-07T08:00:00+08:00')
  expect(proposedDays({ opensAt }, around.today)).toEqual({
    opensOn: '2026-09-07',
    closesOn: '2026-09-11',
    numberOn: '2026-09-12',
  })
  expect(proposedDays({ opensAt: 0 }, around.today).opensOn).toBe('2026-09-03')
})
