// Tells all guardians of a child what happened to its data; whoever did it finds it read.
import type { NoticeKind } from '@domain/notices/inbox/notice'
import type { SchoolDate } from '@domain/values/school-date'
import type { Caller } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { guardiansOf, type Joined } from './find-child'

export interface Told {
  readonly kind: NoticeKind
  /** What happened, by ids: told once, however often it is repeated. */
  readonly event: string
  readonly date: SchoolDate | null
}

export interface Telling {
  readonly child: { readonly _id: string } & Pick<Joined, 'people'>
  readonly caller: Pick<Caller, 'personId'>
  readonly now: number
  readonly today: SchoolDate
}

export async function tellGuardians({ child, caller, now, today }: Telling, told: Told): Promise<void> {
  const guardians = guardiansOf(child.people, child._id, today)
  await postNotices(
    guardians.map(({ _id: personId }) => ({
      ...told,
      personId,
      pupilId: child._id,
      isOwn: personId === caller.personId,
    })),
    now,
  )
}
