// The tag of a child's standing in a course: a seat or a place on the waitlist.
import { sayStanding } from '@src/features/enrollment/catalog/say-enrollment'
import { Tag } from '@src/ui/marks/tag'
import type { CourseCard } from './answers'

export function StandingTag({ standing }: { readonly standing: CourseCard['standing'] }) {
  const words = sayStanding(standing)
  if (words === null) return null
  return standing.state === 'SEATED' ? (
    <Tag tone="done" icon="check-circle">
      {words}
    </Tag>
  ) : (
    <Tag tone="now" icon="clock">
      {words}
    </Tag>
  )
}
