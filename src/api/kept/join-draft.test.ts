// Tests that a half-filled request survives a reload for a day and goes with whoever filled it.
import { forgetJoinDraft, readJoinDraft, writeJoinDraft } from './join-draft'
import { forgetAnswers } from './last-answers'

const stored = new Map<string, unknown>()
jest.mock('@tarojs/taro', () => ({
  getStorageSync: (key: string) => stored.get(key),
  setStorageSync: (key: string, value: unknown) => stored.set(key, value),
  removeStorageSync: (key: string) => stored.delete(key),
}))

const draft = {
  kind: 'class',
  code: 'ABCDEFGHJK',
  childName: '林小满',
  guardianName: '王岚',
  relation: '妈妈',
} as const
const DAY = 86_400_000
beforeEach(() => stored.clear())

test('T10 what was typed is there after a reload, for a day', () => {
  writeJoinDraft(draft, 0)
  expect(readJoinDraft(DAY - 1)).toEqual(draft)
  expect(readJoinDraft(DAY)).toBeNull()
})

test('T10 it goes when it was sent, and when another person takes over the device', () => {
  writeJoinDraft(draft, 0)
  forgetJoinDraft()
  expect(readJoinDraft(1)).toBeNull()
  writeJoinDraft(draft, 0)
  forgetAnswers()
  expect(readJoinDraft(1)).toBeNull()
})
