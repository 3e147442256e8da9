// Tests how far a case is shown to be in each of its states.
import { CASE_STATES } from '@domain/complaints/channel/case-state'
import { caseSteps } from './case-steps'

const dates = { receivedOn: '8 月 19 日', dueOn: '9 月 15 日' }
const marks = { done: '●', now: '◐', later: '○' } as const

test.each([
  ['SUBMITTED', '●◐○○'],
  ['TRIAGED', '●●◐○'],
  ['ASSIGNED', '●●◐○'],
  ['INVESTIGATING', '●●◐○'],
  ['REPLIED', '●●●●'],
  ['CLOSED', '●●●●'],
  ['REOPENED', '●●◐○'],
  ['TRANSFERRED', '●●◐○'],
  ['NOT_ACCEPTED', '●●'],
] as const)('%s: %s', (state, drawn) => {
  expect(
    caseSteps(state, dates)
      .map((step) => marks[step.state])
      .join(''),
  ).toBe(drawn)
})

test('what was not taken up is not said to have been looked into', () => {
  expect(caseSteps('NOT_ACCEPTED', dates).map(({ title }) => title)).toEqual(['收到', '没有受理'])
})

test('every state has steps with names of their own', () => {
  for (const state of CASE_STATES) {
    const titles = caseSteps(state, dates).map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  }
})
