// Timer: tells guardians, contacts and the officer of children nobody fetched, each step once.
import { type DueStep, dueSteps, isDayClosed, type OverdueStep } from '@domain/enrollment/hand-over/day-closing'
import { gatesOn } from '@domain/enrollment/hand-over/gate-plan'
import type { NoticeKind } from '@domain/notices/inbox/notice'
import { MINUTE_MS } from '@domain/values/durations'
import { dateAt, type SchoolDate, timeAt } from '@domain/values/school-date'
import { type Posted, postNotices } from '../../request/outbox'
import { runQueue } from '../../request/run-queue'
import { readGateSchools } from '../collections/gate-plans'
import { standOfDay, waitingOf } from './day-open'
import { findGateDay, type SchoolAfternoon } from './find-gate-day'
import { leavingChildren, reachableKin } from './gate-children'
import { keepClosing } from './keep-closing'
import { staffIds } from './tell-of-hand-overs'

/** Of a district. */
const MOST_SCHOOLS = 500
/** Nobody is overdue before, and who is at this hour has been reported. */
const FROM = '12:00'
const UNTIL = '22:00'

export async function escalateUnclaimed(now: number, isOver: () => boolean): Promise<void> {
  const time = timeAt(now)
  if (time < FROM || time > UNTIL) return
  const { failed } = await runQueue({
    name: 'enrollment.unclaimed',
    items: inTurn(await readGateSchools(MOST_SCHOOLS), now),
    work: ({ _id }) => escalateSchool(_id, now),
    isOver,
  })
  if (failed > 0) throw new Error(`${failed} schools not looked at`)
}

/** Every minute another school is the first: none is starved when the time is short. */
function inTurn<Item>(items: readonly Item[], now: number): readonly Item[] {
  const first = items.length === 0 ? 0 : Math.floor(now / MINUTE_MS) % items.length
  return [...items.slice(first), ...items.slice(0, first)]
}

async function escalateSchool(schoolId: string, now: number): Promise<void> {
  const found = await findGateDay(schoolId, dateAt(now))
  if (found === null || gatesOn(found.gatePlan, found.date).length === 0 || isDayClosed(found.closing)) return
  const { date, closing } = found
  const open = waitingOf(standOfDay(found).open)
  const due = dueSteps(open, closing?.entries ?? [], { date, now })
  if (due.length === 0) return
  // Told before it is written: a run that dies between tells nobody twice, for an event is one notice.
  await postNotices(
    due.flatMap((step) => noticesOf(found, step)),
    now,
  )
  await keepClosing({ schoolId, date, known: closing, now }, ({ entries, acts }) => {
    const fresh = dueSteps(open, entries, { date, now })
    const told = fresh.map((step) => ({ ...step, by: null, outcome: 'TOLD' as const, note: null, at: now }))
    return told.length === 0 ? null : { entries: [...entries, ...told], acts }
  })
}

const KINDS: Readonly<Record<OverdueStep, NoticeKind>> = {
  GUARDIANS: 'PICKUP_OVERDUE',
  CONTACTS: 'PICKUP_OVERDUE',
  OFFICER: 'CHILD_UNCLAIMED',
}

function noticesOf(found: SchoolAfternoon, { pupilId, step }: DueStep): readonly Posted[] {
  const { date } = found
  const event = `unclaimed:${date}:${pupilId}:${step.toLowerCase()}`
  return toldAt(found, { pupilId, step }, date).map((personId) => ({
    kind: KINDS[step],
    personId,
    pupilId: step === 'OFFICER' ? null : pupilId,
    date,
    event,
  }))
}

/** A person who is barred is told nothing of where the child is. */
function toldAt(found: SchoolAfternoon, { pupilId, step }: DueStep, date: SchoolDate): readonly string[] {
  if (step === 'OFFICER') return staffIds(found.staff, found._id, date)
  const child = leavingChildren(found).find(({ pupil }) => pupil._id === pupilId)
  const kin = child === undefined ? [] : reachableKin(found, child)
  return kin.filter(({ role }) => step === 'CONTACTS' || role === 'guardian').map(({ personId }) => personId)
}
