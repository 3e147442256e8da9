// Searches a school's courses by title, teacher, provider or place, and shows a page at a time.
import { useState } from 'react'
import type { SchoolCourse } from './answers'
import { coursesMatching } from './courses-matching'

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
