// Tests when a course is wished for instead of enrolled in, by the phase of its draw.
import { sayDrawAhead, wishWayOf } from './wish-way'

test.each([
  ['ANNOUNCED', 'BEFORE'],
  ['OPEN', 'WISH'],
  ['CLOSED', 'AFTER'],
  ['FIXED', 'AFTER'],
  ['POSTPONED', 'AFTER'],
  ['DRAWN', 'AFTER'],
  ['SEATED', 'NONE'],
] as const)('%s: a class %s; care never, nor what is given out otherwise', (phase, way) => {
  expect(wishWayOf({ phase }, { kind: 'ENRICHMENT' })).toBe(way)
  expect(wishWayOf({ phase }, { kind: 'CARE' })).toBe('NONE')
  expect(wishWayOf({ phase }, { kind: 'ENRICHMENT', seating: 'FIRST_COME' })).toBe('NONE')
})

test('without a draw nothing changes', () => {
  expect(wishWayOf(null, { kind: 'ENRICHMENT' })).toBe('NONE')
})

test('the last day ends with itself', () => {
  const draw = { phase: 'OPEN', opensOn: '2026-09-07', closesOn: '2026-09-11' } as const
  expect(sayDrawAhead(draw, '林小满')).toEqual({
    title: '林小满的志愿',
    note: '9 月 11 日 24:00 截止，先填后填一样',
  })
})
