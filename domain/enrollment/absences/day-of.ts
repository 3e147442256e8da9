// Tells what holds of a child's day from everything its family said, the latest of a kind.
import type { DayChange, DayChangeKind } from './day-change'

type Said = Pick<DayChange, 'kind' | 'courseId' | 'time' | 'at' | 'state' | '_id'>

export interface ChildDay<Change extends Said = DayChange> {
  /** From the whole afternoon, or from single courses. */
  readonly absences: readonly Change[]
  readonly early: Change | null
  readonly collector: Change | null
  readonly stay: Change | null
  /** Nobody has answered yet. */
  readonly asked: readonly Change[]
}

/** Of one child and day, in any order. Two said at one instant: the one of the greater id, everywhere the same. */
export function dayOf<Change extends Said>(said: readonly Change[]): ChildDay<Change> {
  const inOrder = [...said].sort((one, other) => one.at - other.at || one._id.localeCompare(other._id))
  const holding = inOrder.filter(({ state }) => state === 'HOLDS')
  const latest = (kind: DayChangeKind) => holding.filter((one) => one.kind === kind).at(-1) ?? null
  return {
    absences: holding.filter(({ kind }) => kind === 'ABSENT'),
    early: latest('EARLY'),
    collector: latest('COLLECTOR'),
    stay: latest('STAY'),
    asked: inOrder.filter(({ state }) => state === 'ASKED'),
  }
}

/** Away from this course's lesson by what its family said: all day, from this course, or fetched before it begins. */
export function isAwayFrom<Change extends Said>(
  { absences, early }: Pick<ChildDay<Change>, 'absences' | 'early'>,
  lesson: { readonly courseId: string; readonly from: string },
): boolean {
  const isAbsent = absences.some(({ courseId }) => courseId === null || courseId === lesson.courseId)
  return isAbsent || (early?.time != null && early.time <= lesson.from)
}
