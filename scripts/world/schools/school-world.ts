// Types of a generated school: what its staff would enter in the two workbooks.
import type { Seating } from '@domain/enrollment/courses/course'
import type { School } from '@domain/identity/schools/school'
import type { Weekday } from '@domain/values/school-date'

export interface WorldGuardian {
  readonly name: string
  readonly relation: '妈妈' | '爸爸' | '爷爷' | '奶奶' | '外公' | '外婆'
  readonly phone: string
}

export interface WorldRoom {
  readonly schoolId: string
  readonly grade: number
  readonly classNumber: number
}

export interface WorldPupil extends WorldRoom {
  readonly name: string
  readonly studentNumber: string
  /** One or two. */
  readonly guardians: readonly WorldGuardian[]
}

export interface WorldTeacher {
  readonly number: string
  readonly name: string
  readonly phone: string
  readonly homeroom: { readonly grade: number; readonly classNumber: number } | null
}

export const FIELD_TITLES = {
  CARE: '托管',
  SCIENCE: '科创',
  SPORT: '体育',
  ART: '艺术',
  READING: '阅读',
  LABOR: '劳动',
} as const

export interface WorldCourse {
  readonly code: string
  readonly title: string
  readonly field: keyof typeof FIELD_TITLES
  readonly grades: readonly [from: number, until: number]
  readonly weekdays: readonly Weekday[]
  readonly hours: readonly [from: string, until: string]
  /** Null: every matching school day to the end of term. */
  readonly lessons: number | null
  readonly pricePerLesson: number
  readonly seats: number
  /** Where the plan has a draw; absent: by wishes. */
  readonly seating?: Seating
  readonly place: string
  /** Of the school's own staff by number, or somebody from outside by name. */
  readonly teacher: { readonly number: string } | { readonly name: string; readonly provider: string }
  readonly consumables: string
  /** How many families of the seeded world ask for it; more than `seats` makes a waitlist. */
  readonly wanted: number
}

export interface WorldSchool {
  readonly school: School
  readonly pupils: readonly WorldPupil[]
  readonly teachers: readonly WorldTeacher[]
  readonly courses: readonly WorldCourse[]
}

/** True when a child cannot take both: same kind, a weekday and some minutes in common. */
export function coursesClash(one: WorldCourse, other: WorldCourse): boolean {
  const sameKind = (one.field === 'CARE') === (other.field === 'CARE')
  const sharedDay = one.weekdays.some((weekday) => other.weekdays.includes(weekday))
  return sameKind && sharedDay && one.hours[0] < other.hours[1] && other.hours[0] < one.hours[1]
}

export function isForGrade({ grades: [from, until] }: WorldCourse, grade: number): boolean {
  return from <= grade && grade <= until
}
