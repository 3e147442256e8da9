// Tests the mean of reported minutes, and what a family may answer.
import { isLonger, minuteChoices, reportedMinutes } from './reported-minutes'
import { reportedCases } from './reported-minutes.cases'

test.each(reportedCases)('$name', ({ counts, expected }) => {
  const said = reportedMinutes(counts)
  expect(said === null ? 'hidden' : [said.answers, said.mean, said.median]).toEqual(expected)
})

test('six choices under either limit, the last of them beyond it', () => {
  expect(minuteChoices(60)).toEqual([20, 30, 40, 50, 60, 75])
  expect(minuteChoices(90)).toEqual([30, 45, 60, 75, 90, 105])
  expect([isLonger(75, 60), isLonger(75, 90), isLonger(105, 90), isLonger(60, 60)]).toEqual([true, false, true, false])
})
