// Tells guardians whom their child went with, and the office what must not wait.
import type { GateMark } from '@domain/enrollment/hand-over/gate-mark'
import { isLive } from '@domain/identity/roles/role'
import type { NoticeKind } from '@domain/notices/inbox/notice'
import type { SchoolDate } from '@domain/values/school-date'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import { type Posted, postNotices } from '../../request/outbox'
import type { SchoolAfternoon } from './find-gate-day'

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
  fresh: readonly GateMark[],
  { by, now, today }: Moment,
): Promise<void> {
  const posted = fresh.flatMap((mark) => [...familyNotices(found, mark, today), ...officeNotices(found, mark, today)])
  if (posted.length === 0) return
  await postNotices(
    posted.map((one) => ({ ...one, isOwn: one.personId === by })),
    now,
  )
}

function familyNotices({ people, date }: SchoolAfternoon, mark: GateMark, today: SchoolDate): readonly Posted[] {
  const kind = TO_FAMILY[mark.mark]
  if (kind === undefined) return []
  const { pupilId } = mark
  return guardianIdsOf({ people }, pupilId, today).map((personId) => ({
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

/** Admins of the school: why a child is held is known to them alone. */
export function staffIds(staff: SchoolAfternoon['staff'], schoolId: string, today: SchoolDate): readonly string[] {
  return staff
    .filter(({ grants }) =>
      grants.some((grant) => grant.role === 'schoolAdmin' && grant.schoolId === schoolId && isLive(grant, today)),
    )
    .map(({ _id }) => _id)
}
