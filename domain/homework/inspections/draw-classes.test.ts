// Tests that a draw is the same for whoever recomputes it, and another with any part changed.
import fc from 'fast-check'
import { schoolDate } from '../../values/school-date'
import { drawClasses, frameDigest, seedOf } from './draw-classes'
import type { FrameClass } from './inspection'

const days = ['2026-09-07', '2026-09-08', '2026-09-09'].map(schoolDate)

function frameOf(primary: number, junior: number) {
  const classOf = (at: number, grade: number): FrameClass => ({
    homeroomId: `h${at}`,
    name: `${grade}(${at})班`,
    schoolId: `s${at % 7}`,
    schoolName: `学校${at % 7}`,
    grade,
  })
  const classes = [
    ...Array.from({ length: primary }, (_, at) => classOf(at, 3 + (at % 4))),
    ...Array.from({ length: junior }, (_, at) => classOf(primary + at, 7 + (at % 3))),
  ]
  const numberOn = schoolDate('2026-09-09')
  return { classes, digest: frameDigest(classes), primary: 8, junior: 4, days, numberOn }
}

const frame = frameOf(246, 166)

test('the published example: twelve rows of 412 classes', () => {
  const drawn = drawClasses(frame, seedOf(frame, '73 19 05 88 40 62'))
  expect(drawn.map(({ row }) => row)).toMatchInlineSnapshot(`
[
  195,
  31,
  242,
  188,
  75,
  39,
  204,
  177,
  256,
  376,
  369,
  363,
]
`)
  expect(drawn[0]).toMatchInlineSnapshot(`
{
  "day": "2026-09-07",
  "row": 195,
  "subjects": [
    "ENGLISH",
    "MATHEMATICS",
  ],
}
`)
})

test('eight of primary school, four of junior school, each once, of the days and subjects that may be', () => {
  fc.assert(
    fc.property(fc.string(), (number) => {
      const drawn = drawClasses(frame, seedOf(frame, number))
      const grades = drawn.map(({ row }) => frame.classes[row - 1]?.grade ?? 0)
      expect(grades.filter((grade) => grade < 7)).toHaveLength(8)
      expect(grades.filter((grade) => grade >= 7)).toHaveLength(4)
      expect(new Set(drawn.map(({ row }) => row)).size).toBe(12)
      expect(drawn.every(({ day, subjects }) => days.includes(day) && subjects.length === 2)).toBe(true)
    }),
  )
})

test('any part changed is another draw', () => {
  const rows = (given: typeof frame, number: string) => drawClasses(given, seedOf(given, number)).map(({ row }) => row)
  const before = rows(frame, '1')
  expect(rows(frame, '1')).toEqual(before)
  expect(rows(frame, '2')).not.toEqual(before)
  expect(rows({ ...frame, numberOn: schoolDate('2026-09-10') }, '1')).not.toEqual(before)
  const [first, ...others] = frame.classes
  const classes = first === undefined ? [] : [...others, first]
  expect(rows({ ...frame, classes, digest: frameDigest(classes) }, '1')).not.toEqual(before)
})

test('every class has the same chance, within what chance allows', () => {
  const small = { ...frameOf(10, 0), primary: 2, junior: 0 }
  const times = new Map<number, number>()
  for (let number = 0; number < 1_000; number += 1) {
    for (const { row } of drawClasses(small, seedOf(small, String(number)))) times.set(row, (times.get(row) ?? 0) + 1)
  }
  for (const count of times.values()) expect(Math.abs(count - 200)).toBeLessThan(70)
})

test('a stage with fewer classes than asked gives what it has', () => {
  const small = { ...frameOf(3, 0), primary: 8, junior: 4 }
  expect(drawClasses(small, 'seed')).toHaveLength(3)
})
