// Tells when a child leaves this afternoon: its last lesson, or what its family said of the day.
import type { SchoolDate } from '../../values/school-date'
import type { DayChange } from '../absences/day-change'
import { type ChildDay, dayOf } from '../absences/day-of'
import { expectedOn, type Lesson } from '../roll-call/expected-on'

export interface Leaving {
  readonly pupilId: string
  /** When it may be fetched. */
  readonly at: string
  /** Where it is until then. */
  readonly place: string
  /** The lesson it comes from. */
  readonly courseId: string
  readonly day: ChildDay
}

/** One lesson that takes place, with its children. */
export type HeldLesson = Omit<Lesson, 'changes' | 'date'>

interface Afternoon {
  readonly lessons: readonly HeldLesson[]
  readonly changes: readonly DayChange[]
  readonly date: SchoolDate
}

/** Everybody who is somewhere in the house this afternoon; away from every lesson: not in it. */
export function leavingsOf({ lessons, changes, date }: Afternoon): readonly Leaving[] {
  const latest = new Map<string, Leaving & { readonly until: string }>()
  for (const lesson of lessons) {
    const expected = expectedOn({ ...lesson, changes, date })
    for (const { pupilId, isAway } of expected?.children ?? []) {
      const { until = '', place = '' } = expected?.session ?? {}
      const known = latest.get(pupilId)
      if (isAway || (known !== undefined && known.until >= until)) continue
      const day = dayOf(changes.filter((change) => change.pupilId === pupilId && change.date === date))
      latest.set(pupilId, { pupilId, at: leavesAt(until, day), until, place, courseId: lesson.course._id, day })
    }
  }
  return [...latest.values()].map(({ until: _, ...leaving }) => ({ ...leaving }))
}

/** Its last lesson's end, unless its family said another hour. */
export function leavesAt(until: string, { early, stay }: Pick<ChildDay, 'early' | 'stay'>): string {
  if (early?.time != null && early.time < until) return early.time
  return stay?.time != null && stay.time > until ? stay.time : until
}
