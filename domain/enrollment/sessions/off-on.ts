// Says from which day on a lesson that is not held counts as such in the books.
import type { SchoolDate } from '../../values/school-date'
import type { ChangedLesson, Term } from '../courses/course'

type Off = Pick<ChangedLesson, 'planned' | 'date' | 'isOwed'>

/** Its own day; of one that is owed the last day of term, if it was not made up by then. Null: it is held. */
export function countsOn({ planned, date, isOwed }: Off, term: Pick<Term, 'until'>): SchoolDate | null {
  if (date !== null) return null
  return isOwed === true && term.until > planned ? term.until : planned
}

/** The next such day after one that was settled (null: none was). Null: nothing is left. */
export function nextOff(changed: readonly Off[], term: Pick<Term, 'until'>, after: SchoolDate | null) {
  const days = changed.flatMap((one) => countsOn(one, term) ?? []).filter((day) => after === null || day > after)
  return days.sort()[0] ?? null
}
