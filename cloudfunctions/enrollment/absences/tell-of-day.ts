// Tells a child's guardians and whoever has it that day what its family changed or asks.
import type { DayChange } from '@domain/enrollment/absences/day-change'
import type { SchoolDate } from '@domain/values/school-date'
import { type Posted, postNotices } from '../../request/outbox'
import { type ChildDays, kinOf, staffOn } from './find-child-days'

interface Moment {
  readonly by: string | null
  readonly now: number
  readonly today: SchoolDate
}

type Told = Pick<DayChange, '_id' | 'date' | 'state' | 'collector'>

/** One round trip. Whoever fetches the child that day is told too; the list of the afternoon says the rest. */
export function tellOfDay(days: ChildDays, changes: readonly Told[], { by, now, today }: Moment): Promise<void> {
  const guardians = kinOf(days, today).filter(({ role }) => role === 'guardian')
  const posted = changes.flatMap((change): readonly Posted[] => {
    const { _id, date, state, collector } = change
    const about = { date, event: `day:${state.toLowerCase()}:${_id}` }
    const kind = state === 'ASKED' ? 'DAY_CHANGE_ASKED' : 'DAY_CHANGED'
    const family = [
      ...new Set([...guardians.map(({ personId }) => personId), ...(collector?.personId ? [collector.personId] : [])]),
    ]
    return [
      ...family.map((personId) => ({
        ...about,
        kind: 'DAY_CHANGED' as const,
        personId,
        pupilId: days.pupil._id,
        isOwn: personId === by,
      })),
      ...staffOn(days, date, today)
        .filter((personId) => !family.includes(personId))
        .map((personId) => ({ ...about, kind, personId, pupilId: null }) as const),
    ]
  })
  return postNotices(posted, now)
}
