// Counts what is left to approve of a plan beside what remarks return.
import type { ShownPlan } from './answers'

type Undecided = Pick<ShownPlan, 'undecided' | 'termMatters'> & {
  readonly courses: readonly Pick<ShownPlan['courses'][number], 'courseId' | 'state'>[]
}

export function restOf(
  { undecided, termMatters, courses }: Undecided,
  changes: readonly { readonly courseId: string | null }[],
): number {
  const waits = new Set(courses.filter(({ state }) => state === 'UNDECIDED').map(({ courseId }) => courseId))
  const marked = changes.filter(({ courseId }) => (courseId === null ? termMatters.length > 0 : waits.has(courseId)))
  return undecided - marked.length
}
