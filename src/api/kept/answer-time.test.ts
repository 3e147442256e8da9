// Tests that stored answers are dated by the cloud's clock, even those without a time of their own.
import { timeOfAnswer } from './answer-time'

const stored = new Map<string, unknown>()
// The device's storage; Taro's own needs a phone or a browser.
jest.mock('@tarojs/taro', () => ({
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => stored.set(key, value),
}))

const DAY = 86_400_000
beforeEach(() => stored.clear())

test('an answer with its own now is from then, whatever the device believes', () => {
  expect(timeOfAnswer({ now: 5 * DAY }, 90 * DAY)).toBe(5 * DAY)
})

test('an answer without it is dated by what other answers told of the clock', () => {
  expect(timeOfAnswer({}, 90 * DAY)).toBe(90 * DAY)
  timeOfAnswer({ now: 5 * DAY }, 90 * DAY)
  expect(timeOfAnswer({}, 90 * DAY + 60_000)).toBe(5 * DAY + 60_000)
})

test('a slow way back is not taken for another clock', () => {
  timeOfAnswer({ now: 5 * DAY }, 90 * DAY)
  timeOfAnswer({ now: 5 * DAY }, 90 * DAY + 8_000)
  expect(timeOfAnswer({}, 90 * DAY)).toBe(5 * DAY)
})
