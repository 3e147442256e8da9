// Calculates the figures above a school's courses and above one course's roster.
import { schoolCourseTexts } from '@src/features/enrollment/catalog/school-course-texts'
import type { Figure } from '@src/ui/marks/figure-strip'
import type { SchoolCourse } from './answers'

const words = schoolCourseTexts.figures
type Fill = Pick<SchoolCourse, 'capacity' | 'seatsLeft' | 'waiting'>

const seatedIn = ({ capacity, seatsLeft }: Fill) => capacity - seatsLeft

export function figuresOf(courses: readonly Fill[]): readonly Figure[] {
  const sum = (of: (course: Fill) => number) => courses.reduce((total, course) => total + of(course), 0)
  const full = courses.filter(({ seatsLeft }) => seatsLeft === 0).length
  return [
    { value: courses.length, word: words.courses },
    { value: sum(seatedIn), word: words.seated, tone: 'primary' },
    { value: full, word: words.full },
    waitingFigure(sum(({ waiting }) => waiting)),
  ]
}

/** 关怀版 shows fewer: what is settled, and what a school can do something about. */
export function fewerFigures(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ word }) => word === words.seated || word === words.waiting)
}

export function figuresOfCourse(course: Fill): readonly Figure[] {
  return [
    { value: course.capacity, word: words.capacity },
    { value: seatedIn(course), word: words.seated, tone: 'primary' },
    { value: course.seatsLeft, word: words.left },
    waitingFigure(course.waiting),
  ]
}

/** Someone waiting is what a school can do something about. */
function waitingFigure(value: number): Figure {
  return { value, word: words.waiting, tone: value > 0 ? 'accent' : 'ink' }
}
