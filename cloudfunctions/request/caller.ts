// Finds the caller: the person behind a login and the end of their audit chain, in one read.
import type { Person } from '@domain/identity/people/person'
import { identities } from '../identity/collections/identities'
import { people } from '../identity/collections/people'
import { type AuditHead, auditHeadOfPerson } from '../privacy/collections/audit'
import { EMPTY_CHAIN } from './audit-chain'
import type { Caller } from './handler'

const SIGNED_OUT: Caller = { login: null, personId: null, name: null, grants: [] }

export interface FoundCaller {
  readonly caller: Caller
  /** Null when it was not asked for, or the login is nobody's yet. */
  readonly head: AuditHead | null
}

interface Row {
  readonly people: readonly Person[]
  readonly heads?: readonly AuditHead[]
}

/** The audit's end comes along when asked for, so that recording the act costs one round trip and no look before it. */
export async function findCaller(login: string | null, withHead: boolean): Promise<FoundCaller> {
  if (login === null) return { caller: SIGNED_OUT, head: null }
  const [row] = await identities.aggregate<Row>([
    { $match: { _id: login } },
    { $lookup: { from: people.name, localField: 'personId', foreignField: '_id', as: 'people' } },
    ...(withHead ? [auditHeadOfPerson] : []),
    { $project: { people: 1, heads: 1 } },
  ])
  const person = row?.people[0]
  if (person === undefined) return { caller: { ...SIGNED_OUT, login }, head: null }
  const caller = { login, personId: person._id, name: person.name, grants: person.grants }
  return { caller, head: withHead ? (row?.heads?.[0] ?? EMPTY_CHAIN) : null }
}
