// Tests that the latest that holds of a kind is the day's, and who is away from which lesson.
import { dayOf, isAwayFrom } from './day-of'

const said = (about: object) =>
  ({ _id: 'a', kind: 'ABSENT', courseId: null, time: null, at: 1, state: 'HOLDS', ...about }) as const

test('the latest of a kind holds; what was taken back, declined or only asked does not', () => {
  const day = dayOf([
    said({ _id: 'late', kind: 'EARLY', time: '16:40', at: 3 }),
    said({ _id: 'first', kind: 'EARLY', time: '16:20', at: 2 }),
    said({ _id: 'back', kind: 'EARLY', time: '16:00', at: 4, state: 'TAKEN_BACK' }),
    said({ _id: 'no', kind: 'COLLECTOR', at: 4, state: 'DECLINED' }),
    said({ _id: 'asked', kind: 'STAY', at: 5, state: 'ASKED' }),
  ])
  expect(day).toMatchObject({ absences: [], early: { _id: 'late' }, collector: null, stay: null })
  expect(day.asked.map(({ _id }) => _id)).toEqual(['asked'])
})

test('two parents at one instant: the same one for everybody, in whatever order they are read', () => {
  const [one, other] = [said({ _id: 'm', kind: 'COLLECTOR' }), said({ _id: 'f', kind: 'COLLECTOR' })]
  expect(dayOf([one, other]).collector).toBe(dayOf([other, one]).collector)
})

test.each([
  ['the whole afternoon', [said({})], true],
  ['this course', [said({ courseId: 'robot' })], true],
  ['another course', [said({ courseId: 'care' })], false],
  ['fetched when it begins', [said({ kind: 'EARLY', time: '16:30' })], true],
  ['fetched a minute later', [said({ kind: 'EARLY', time: '16:31' })], false],
  ['nothing', [], false],
] as const)('away from robotics at 16:30: %s', (_, list, expected) => {
  expect(isAwayFrom(dayOf(list), { courseId: 'robot', from: '16:30' })).toBe(expected)
})
