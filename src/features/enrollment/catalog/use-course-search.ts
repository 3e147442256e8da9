// Searches a school's courses by title, teacher, provider or place, and shows a page at a time.
import { nameKey } from '@domain/values/person-name'
import { useState } from 'react'
import type { SchoolCourse } from './answers'

/** So few that the first drawing of a mini-program page stays small. */
export const PAGE = 16
export const PAGE_IN_LARGE_TYPE = 6

export function useCourseSearch(courses: readonly SchoolCourse[], page = PAGE) {
  const [search, setSearch] = useState('')
  const [pages, setPages] = useState(1)
  const found = coursesMatching(courses, search)
  return {
    search,
    find: (words: string) => {
      setSearch(words)
      setPages(1)
    },
    shown: found.slice(0, pages * page),
    left: Math.max(0, found.length - pages * page),
    showMore: () => setPages((count) => count + 1),
  }
}

/** Words may be separated by spaces: every one must occur somewhere. */
export function coursesMatching(courses: readonly SchoolCourse[], search: string): readonly SchoolCourse[] {
  const words = search.split(/\s+/).map(nameKey)
  return courses.filter(({ title, teacherName, providerName, place }) => {
    const texts = [title, teacherName, providerName ?? '', place].map(nameKey)
    return words.every((word) => texts.some((text) => text.includes(word)))
  })
}
