// Tests how many changes are left to approve beside those a remark returns.
import { restOf } from './rest-to-approve'

const plan = {
  undecided: 3,
  termMatters: ['TERM_DATES' as const],
  courses: [
    { courseId: 'new', state: 'UNDECIDED' as const },
    { courseId: 'dearer', state: 'UNDECIDED' as const },
    { courseId: 'room', state: 'READY' as const },
    { courseId: 'old', state: 'PUBLISHED' as const },
  ],
}

test.each([
  ['nothing marked', [], 3],
  ['a new course', ['new'], 2],
  ['a room, which the school decides alone', ['room'], 3],
  ['a course nobody changed', ['old'], 3],
  ['the dates, and a new course', [null, 'new'], 1],
])('marked %s', (_, marked, rest) => {
  expect(
    restOf(
      plan,
      marked.map((courseId) => ({ courseId })),
    ),
  ).toBe(rest)
})

test('a remark on the whole plan takes nothing where the dates are not asked for', () => {
  expect(restOf({ ...plan, undecided: 2, termMatters: [] }, [{ courseId: null }])).toBe(2)
})
