// Finds courses by words in their title, teacher, provider or place.
import { nameKey } from '@domain/values/person-name'

interface Searched {
  readonly title: string
  readonly teacherName: string
  readonly providerName: string | null
  readonly place: string
}

/** Words may be separated by spaces: every one must occur somewhere. */
export function coursesMatching<Course extends Searched>(
  courses: readonly Course[],
  search: string,
): readonly Course[] {
  const words = search.split(/\s+/).map(nameKey)
  return courses.filter(({ title, teacherName, providerName, place }) => {
    const texts = [title, teacherName, providerName ?? '', place].map(nameKey)
    return words.every((word) => texts.some((text) => text.includes(word)))
  })
}
