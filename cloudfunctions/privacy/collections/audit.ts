// The collection audit: who did or saw what, when, in which role; append-only, chained by person.
import type { Person } from '@domain/identity/people/person'
import type { AuditEntry } from '@domain/privacy/audit/audit-entry'
import { people } from '../../identity/collections/people'
import { defineCollection, index } from '../../runtime/collection'
import { type Filter, MOST_ROWS, type Stage } from '../../runtime/database'
import { auditFates } from './fates/audit-fates'

export const audit = defineCollection<AuditEntry>({
  name: 'audit',
  fates: auditFates,
  indexes: [
    index('chain', ['chain', 'seq'], true),
    index('district', ['districtId', 'at']),
    index('school', ['schoolId', 'at']),
    index('person', ['personId', 'at']),
    index('pupil', ['pupilIds', 'at']),
    index('at', ['at', '_id']),
    index('request', ['requestId']),
    index('case', ['named.caseId']),
  ],
})

/** Where a chain ends: the next entry is `seq` + 1 and names `hash`. */
export type AuditHead = Pick<AuditEntry, 'seq' | 'hash'>

const toHead: readonly Stage[] = [{ $sort: { seq: -1 } }, { $limit: 1 }, { $project: { seq: 1, hash: 1 } }]

/** Where an entry stands. */
export type AuditPlace = Pick<AuditEntry, '_id' | 'chain' | 'seq' | 'hash' | 'at'>

/** Null for a chain without an entry. */
export async function readAuditHead(chain: string): Promise<AuditHead | null> {
  const [head] = await audit.aggregate<AuditHead>([{ $match: { chain } }, ...toHead])
  return head ?? null
}

/** Adds `heads`, the end of the chain of the person whose id stands in `personId`, or none. */
export const auditHeadOfPerson: Stage = {
  $lookup: {
    from: audit.name,
    let: { personId: '$personId' },
    pipeline: [{ $match: { $expr: { $eq: ['$chain', '$$personId'] } } }, ...toHead],
    as: 'heads',
  },
}

/** What stands at this place of a chain and after it, in order. */
export function readAuditFrom(chain: string, seq: number): Promise<readonly AuditHead[]> {
  return audit.aggregate<AuditHead>([
    { $match: { chain, seq: { $gte: seq } } },
    { $sort: { seq: 1 } },
    { $project: { seq: 1, hash: 1 } },
  ])
}

/** A page of entries, oldest first: of `since` and later, or what comes after the `last` of the page before. Empty at the end. */
export async function readPlaces(since: number, last: AuditPlace | null): Promise<readonly AuditPlace[]> {
  if (last === null) return placesWhere({ at: { $gte: since } }, { at: 1, _id: 1 })
  const atOnce = await placesWhere({ at: last.at, _id: { $gt: last._id } }, { _id: 1 })
  return atOnce.length > 0 ? atOnce : placesWhere({ at: { $gt: last.at } }, { at: 1, _id: 1 })
}

/** Either filter is a range of the index `at`: no entry is looked at twice. */
function placesWhere(filter: Filter, order: Readonly<Record<string, 1>>): Promise<readonly AuditPlace[]> {
  return audit.aggregate<AuditPlace>([
    { $match: filter },
    { $sort: order },
    { $limit: MOST_ROWS },
    { $project: { chain: 1, seq: 1, hash: 1, at: 1 } },
  ])
}

export type AccessRow = AuditEntry & { readonly people: readonly Pick<Person, '_id' | 'name'>[] }

export interface AccessPage {
  readonly rows: readonly AccessRow[]
  /** Where the next page goes on; null at the end. */
  readonly next: string | null
}

export interface Paging {
  readonly before: string | null
  readonly size: number
}

const withNames: readonly Stage[] = [
  { $lookup: { from: people.name, localField: 'personId', foreignField: '_id', as: 'people' } },
  { $project: { 'people.phone': 0, 'people.grants': 0 } },
]

/** A page, newest first, each with the name of who acted. */
export async function readAccesses(filter: Filter, { before, size }: Paging): Promise<AccessPage> {
  const rows = await audit.aggregate<AccessRow>([
    { $match: { $and: [filter, ...earlierThan(before)] } },
    { $sort: { at: -1, _id: -1 } },
    { $limit: size + 1 },
    ...withNames,
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

/** All of one child, newest first, with the names of those who are still there. */
export function readAccessesTo(pupilId: string): Promise<readonly AccessRow[]> {
  return audit.aggregate<AccessRow>([
    { $match: { pupilIds: pupilId } },
    { $sort: { at: -1 } },
    { $limit: MOST_ROWS },
    ...withNames,
  ])
}

/** False when its place in the chain is taken. */
export function insertAuditEntry(entry: AuditEntry): Promise<boolean> {
  return audit.insert(entry)
}

export interface Looker {
  /** A person's id. */
  readonly _id: string
  readonly times: number
  /** When last. */
  readonly at: number
}

/** Who opened a case, how often, and when last. */
export function readLooks(caseId: string): Promise<readonly Looker[]> {
  return audit.aggregate<Looker>([
    { $match: { 'named.caseId': caseId, action: 'complaints.openCase', outcome: 'OK' } },
    { $group: { _id: '$personId', times: { $sum: 1 }, at: { $max: '$at' } } },
    { $limit: MOST_ROWS },
  ])
}
