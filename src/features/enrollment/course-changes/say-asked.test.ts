// Tests what a family reads of a changed, clashing or ending course.
import { sayAsked } from './say-asked'

const nothing = { title: '水墨画', change: null, ending: null, clashesWith: null }

test('nothing asked, nothing said', () => {
  expect(sayAsked(nothing)).toEqual([])
})

test.each([
  ['CANCEL', null, /停课，没上的按次全退/],
  ['MERGE', '陶艺', /可以去「陶艺」。没选的，没上的按次全退/],
  ['SPLIT', '水墨画二班', /不换照旧/],
] as const)('%s says its day and its price', (kind, into, words) => {
  const [line = ''] = sayAsked({ ...nothing, ending: { kind, into, from: '2026-11-05' } })
  expect(line).toMatch(words)
  expect(line).toMatch('11 月 5 日')
})

test('a clash says what happens to who chooses nothing', () => {
  const change = { from: '2026-09-16', freeUntil: '2026-09-16' }
  expect(sayAsked({ ...nothing, change, clashesWith: '篮球基础' })).toEqual([
    '和「篮球基础」撞了，选一门，另一门免费退。9 月 16 日前没选，就退改动的那门，没上的按次全退。',
  ])
  expect(sayAsked({ ...nothing, change })[0]).toMatch('9 月 16 日前（含当天）退')
})
