// Tests the figures above a school's courses.
import { fewerFigures, figuresOf, figuresOfCourse } from './course-figures'

const values = (figures: readonly { readonly word: string; readonly value: number }[]) =>
  Object.fromEntries(figures.map(({ word, value }) => [word, value]))

test('over all courses: how many, seats taken, full ones, waiting', () => {
  const courses = [
    { capacity: 30, seatsLeft: 3, waiting: 0 },
    { capacity: 20, seatsLeft: 0, waiting: 4 },
  ]
  expect(values(figuresOf(courses))).toEqual({ 门课: 2, 已报: 47, 满员: 1, 候补: 4 })
})

test('over one course', () => {
  expect(values(figuresOfCourse({ capacity: 30, seatsLeft: 3, waiting: 0 }))).toEqual({
    名额: 30,
    已报: 27,
    还剩: 3,
    候补: 0,
  })
})

test('in large type the two that matter most', () => {
  const course = { capacity: 20, seatsLeft: 0, waiting: 4 }
  expect(values(fewerFigures(figuresOf([course])))).toEqual({ 已报: 20, 候补: 4 })
  expect(values(fewerFigures(figuresOfCourse(course)))).toEqual({ 已报: 20, 候补: 4 })
})

test('someone waiting stands out', () => {
  expect(figuresOfCourse({ capacity: 1, seatsLeft: 0, waiting: 1 }).at(-1)?.tone).toBe('accent')
  expect(figuresOfCourse({ capacity: 1, seatsLeft: 1, waiting: 0 }).at(-1)?.tone).toBe('ink')
})
