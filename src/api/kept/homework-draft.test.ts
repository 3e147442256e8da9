// Tests that homework half written survives a reload for a day, and goes with its writer.
import {
  forgetHomeworkDraft,
  type HomeworkDraft,
  homeworkRequestKey,
  readHomeworkDraft,
  writeHomeworkDraft,
} from './homework-draft'
import { forgetAnswers } from './last-answers'

const stored = new Map<string, unknown>()
jest.mock('@tarojs/taro', () => ({
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => stored.set(key, value),
  removeStorageSync: (key: string) => stored.delete(key),
}))

const draft: HomeworkDraft = {
  kind: 'WRITTEN',
  place: 'HOME',
  purpose: 'CONSOLIDATE',
  book: '练习册 三上',
  pages: '23 页',
  content: '1–8 题',
  minutes: 28,
  layers: [],
}
const DAY = 86_400_000
beforeEach(() => stored.clear())

test('what was written is there for a day, each subject for itself', () => {
  writeHomeworkDraft('MATHEMATICS', draft, 0)
  writeHomeworkDraft('CHINESE', { ...draft, minutes: 5 }, 0)
  expect(readHomeworkDraft('MATHEMATICS', DAY - 1)).toEqual(draft)
  expect(readHomeworkDraft('CHINESE', 1)?.minutes).toBe(5)
  expect(readHomeworkDraft('MATHEMATICS', DAY)).toBeNull()
})

test('it goes when it was sent, the others stay; and all go when another person takes over', () => {
  writeHomeworkDraft('MATHEMATICS', draft, 0)
  writeHomeworkDraft('CHINESE', draft, 0)
  forgetHomeworkDraft('MATHEMATICS')
  expect(readHomeworkDraft('MATHEMATICS', 1)).toBeNull()
  expect(readHomeworkDraft('CHINESE', 1)).toEqual(draft)
  forgetAnswers()
  expect(readHomeworkDraft('CHINESE', 1)).toBeNull()
})

test('what was sent and never answered goes out under the same key after a reload; anything else, or the next, does not', async () => {
  const sent = { date: '2026-09-09', content: '1–8 题' }
  const key = await homeworkRequestKey(sent)
  expect(key).toMatch(/^[\w-]{16,64}$/)
  expect(await homeworkRequestKey({ ...sent })).toBe(key)
  const changed = await homeworkRequestKey({ ...sent, content: '1–9 题' })
  expect(changed).not.toBe(key)
  forgetHomeworkDraft('MATHEMATICS')
  expect(await homeworkRequestKey({ ...sent, content: '1–9 题' })).not.toBe(changed)
  await homeworkRequestKey(sent)
  forgetAnswers()
  expect(stored.has('homework-sending')).toBe(false)
})
