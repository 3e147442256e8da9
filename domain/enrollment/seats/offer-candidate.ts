// Decides whether a child in line may be offered a seat today; who may not keeps its place.
import type { Course } from '../courses/course'
import { basisFault, type ServiceBasis } from './service-basis'

export interface Candidate {
  readonly basis: ServiceBasis
  readonly grade: number
}

/** A clash is not looked at: the family may give the other course up for it. */
export function mayBeOffered(
  { basis, grade }: Candidate,
  { grades, ending }: Pick<Course, 'grades' | 'ending'>,
  now: number,
): boolean {
  const ends = ending != null && ending.kind !== 'SPLIT'
  return !ends && grades.includes(grade) && basisFault(basis, now) === null
}
