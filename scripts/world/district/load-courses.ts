// Generates a load-world school's courses: care for each grade, then weekly courses in turn.
import type { School } from '@domain/identity/schools/school'
import type { Weekday } from '@domain/values/school-date'
import { FIELD_TITLES, type WorldCourse } from '../schools/school-world'

const FIELDS = ['SCIENCE', 'SPORT', 'ART', 'READING', 'LABOR'] as const
const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5]
const SEATS = 30
const CARE_SEATS = 400

export function loadCourses({ grades }: Pick<School, 'grades'>, count: number): WorldCourse[] {
  const care = grades.map((grade) => careOf(grade))
  const weekly = Array.from({ length: count - care.length }, (_, index) => weeklyOf(index, grades))
  return [...care, ...weekly]
}

function careOf(grade: number): WorldCourse {
  return {
    code: `T${grade}`,
    title: `${grade}年级托管`,
    field: 'CARE',
    grades: [grade, grade],
    weekdays: EVERY_DAY,
    hours: ['15:40', '18:00'],
    lessons: null,
    pricePerLesson: 2,
    seats: CARE_SEATS,
    place: `${grade}年级教室`,
    teacher: { number: staffNumber(grade) },
    consumables: '',
    wanted: 0,
  }
}

function weeklyOf(index: number, grades: readonly number[]): WorldCourse {
  const field = FIELDS[index % FIELDS.length] ?? 'ART'
  const from = grades[index % grades.length] ?? 1
  const until = Math.min(from + 2, grades.at(-1) ?? from)
  const weekday = EVERY_DAY[index % EVERY_DAY.length] ?? 1
  return {
    code: `K${index + 1}`,
    title: `${FIELD_TITLES[field]}课程${index + 1}`,
    field,
    grades: [from, until],
    weekdays: [weekday],
    hours: ['16:30', '17:30'],
    lessons: 14,
    pricePerLesson: 2 + (index % 5),
    seats: SEATS,
    place: `活动室 ${index + 1}`,
    teacher: { number: staffNumber(10 + index) },
    consumables: '',
    wanted: 0,
  }
}

/** Staff numbers as the load world gives them, from 0 up. */
export function staffNumber(index: number): string {
  return `E${String(index).padStart(3, '0')}`
}
