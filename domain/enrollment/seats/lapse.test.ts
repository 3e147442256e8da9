// Tests from which day on places lapse.
import { lapsesOn } from './lapse'
import { lapseCases } from './lapse.cases'

test.each(lapseCases)('T1 T2 $name', ({ lapse, expected }) => {
  expect(lapsesOn(lapse)).toBe(expected)
})
