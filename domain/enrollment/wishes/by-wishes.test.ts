// Tests which courses a draw gives out: those by wishes, and whatever stands in its fixed list.
import type { Course } from '../courses/course'
import type { FixedList } from '../draws/draw'
import { isByWishes, isInDraw } from './by-wishes'

const CASES: readonly (Pick<Course, 'kind' | 'seating'> & { readonly byWishes: boolean })[] = [
  { kind: 'ENRICHMENT', byWishes: true },
  { kind: 'ENRICHMENT', seating: 'WISHES', byWishes: true },
  { kind: 'ENRICHMENT', seating: 'FIRST_COME', byWishes: false },
  { kind: 'ENRICHMENT', seating: 'INVITATION', byWishes: false },
  { kind: 'CARE', byWishes: false },
]

test.each(CASES)('$kind $seating: $byWishes', ({ byWishes, ...course }) => {
  expect(isByWishes(course)).toBe(byWishes)
  expect(isInDraw({ ...course, _id: 'chess' }, { fixed: null })).toBe(byWishes)
})

test("once the list is fixed, its seats are the draw's, whatever the school says later", () => {
  const fixed = { courses: [{ courseId: 'chess', seats: 3, wished: 9 }] } as unknown as FixedList
  const firstCome = { kind: 'ENRICHMENT', seating: 'FIRST_COME' } as const
  expect(isInDraw({ ...firstCome, _id: 'chess' }, { fixed })).toBe(true)
  expect(isInDraw({ ...firstCome, _id: 'clay' }, { fixed })).toBe(false)
})
