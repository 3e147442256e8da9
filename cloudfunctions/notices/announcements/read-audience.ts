// Reads the children a notice is for, a page at a time, with guardians and reach.
import type { Audience, AudienceCount } from '@domain/notices/announcements/announcement'
import type { SchoolDate } from '@domain/values/school-date'
import { readRoll } from '../../enrollment/collections/seat-rolls'
import { guardianIdsOf, type ReceiptPeople, reachableKinOfPupil } from '../../identity/collections/guardian-stages'
import { readPresentPupils } from '../../identity/collections/pupils'
import type { Filter } from '../../runtime/database'

export interface AudienceChild {
  readonly pupilId: string
  readonly guardianIds: readonly string[]
  /** Some guardian has signed in. */
  readonly isReachable: boolean
}

type Row = ReceiptPeople & { readonly _id: string }

export interface AudiencePage {
  readonly after: string
  readonly limit: number
}

/** One round trip, for a course two. */
export async function readAudiencePage(
  audience: Audience,
  page: AudiencePage,
  today: SchoolDate,
): Promise<readonly AudienceChild[]> {
  const stages = [{ $project: { _id: 1 } }, ...reachableKinOfPupil]
  const rows = await readPresentPupils<Row>(await filterOf(audience), page, stages)
  return rows.map((row) => childOf(row, today))
}

/** Those of the chosen children who belong to the audience. As many round trips. */
export async function readChosen(
  audience: Audience,
  pupilIds: readonly string[],
  today: SchoolDate,
): Promise<readonly AudienceChild[]> {
  const chosen = { $and: [await filterOf(audience), { _id: { $in: pupilIds } }] }
  const page = { after: '', limit: pupilIds.length }
  const rows = await readPresentPupils<Row>(chosen, page, [{ $project: { _id: 1 } }, ...reachableKinOfPupil])
  return rows.map((row) => childOf(row, today))
}

function childOf(row: Row, today: SchoolDate): AudienceChild {
  const guardianIds = guardianIdsOf(row, row._id, today)
  const known = new Set(row.logins.map(({ personId }) => personId))
  return { pupilId: row._id, guardianIds, isReachable: guardianIds.some((id) => known.has(id)) }
}

export function countChildren(children: readonly AudienceChild[]): AudienceCount {
  return {
    pupils: children.length,
    guardians: new Set(children.flatMap(({ guardianIds }) => guardianIds)).size,
    unreachable: children.filter(({ isReachable }) => !isReachable).length,
  }
}

async function filterOf({ kind, schoolId, homeroomId, courseId, grade }: Audience): Promise<Filter> {
  switch (kind) {
    case 'HOMEROOM':
      return { homeroomId }
    case 'GRADE':
      return { schoolId, grade }
    case 'SCHOOL':
      return { schoolId }
    case 'COURSE': {
      const roll = await readRoll(courseId ?? '')
      return { _id: { $in: (roll?.seated ?? []).map(({ pupilId }) => pupilId) } }
    }
  }
}

const COUNTED_AT_ONCE = 500

/** One more round trip for every 500 pupils. */
export async function countAudience(audience: Audience, today: SchoolDate): Promise<AudienceCount> {
  const guardians = new Set<string>()
  let [pupils, unreachable, after] = [0, 0, '']
  for (;;) {
    const page = await readAudiencePage(audience, { after, limit: COUNTED_AT_ONCE }, today)
    for (const { guardianIds, isReachable } of page) {
      for (const id of guardianIds) guardians.add(id)
      if (!isReachable) unreachable += 1
    }
    pupils += page.length
    const last = page.at(-1)
    if (page.length < COUNTED_AT_ONCE || last === undefined) return { pupils, guardians: guardians.size, unreachable }
    after = last.pupilId
  }
}
