// Tests what a clerk reads before a course ends, merges or splits: seats, days, fen, the way back.
import { kindsFor, sayAnnounced } from './ending-texts'
import { sayAct, sayEnding } from './say-ending'

const preview = {
  title: '水墨画',
  into: null,
  from: '2026-11-05',
  seated: 9,
  waiting: 0,
  seatsLeft: 0,
  lessonsLost: 6,
  returnedFen: 27_000,
  refusal: null,
}
const other = { into: '陶艺', seatsLeft: 11 }
const titles = (kind: 'CANCEL' | 'MERGE' | 'SPLIT', differs: Partial<typeof preview> | typeof other = {}) =>
  sayEnding(kind, { ...preview, ...differs }).map(({ title }) => title)

test('a cancelled course: families, lessons and fen, and the last day to take it back', () => {
  expect(titles('CANCEL')).toEqual([
    '在读的 9 个孩子，家长会收到通知',
    '每个孩子少 6 次课',
    '最多一共退 270.00 元',
    '11 月 4 日前（含当天）可以收回',
  ])
  expect(sayAct('CANCEL', preview)).toBe('停课，告诉 9 家')
})

test('a merge counts the seats of the other course, and says when they are too few', () => {
  expect(sayEnding('MERGE', { ...preview, ...other })[1]).toEqual({ icon: 'id-card', title: '「陶艺」还空 11 个名额' })
  const [, short] = sayEnding('MERGE', { ...preview, ...other, seatsLeft: 8 })
  expect(short).toMatchObject({ tone: 'danger', note: '要过去 9 个，坐不下' })
})

test('a split returns nothing, and those in line are asked as well', () => {
  const split = { ...preview, ...other, seated: 20, waiting: 6, lessonsLost: 0, returnedFen: 0 }
  expect(titles('SPLIT', split)).toContain('留下的钱不变')
  expect(sayAct('SPLIT', split)).toBe('分班，问 26 家')
})

test('what may be chosen follows the size; without another course only ending is left', () => {
  const others = [{ courseId: 'clay', title: '陶艺', seatsLeft: 3 }]
  expect(kindsFor({ size: 'OVER', others })).toEqual(['SPLIT', 'CANCEL'])
  expect(kindsFor({ size: 'BELOW', others })).toEqual(['MERGE', 'CANCEL'])
  expect(kindsFor({ size: 'OVER', others: [] })).toEqual(['CANCEL'])
})

test('what was announced is said with its day, before it and after', () => {
  const ending = { kind: 'CANCEL' as const, into: null, from: '2026-11-05' }
  expect(sayAnnounced({ ending }, '2026-11-04')).toBe('11 月 5 日起停')
  expect(sayAnnounced({ ending }, '2026-11-05')).toBe('11 月 5 日停了')
})
