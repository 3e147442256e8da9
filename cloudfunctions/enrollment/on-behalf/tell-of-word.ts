// Tells all guardians, and the school, what became of a guardian's recorded word.
import type { BehalfRequest } from '@domain/enrollment/on-behalf/behalf-request'
import type { NoticeKind } from '@domain/notices/inbox/notice'
import { dateAt } from '@domain/values/school-date'
import { findGuardianIds } from '../../identity/collections/guardian-stages'
import { postNotices } from '../../request/outbox'

interface Telling {
  readonly kind: NoticeKind
  /** Whose doing it is: found read in their inbox. */
  readonly by: string | null
  readonly now: number
}

/** Once, however often it is told. */
export async function tellFamilyOfWord(request: BehalfRequest, { kind, by, now }: Telling): Promise<void> {
  const guardians = await findGuardianIds(request.pupilId, dateAt(now))
  await tell(request, guardians, { kind, by, now })
}

export function tellSchoolOfWord(request: BehalfRequest, telling: Telling): Promise<void> {
  const { byId, confirmedBy } = request
  return tell(request, confirmedBy === null || confirmedBy === byId ? [byId] : [byId, confirmedBy], telling)
}

function tell(request: BehalfRequest, personIds: readonly string[], { kind, by, now }: Telling): Promise<void> {
  const { _id, pupilId, course, to } = request
  const courseTitle = (to ?? course)?.title
  const about = { kind, pupilId, event: `${kind.toLowerCase()}:${_id}`, date: dateAt(now) }
  return postNotices(
    personIds.map((personId) => ({
      ...about,
      ...(courseTitle === undefined ? {} : { courseTitle }),
      personId,
      isOwn: personId === by,
    })),
    now,
  )
}
