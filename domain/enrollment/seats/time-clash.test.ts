// Tests time clashes.
import fc from 'fast-check'
import { schoolDate, type Weekday } from '../../values/school-date'
import type { WeeklySlot } from '../courses/course'
import { exampleEnrollment } from './example-enrollment'
import { clashingEnrollment } from './time-clash'
import { clashCases, heldDates } from './time-clash.cases'

const held = exampleEnrollment({ courseId: 'held', lessonDates: heldDates.map(schoolDate) })

test.each(clashCases)('$name', ({ kind = 'ENRICHMENT', slots, lessonDates = heldDates, clashes }) => {
  const course = {
    _id: 'new',
    kind,
    slots: slots.map(([weekday, from, until]) => ({ weekday: weekday as Weekday, from, until })),
    lessonDates: lessonDates.map(schoolDate),
  }
  expect(clashingEnrollment(course, [held])).toBe(clashes ? held : null)
})

test('two care courses at one time clash', () => {
  const care = exampleEnrollment({ courseId: 'care', kind: 'CARE' })
  expect(clashingEnrollment({ ...care, _id: 'other care' }, [held, care])).toBe(care)
})

test('a course does not clash with itself', () => {
  expect(clashingEnrollment({ ...held, _id: held.courseId }, [held])).toBeNull()
})

const minute = fc.integer({ min: 900, max: 1080 })
const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const slot = fc
  .tuple(fc.constantFrom<Weekday>(1, 2, 3), minute, fc.integer({ min: 1, max: 90 }))
  .map(([weekday, from, length]): WeeklySlot => ({ weekday, from: timeOf(from), until: timeOf(from + length) }))

const week = ['2026-09-21', '2026-09-22', '2026-09-23'].map(schoolDate)

test('clashing goes both ways, and means a minute that both need', () => {
  fc.assert(
    fc.property(slot, slot, (a, b) => {
      const [one, other] = [
        { ...held, courseId: 'a', slots: [a], lessonDates: week },
        { ...held, courseId: 'b', slots: [b], lessonDates: week },
      ]
      const there = clashingEnrollment({ ...one, _id: 'a' }, [other]) !== null
      expect(clashingEnrollment({ ...other, _id: 'b' }, [one]) !== null).toBe(there)
      const minutesOf = ({ weekday, from, until }: WeeklySlot) =>
        Array.from({ length: 24 * 60 }, (_, index) => timeOf(index))
          .filter((time) => from <= time && time < until)
          .map((time) => `${weekday} ${time}`)
      const needed = new Set(minutesOf(a))
      expect(there).toBe(minutesOf(b).some((time) => needed.has(time)))
    }),
  )
})
