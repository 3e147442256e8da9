// Tells guardians whom their child went with, and the office what must not wait.
import type { AfterGate } from '@domain/enrollment/hand-over/gate-guests'
import type { GateDay, GateMark } from '@domain/enrollment/hand-over/gate-mark'
import type { Guest } from '@domain/enrollment/roll-call/guest'
import { isLive } from '@domain/identity/roles/role'
import type { NoticeKind } from '@domain/notices/inbox/notice'
import type { SchoolDate } from '@domain/values/school-date'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import { type Posted, postNotices } from '../../request/outbox'
import type { SchoolAfternoon } from './find-gate-day'
import { leavingChildren, reachableKin } from './gate-children'

interface Moment {
  readonly by: string | null
  readonly now: number
  readonly today: SchoolDate
}

const TO_FAMILY: Partial<Record<GateMark['mark'], NoticeKind>> = {
  HANDED: 'HANDED_OVER',
  HERE: 'HAND_OVER_UNDONE',
  TURNED_AWAY: 'PICKUP_REFUSED',
}

/** One round trip, none without news. */
export async function tellOfHandOvers(
  found: SchoolAfternoon,
  { gateDay, fresh, freshGuests }: AfterGate,
  { by, now, today }: Moment,
): Promise<void> {
  const posted = [
    ...fresh
      .filter((mark) => mark.mark !== 'HERE' || wasSaidGone(gateDay, mark))
      .flatMap((mark) => familyNotices(found, mark, today)),
    ...fresh.flatMap((mark) => officeNotices(found, mark, today)),
    ...freshGuests.flatMap((guest) => guestNotices(found, guest, today)),
  ]
  if (posted.length === 0) return
  await postNotices(
    posted.map((one) => ({ ...one, isOwn: one.personId === by })),
    now,
  )
}

/** Only whoever read that a child went is told that it had not. */
function wasSaidGone({ marks }: GateDay, { pupilId }: GateMark): boolean {
  return marks.some((mark) => mark.pupilId === pupilId && mark.mark === 'HANDED')
}

/** Nobody who is barred is written where the child is, or who took it. */
function familyNotices(found: SchoolAfternoon, mark: GateMark, today: SchoolDate): readonly Posted[] {
  const kind = TO_FAMILY[mark.mark]
  if (kind === undefined) return []
  const { pupilId } = mark
  const { date } = found
  const child = leavingChildren(found).find(({ pupil }) => pupil._id === pupilId)
  const reachable = new Set(child && reachableKin(found, child).map(({ personId }) => personId))
  const guardians = guardianIdsOf({ people: found.people }, pupilId, today)
  return guardians
    .filter((personId) => child === undefined || reachable.has(personId))
    .map((personId) => ({
      kind,
      personId,
      pupilId,
      date,
      event: `gate:${date}:${pupilId}:${mark.device}:${mark.seq}`,
    }))
}

/** A child held inside, and one that went otherwise than was allowed. No name, no reason. */
function officeNotices({ staff, date, _id }: SchoolAfternoon, mark: GateMark, today: SchoolDate): readonly Posted[] {
  const kind = mark.mark === 'HELD' ? 'GATE_STOP' : mark.fault === null ? null : 'HAND_OVER_ODD'
  if (kind === null) return []
  const event = `${kind.toLowerCase()}:${date}:${mark.device}:${mark.seq}`
  return staffIds(staff, _id, today).map((personId) => ({ kind, personId, pupilId: null, date, event }))
}

/** A child on no list: how it is called is read at the gate. */
function guestNotices({ staff, date, _id }: SchoolAfternoon, guest: Guest, today: SchoolDate): readonly Posted[] {
  const event = `guest:${date}:${guest.device}:${guest.seq}`
  return staffIds(staff, _id, today).map((personId) => ({
    kind: 'GUEST_AT_GATE',
    personId,
    pupilId: null,
    date,
    event,
  }))
}

/** Admins of the school: why a child is held is known to them alone. */
export function staffIds(staff: SchoolAfternoon['staff'], schoolId: string, today: SchoolDate): readonly string[] {
  return staff
    .filter(({ grants }) =>
      grants.some((grant) => grant.role === 'schoolAdmin' && grant.schoolId === schoolId && isLive(grant, today)),
    )
    .map(({ _id }) => _id)
}
