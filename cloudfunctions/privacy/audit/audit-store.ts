// Reads the audit trail page by page, newest first, with the name of each actor.
import type { Person } from '@domain/identity/people/person'
import type { School } from '@domain/identity/schools/school'
import type { AuditEntry } from '@domain/privacy/audit/audit-entry'
import { people } from '../../identity/collections/people'
import { schools } from '../../identity/collections/schools'
import { type Filter, MOST_ROWS } from '../../runtime/database'
import { audit as entries } from '../collections/audit'

export type AccessRow = AuditEntry & { readonly people: readonly Pick<Person, 'name'>[] }

export interface AccessPage {
  readonly rows: readonly AccessRow[]
  /** Where the next page goes on; null at the end. */
  readonly next: string | null
}

export interface Paging {
  readonly before: string | null
  readonly size: number
}

/** One round trip. */
export async function readEntries(filter: Filter, { before, size }: Paging): Promise<AccessPage> {
  const rows = await entries.aggregate<AccessRow>([
    { $match: { $and: [filter, ...earlierThan(before)] } },
    { $sort: { at: -1, _id: -1 } },
    { $limit: size + 1 },
    { $lookup: { from: people.name, localField: 'personId', foreignField: '_id', as: 'people' } },
    { $project: { 'people.phone': 0, 'people.grants': 0 } },
  ])
  const page = rows.slice(0, size)
  const last = page.at(-1)
  return { rows: page, next: rows.length > size && last ? `${last.at}:${last._id}` : null }
}

/** A cursor is `<at>:<_id>` of the last entry seen; one that was made up finds nothing older than time. */
function earlierThan(before: string | null): readonly Filter[] {
  if (before === null) return []
  const [, at = '0', id = ''] = /^(\d{1,15}):(.*)$/.exec(before) ?? []
  return [{ $or: [{ at: { $lt: Number(at) } }, { at: Number(at), _id: { $lt: id } }] }]
}

/** What a screen shows of an entry, whoever asks. */
export function accessOf({ at, role, action, kind, reason, outcome }: AccessRow) {
  return { at, role, action, kind, reason, outcome }
}

/** One round trip: a district's schools, by id. */
export function findSchoolsOf(districtId: string): Promise<readonly School[]> {
  return schools.find({ districtId }, { limit: MOST_ROWS })
}
