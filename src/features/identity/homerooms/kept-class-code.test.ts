// Tests that a class code is shown where it was made, and never after another replaced it.
const stored = new Map<string, unknown>()
// The device's storage.
jest.mock('@tarojs/taro', () => ({
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => stored.set(key, value),
}))

import { keepClassCode, recallClassCode } from './kept-class-code'

const made = { code: 'ABCDEFGHJK', expiresAt: 1_000 }

beforeEach(() => stored.clear())

test('the code that is in force, for its own class', () => {
  keepClassCode('qinghe-3-2', made)
  expect(recallClassCode('qinghe-3-2', { expiresAt: 1_000 })).toBe('ABCDEFGHJK')
  expect(recallClassCode('qinghe-3-1', { expiresAt: 1_000 })).toBeNull()
})

test('another code in force, or none: nothing is shown', () => {
  keepClassCode('qinghe-3-2', made)
  expect(recallClassCode('qinghe-3-2', { expiresAt: 1_001 })).toBeNull()
  expect(recallClassCode('qinghe-3-2', null)).toBeNull()
})

test('what else the device kept under the name is no code', () => {
  stored.set('class-code:qinghe-3-2', 'ABCDEFGHJK')
  expect(recallClassCode('qinghe-3-2', { expiresAt: 1_000 })).toBeNull()
})
