// Filters the list of courses by field and open seats, and shows a page at a time.
import { COURSE_FIELDS, type CourseField } from '@domain/enrollment/courses/course'
import { COURSE_FIELD_WORDS } from '@src/texts/say-course'
import { useState } from 'react'
import type { CourseCard } from './answers'
import { opennessOf } from './course-openness'

/** As many as a person looks through at once. */
export const PAGE = 10

export type FieldChoice = CourseField | 'ALL'

export function useCourseFilter(courses: readonly CourseCard[]) {
  const [field, setField] = useState<FieldChoice>('ALL')
  const [openOnly, setOpenOnly] = useState(false)
  const [limit, setLimit] = useState(PAGE)
  const fitting = courses.filter((course) => fits(course, field, openOnly))
  return {
    field,
    options: fieldOptions(courses),
    openOnly,
    fitting: fitting.length,
    shown: fitting.slice(0, limit),
    chooseField: (choice: FieldChoice) => {
      setField(choice)
      setLimit(PAGE)
    },
    chooseOpenOnly: (only: boolean) => {
      setOpenOnly(only)
      setLimit(PAGE)
    },
    showMore: () => setLimit((count) => count + PAGE),
    clear: () => {
      setField('ALL')
      setOpenOnly(false)
    },
  }
}

export function fits(course: CourseCard, field: FieldChoice, openOnly: boolean): boolean {
  if (field !== 'ALL' && course.field !== field) return false
  if (!openOnly) return true
  const openness = opennessOf(course)
  return openness === 'SEAT' || openness === 'WAITLIST'
}

/** Only fields the school offers. */
export function fieldOptions(courses: readonly CourseCard[]): readonly { value: FieldChoice; text: string }[] {
  const offered = COURSE_FIELDS.filter((field) => courses.some((course) => course.field === field))
  return [{ value: 'ALL', text: '全部' }, ...offered.map((value) => ({ value, text: COURSE_FIELD_WORDS[value] }))]
}
