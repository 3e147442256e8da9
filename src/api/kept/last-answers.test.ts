// Tests which answers stay on the device, and for whom.
import { writeDevelopmentIdentity } from './development-identity'
import { answerKey, forgetAnswer, forgetAnswers, keepAnswer, recallAnswer } from './last-answers'

const stored = new Map<string, unknown>()
// The device's storage; Taro's own needs a phone or a browser.
jest.mock('@tarojs/taro', () => ({
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => stored.set(key, value),
  removeStorageSync: (key: string) => stored.delete(key),
}))

const value = { pupil: { pupilId: 'p1', name: '', homeroomName: '', schoolName: '' }, termName: null, statement: null }
const keyFor = (pupilId: string) => answerKey('billing.getFeeStatement', { pupilId })
const keep = (pupilId: string, savedAt: number) =>
  keepAnswer<'billing.getFeeStatement'>(keyFor(pupilId), { value, savedAt, givenAt: savedAt })

beforeEach(() => stored.clear())

test('the last answer is found again, with its time', () => {
  keep('p1', 1)
  keep('p1', 2)
  expect(recallAnswer(keyFor('p1'))).toEqual({ value, savedAt: 2, givenAt: 2 })
  expect(recallAnswer(keyFor('p2'))).toBeUndefined()
})

test('what one person saw is not shown to another', () => {
  writeDevelopmentIdentity('web:mother')
  keep('p1', 1)
  writeDevelopmentIdentity('web:stranger')
  expect(recallAnswer(keyFor('p1'))).toBeUndefined()
})

test('the oldest answers make room', () => {
  for (let number = 1; number <= 25; number += 1) keep(`p${number}`, number)
  expect(recallAnswer(keyFor('p1'))).toBeUndefined()
  expect(recallAnswer(keyFor('p2'))).toBeDefined()
  expect(recallAnswer(keyFor('p25'))).toBeDefined()
})

test('forgetting leaves nothing', () => {
  keep('p1', 1)
  forgetAnswers()
  expect(stored.size).toBe(0)
})

test('one answer that may no longer be seen goes alone', () => {
  keep('p1', 1)
  keep('p2', 2)
  forgetAnswer(keyFor('p1'))
  expect(recallAnswer(keyFor('p1'))).toBeUndefined()
  expect(recallAnswer(keyFor('p2'))).toBeDefined()
})
