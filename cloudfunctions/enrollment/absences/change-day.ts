// Enters a family's change of a day: it holds at once, or the school is asked.
import { cutOffsOn } from '@domain/enrollment/absences/cut-offs'
import { type Collector, type DayChange, dayKey, type Guest } from '@domain/enrollment/absences/day-change'
import { decideChange } from '@domain/enrollment/absences/decide-change'
import { fail, ok } from '@domain/values/result'
import { type SchoolDate, schoolDate } from '@domain/values/school-date'
import { handle, type Request } from '../../request/handler'
import { insertDayChanges } from '../collections/day-changes'
import { type ChildDays, findChildDays, kinOf, lessonsHeldOn } from './find-child-days'
import { tellOfDay } from './tell-of-day'

type Changing = Request<'enrollment.changeDay'> & { readonly found: ChildDays }

export const changeDay = handle('enrollment.changeDay', {
  locate: async ({ input: { pupilId }, today }) => {
    const found = await findChildDays(pupilId, today)
    return found && { subject: { kind: 'pupil', pupilId }, found }
  },
  run: async (changing) => {
    const { found, caller, now, today } = changing
    const collector = collectorOf(changing)
    if (collector === undefined) return fail({ code: 'COLLECTOR_UNKNOWN' })
    const changes: DayChange[] = []
    for (const date of datesOf(changing)) {
      const made = changeOn(changing, date, collector)
      if ('code' in made) return fail({ code: made.code, date })
      changes.push(made)
    }
    const known = new Set(found.changes.map(({ _id }) => _id))
    await insertDayChanges(changes.filter(({ _id }) => !known.has(_id)))
    await tellOfDay(found, changes, { by: caller.personId, now, today })
    return ok({ days: changes.map(({ date, state }) => ({ date, state: state === 'ASKED' ? 'ASKED' : 'HOLDS' })) })
  },
})

function datesOf({ input: { wish } }: Changing): readonly SchoolDate[] {
  return [...new Set(wish.kind === 'ABSENT' ? wish.dates : [wish.date])].sort().map(schoolDate)
}

/** Undefined: nobody of the family, and nobody for the day either. */
function collectorOf({ input: { wish }, found, today }: Changing): Collector | null | undefined {
  if (!('collectorId' in wish)) return null
  if (wish.collectorId === null) {
    if (wish.kind === 'EARLY') return null
    return wish.guest ? { personId: null, name: wish.guest.name, relation: wish.guest.relation } : undefined
  }
  const kin = kinOf(found, today).find(({ personId }) => personId === wish.collectorId)
  return kin && { personId: kin.personId, name: kin.name, relation: kin.relation }
}

function guestOf({ input: { wish } }: Changing): Guest | null {
  return wish.kind === 'COLLECTOR' && wish.collectorId === null && wish.guest ? { phone: wish.guest.phone } : null
}

/** A request sent again is answered as it was: what it made is there under its own key. */
function changeOn(changing: Changing, date: SchoolDate, collector: Collector | null) {
  const { input, found, caller, now, today } = changing
  const { pupilId, requestKey, wish } = input
  const day = dayKey({ pupilId, date })
  const _id = `${day}:${requestKey}`
  const known = found.changes.find((change) => change._id === _id)
  if (known !== undefined) return known
  const courseId = wish.kind === 'ABSENT' ? wish.courseId : null
  const time = 'time' in wish ? wish.time : null
  const deciding = { date, now, lessons: lessonsHeldOn(found, date), cutOffs: cutOffsOn(date) }
  const decided = decideChange({ kind: wish.kind, courseId, time }, deciding)
  if (!decided.ok) return decided.error
  const own = kinOf(found, today).find(({ personId }) => personId === caller.personId)
  const change: DayChange = {
    _id,
    day,
    pupilId,
    schoolId: found.pupil.schoolId,
    date,
    kind: wish.kind,
    courseId,
    reason: wish.kind === 'ABSENT' ? wish.reason : null,
    time,
    collector,
    guest: guestOf(changing),
    byId: caller.personId ?? '',
    byName: own?.relation ?? caller.name ?? '',
    at: now,
    state: decided.value,
    answeredBy: null,
    answeredAt: null,
    takenBackBy: null,
    takenBackAt: null,
    rev: 1,
  }
  return change
}
