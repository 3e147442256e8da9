// Tests how an import's counts are worded.
import { type Counts, sayChanges, sayCounts } from './import-texts'

type Numbers = readonly [added: number, changed?: number, unchanged?: number, missing?: number]

const counts = (what: Counts['what'], ...[added, changed = 0, unchanged = 0, missing = 0]: Numbers): Counts => ({
  what,
  added,
  changed,
  unchanged,
  missing,
})

test.each([
  [counts('pupils', 2, 1, 236, 3), '新增 2，修改 1，不变 236；表里没有的 3 人保留'],
  [counts('courses', 0, 0, 15), '不变 15'],
  [counts('teachers', 0, 0, 0, 12), '表里没有的 12 人保留'],
  [counts('teachers', 0), '表里没有'],
])('%j', (entry, words) => {
  expect(sayCounts(entry)).toBe(words)
})

test('a whole school’s roster takes out whom it does not name', () => {
  expect(sayCounts(counts('pupils', 0, 0, 236, 3), true)).toBe('不变 236；表里没有的 3 人离校')
  expect(sayCounts(counts('teachers', 1, 0, 0, 2), true)).toBe('新增 1；表里没有的 2 人离开')
})

test('what changes is said in one sentence, without what does not', () => {
  const all = [counts('pupils', 2), counts('guardians', 3, 1), counts('homerooms', 0, 0, 12)]
  expect(sayChanges(all)).toBe('新增学生 2 人、监护人 3 人，修改监护人 1 人')
  expect(sayChanges([counts('courses', 0, 0, 9)])).toBe('')
})
