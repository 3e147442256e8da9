// Tests that steps are only added, told twice are one, and a wrong one is taken back.
import { schoolDate } from '../../values/school-date'
import { type MoneyStep, standingSteps, stepTakenBack, withStep } from './money-steps'

const ON = schoolDate('2026-09-09')
const step = (key: string, about: Partial<MoneyStep> = {}): MoneyStep => ({
  key,
  kind: 'REACHED',
  until: null,
  takesBack: null,
  on: ON,
  at: 1,
  by: 'qian',
  ...about,
})
const promised = (until: string | null) =>
  step('p', { kind: 'PROMISED', until: until === null ? null : schoolDate(until) })

test.each([
  ['no day', null, false],
  ['yesterday', '2026-09-08', false],
  ['today', '2026-09-09', true],
  ['the last day', '2027-03-08', true],
  ['a day beyond', '2027-03-09', false],
])('a promise for %s', (_, until, isTaken) => {
  expect(withStep([], promised(until)).ok).toBe(isTaken)
})

test('a day belongs to a promise alone', () => {
  expect(withStep([], step('a', { kind: 'UNREACHED', until: ON }))).toMatchObject({ value: [{ until: null }] })
})

test('told twice it is one; taken back it stands no more, once', () => {
  const one = withStep([], step('a'))
  const steps = one.ok ? one.value : []
  expect(withStep(steps, step('a', { kind: 'LEAVES' }))).toEqual({ ok: true, value: steps })
  const back = { key: 'b', on: ON, at: 2, by: 'qian' }
  const after = stepTakenBack(steps, 'a', back) ?? []
  expect([standingSteps(steps).length, standingSteps(after).length, after.length]).toEqual([1, 0, 2])
  expect(stepTakenBack(after, 'a', back)).toBe(after)
  expect(stepTakenBack(after, 'a', { ...back, key: 'c' })).toBeNull()
  expect(stepTakenBack(after, 'none', { ...back, key: 'c' })).toBeNull()
})
