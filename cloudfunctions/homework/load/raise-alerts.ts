// The timer: raises alerts from families' answers, and puts work not marked in time into the pool.
import { isMarkingOverdue } from '@domain/homework/items/overdue-marking'
import { ALERT_WINDOW, type LoadAlert, raiseAlert } from '@domain/homework/load/load-alert'
import { reportedMinutes } from '@domain/homework/tonight/reported-minutes'
import { addDays, dateAt, type SchoolDate } from '@domain/values/school-date'
import { findGradeLeadIds } from '../../identity/collections/people'
import { readAllSchoolIds } from '../../identity/collections/schools'
import { postNotices } from '../../request/outbox'
import { type DaysOfSchool, readSchoolHomework } from '../collections/homework-days'
import { readSchoolTimes } from '../collections/homework-times'
import { poolLoadAlert, raiseLoadAlert } from '../collections/load-alerts'
import { type LoadDay, loadFields } from './read-evenings'

/** Five school days lie within so many days, the longest holidays apart. */
const DAYS_BACK = 14

/** Each school fails alone; what was raised before is raised again by nobody. */
export async function raiseAlerts(now: number): Promise<void> {
  const failures: unknown[] = []
  for (const schoolId of await readAllSchoolIds()) {
    await raiseOfSchool(schoolId, now).catch((error: unknown) => failures.push(error))
  }
  if (failures.length > 0) throw failures[0]
}

async function raiseOfSchool(schoolId: string, now: number): Promise<void> {
  const today = dateAt(now)
  const range: DaysOfSchool = { schoolId, from: addDays(today, -DAYS_BACK), until: today }
  const [days, times] = await Promise.all([
    readSchoolHomework<LoadDay>(range, [loadFields]),
    readSchoolTimes(schoolId, range.from, range.until),
  ])
  const counts = new Map(times.map((time) => [time._id, time.counts]))
  for (const evenings of byClass(days)) {
    const reported = evenings.slice(-ALERT_WINDOW).map(({ _id, date, cap }) => {
      const said = counts.get(_id)
      return { date, cap, mean: said === undefined ? null : (reportedMinutes(said)?.mean ?? null) }
    })
    const raised = raiseAlert(reported)
    const room = evenings.at(-1)
    if (room === undefined) continue
    if (raised !== null) await raiseOne(room, raised, now)
    for (const evening of evenings) await poolUnmarked(evening, now)
  }
}

function byClass(days: readonly LoadDay[]): readonly (readonly LoadDay[])[] {
  const rooms = [...new Set(days.map(({ homeroomId }) => homeroomId))]
  const ordered = [...days].sort((one, other) => (one.date < other.date ? -1 : 1))
  return rooms.map((homeroomId) => ordered.filter((day) => day.homeroomId === homeroomId))
}

function alertOf(
  { districtId, schoolId, homeroomId, homeroomName, grade }: LoadDay,
  about: Pick<LoadAlert, '_id' | 'kind' | 'stage' | 'days'>,
  now: number,
): LoadAlert {
  const pooledAt = about.stage === 'POOL' ? now : null
  return { ...about, districtId, schoolId, homeroomId, homeroomName, grade, raisedAt: now, pooledAt }
}

async function raiseOne(
  room: LoadDay,
  { stage, days }: { readonly stage: LoadAlert['stage']; readonly days: readonly SchoolDate[] },
  now: number,
): Promise<void> {
  const alert = alertOf(room, { _id: `${room.homeroomId}:${days[0]}`, kind: 'OVER_LIMIT', stage, days }, now)
  await raiseLoadAlert(alert)
  if (stage === 'POOL') await poolLoadAlert(alert._id, days, now)
  const leads = await findGradeLeadIds(room.schoolId, room.grade, dateAt(now))
  // A run that died before telling is made good by the next: the same event is one notice.
  const event = `load-alert:${alert._id}`
  const date = days.at(-1) ?? null
  await postNotices(
    leads.map((personId) => ({ personId, event, kind: 'LOAD_ALERT' as const, pupilId: null, date })),
    now,
  )
}

async function poolUnmarked(day: LoadDay, now: number): Promise<void> {
  for (const item of day.items) {
    if (!isMarkingOverdue(item, now)) continue
    const _id = `${day._id}:${item.itemId}`
    await raiseLoadAlert(alertOf(day, { _id, kind: 'OVERDUE_MARKING', stage: 'POOL', days: [day.date] }, now))
  }
}
