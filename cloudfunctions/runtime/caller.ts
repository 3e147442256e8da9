// Owns finding out who calls: the person behind a login, in one read.
import type { Identity, Person } from '@domain/identity/records'
import { collection } from './database'
import type { Caller } from './handler'

const identities = collection<Identity>('identities')

const SIGNED_OUT: Caller = { login: null, personId: null, name: null, grants: [] }

export async function findCaller(login: string | null): Promise<Caller> {
  if (login === null) return SIGNED_OUT
  const [row] = await identities.aggregate<{ readonly people: readonly Person[] }>([
    { $match: { _id: login } },
    { $lookup: { from: 'people', localField: 'personId', foreignField: '_id', as: 'people' } },
    { $project: { people: 1 } },
  ])
  const person = row?.people[0]
  if (person === undefined) return { ...SIGNED_OUT, login }
  return { login, personId: person._id, name: person.name, grants: person.grants }
}
