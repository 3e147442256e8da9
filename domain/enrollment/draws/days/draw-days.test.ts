// Tests the days of a draw at both sides of each boundary.
import { schoolDate } from '../../../values/school-date'
import { drawDayFaults, nextNumberFaults, proposedDays } from './draw-days'

const around = { today: schoolDate('2026-09-01'), until: schoolDate('2026-12-31') }
const numberName = '双色球'
const days = (opensOn: string, closesOn: string, numberOn: string) =>
  drawDayFaults(
    { opensOn: schoolDate(opensOn), closesOn: schoolDate(closesOn), numberName, numberOn: schoolDate(numberOn) },
    around,
  ).map(({ code }) => code)

test.each([
  ['tomorrow, two days, a day to fix the list', ['2026-09-02', '2026-09-04', '2026-09-06'], []],
  ['today', ['2026-09-01', '2026-09-02', '2026-09-06'], ['OPENS_TOO_EARLY']],
  ['the last before the first', ['2026-09-03', '2026-09-02', '2026-09-06'], ['CLOSES_FIRST']],
  ['the number on the last day', ['2026-09-02', '2026-09-03', '2026-09-03'], ['NUMBER_TOO_EARLY']],
  [
    'the number on the day after: the list could be fixed when it is known',
    ['2026-09-02', '2026-09-02', '2026-09-03'],
    ['NUMBER_TOO_EARLY'],
  ],
  ['a day on which that number does not come out', ['2026-09-02', '2026-09-03', '2026-09-05'], ['NO_NUMBER_THAT_DAY']],
  ['the number on the last day of the term', ['2026-09-02', '2026-09-03', '2026-12-31'], []],
  ['the number after the term', ['2026-09-02', '2026-09-03', '2027-01-03'], ['AFTER_TERM']],
] as const)('%s', (_, [opensOn, closesOn, numberOn], faults) => {
  expect(days(opensOn, closesOn, numberOn)).toEqual(faults)
})

test('another number is of a day to come', () => {
  const next = (day: string) => nextNumberFaults({ numberName, numberOn: schoolDate(day) }, around)
  expect(next('2026-09-01')).toMatchObject([{ code: 'NUMBER_KNOWN' }])
  expect(next('2026-09-02')).toMatchObject([{ code: 'NO_NUMBER_THAT_DAY' }])
  expect(next('2026-09-03')).toEqual([])
})

test('proposed: with the plan, or in two days, whichever is later', () => {
  const opensAt = Date.parse('2026-09-07T08:00:00+08:00')
  expect(proposedDays({ opensAt }, around.today)).toEqual({
    opensOn: '2026-09-07',
    closesOn: '2026-09-11',
    numberOn: '2026-09-13',
  })
  expect(proposedDays({ opensAt: 0 }, around.today).opensOn).toBe('2026-09-03')
})
