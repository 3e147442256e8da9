// Tests when a revisit is due.
import { newStage } from './case-stage'
import { isRevisitDue } from './revisit-due'
import { CLOSED_ON, REVISIT_CASES, TODAY } from './revisit-due.cases'

test.each(REVISIT_CASES)('$name: $expected', ({ state = 'CLOSED', revisitOn, parts = [], expected }) => {
  const stage = { ...newStage(), state, revisitOn }
  expect(isRevisitDue({ stage, closedOn: CLOSED_ON, parts }, TODAY)).toBe(expected)
})
