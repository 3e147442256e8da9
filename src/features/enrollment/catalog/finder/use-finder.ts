// What a family looks for among a child's courses, and which two it compares.
import { useState } from 'react'
import type { CourseCard } from '../answers'
import { useFavorites } from '../keeping/use-favorites'
import { ANYTHING, mayTake, narrowCourses, priceSteps, type Wanted } from './narrow-courses'

/** A family compares two: three do not fit on a phone beside each other. */
export const COMPARED = 2

export function useFinder(pupilId: string, courses: readonly CourseCard[]) {
  const [wanted, setWanted] = useState<Wanted>(() => ({ ...ANYTHING, onlyOpen: courses.some(mayTake) }))
  const [chosen, setChosen] = useState<readonly string[]>([])
  const favorites = useFavorites(pupilId)
  const compared = chosen.flatMap((courseId) => courses.find((course) => course.courseId === courseId) ?? [])
  return {
    wanted,
    want: (change: Partial<Wanted>) => setWanted((before) => ({ ...before, ...change })),
    clear: () => setWanted(ANYTHING),
    isNarrowed: JSON.stringify(wanted) !== JSON.stringify(ANYTHING),
    found: narrowCourses(courses, wanted, favorites.courseIds),
    prices: priceSteps(courses),
    hasFavorites: favorites.courseIds.length > 0,
    compared,
    turnCompared: (courseId: string) => setChosen(turned(chosen, courseId)),
  }
}

export type Finder = ReturnType<typeof useFinder>

function turned(chosen: readonly string[], courseId: string): readonly string[] {
  return chosen.includes(courseId) ? chosen.filter((other) => other !== courseId) : [...chosen, courseId]
}
