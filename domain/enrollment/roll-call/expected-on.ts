// Lists who is expected at a lesson: seats that cover the day, less what families said.
import type { SchoolDate } from '../../values/school-date'
import { dateAt } from '../../values/school-date'
import type { DayChange } from '../absences/day-change'
import { type ChildDay, dayOf, isAwayFrom } from '../absences/day-of'
import type { Claim, SeatRoll } from '../seats/enrollment'
import { type Session, sessionOn, type Timetabled } from '../sessions/sessions-of'

export interface ExpectedChild {
  readonly pupilId: string
  readonly day: ChildDay
  /** By what its family said: nobody looks for it. */
  readonly isAway: boolean
}

export interface Lesson {
  readonly course: Timetabled & { readonly _id: string }
  readonly roll: Pick<SeatRoll, 'seated'> | undefined
  /** Of the children of the roll, on the day. */
  readonly changes: readonly DayChange[]
  readonly date: SchoolDate
}

export interface Expected {
  readonly session: Session
  readonly children: readonly ExpectedChild[]
}

/** Null: the course does not meet that day. */
export function expectedOn({ course, roll, changes, date }: Lesson): Expected | null {
  const session = sessionOn(course, date)
  if (session === null) return null
  const lesson = { courseId: course._id, from: session.from }
  const children = attendingOn(roll, date).map((pupilId) => {
    const day = dayOf(changes.filter((change) => change.pupilId === pupilId && change.date === date))
    return { pupilId, day, isAway: isAwayFrom(day, lesson) }
  })
  return { session, children }
}

/** Those with a seat whose first day is not later: a seat covers the lessons from the day after it was got. */
export function attendingOn(roll: Pick<SeatRoll, 'seated'> | undefined, date: SchoolDate): readonly string[] {
  const isCovered = ({ at, promotedAt = at }: Claim) => dateAt(promotedAt) < date
  return (roll?.seated ?? []).filter(isCovered).map(({ pupilId }) => pupilId)
}

/** Something is not as on other days: these stand on top of the list. */
export function isDifferent({ day, isAway }: Pick<ExpectedChild, 'day' | 'isAway'>): boolean {
  return isAway || day.early !== null || day.collector !== null || day.stay !== null || day.asked.length > 0
}
