// Tests that a gate's marks outlive the phone, are one person's, and do not stay for ever.
import { writeDevelopmentIdentity } from './development-identity'
import { eveningsBefore, keepGate, readGate } from './gate-marks'
import { forgetAnswers } from './last-answers'
import { hasUnsentMarks, nextMarkNumber } from './phone-marks'

const stored = new Map<string, unknown>()
// The device's storage; Taro's own needs a phone or a browser.
jest.mock('@tarojs/taro', () => ({
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => stored.set(key, value),
  removeStorageSync: (key: string) => stored.delete(key),
}))

const evening = { schoolId: 'qinghe', gateId: 'g1', date: '2026-09-22' }
const nothing = { pending: [], guests: [], settled: [] }
const guest = () => ({ ...nextMarkNumber(), name: '小宇', homeroomName: '', note: '', at: 0 })

beforeEach(() => stored.clear())

test('what was marked is there after the phone died, and gone once it arrived', () => {
  keepGate(evening, { ...nothing, guests: [guest()] })
  expect(readGate(evening).guests).toHaveLength(1)
  expect(hasUnsentMarks()).toBe(true)
  keepGate(evening, nothing)
  expect(hasUnsentMarks()).toBe(false)
})

test('numbers are never given twice', () => {
  expect([nextMarkNumber(), nextMarkNumber()].map(({ seq }) => seq)).toEqual([1, 2])
})

test('an evening before today is sent later, for a week; then it goes', () => {
  keepGate(evening, { ...nothing, guests: [guest()] })
  expect(eveningsBefore('2026-09-22')).toEqual([])
  expect(eveningsBefore('2026-09-23')).toEqual([evening])
  expect(eveningsBefore('2026-09-30')).toEqual([])
  expect(hasUnsentMarks()).toBe(false)
})

test('who takes over the phone sees and sends nothing of it', () => {
  writeDevelopmentIdentity('web:duty')
  keepGate(evening, { ...nothing, guests: [guest()] })
  writeDevelopmentIdentity('web:other')
  expect(eveningsBefore('2026-09-23')).toEqual([])
  forgetAnswers()
  expect(hasUnsentMarks()).toBe(false)
})
