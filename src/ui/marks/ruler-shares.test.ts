// Tests how a ruler of minutes is divided, at the limit and beyond it.
import { divideRuler, type RulerPart } from './ruler-shares'

function parts(...minutes: readonly number[]): readonly RulerPart[] {
  const names = ['语文', '英语', '数学']
  return minutes.map((each, index) => ({ name: names[index] ?? '科学', minutes: each, tone: 'first' }))
}

const widths = (...given: Parameters<typeof divideRuler>) => divideRuler(...given).parts.map(({ width }) => width)

test('a part takes its share, and the limit of 60 stands at three quarters of 80', () => {
  expect(widths(parts(25, 15, 20), 60, true)).toEqual([31.25, 18.75, 25])
  expect(divideRuler(parts(25, 15, 20), 60, true)).toMatchObject({ total: 60, end: 80, over: 0, limitAt: 75 })
})

test('what lies beyond the limit is cut off its part and shown as over', () => {
  expect(widths(parts(25, 15, 28), 60, true)).toEqual([31.25, 18.75, 25])
  expect(divideRuler(parts(25, 15, 28), 60, true)).toMatchObject({ total: 68, over: 8, overWidth: 10 })
})

test('a part wholly beyond the limit is over alone', () => {
  expect(divideRuler(parts(60, 10), 60, true)).toMatchObject({ parts: [{ name: '语文' }], over: 10 })
})

test('a ruler that ends at the limit grows when more is on it', () => {
  expect(divideRuler(parts(25, 15), 60, false)).toMatchObject({ end: 60, limitAt: 100 })
  expect(divideRuler(parts(25, 40), 60, false)).toMatchObject({ end: 80, limitAt: 75, over: 5 })
})

test('where nothing may be set, everything is over', () => {
  expect(divideRuler(parts(), 0, true)).toMatchObject({ total: 0, end: 20, over: 0, limitAt: 0 })
  expect(divideRuler(parts(10), 0, true)).toMatchObject({ parts: [], over: 10, overWidth: 50 })
})

test('90 minutes end at 120', () => {
  expect(divideRuler(parts(30, 30, 30), 90, true)).toMatchObject({ end: 120, limitAt: 75 })
})
