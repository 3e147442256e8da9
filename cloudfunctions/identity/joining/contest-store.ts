// Stores contested matches: opened once, settled by one decision.
import type { Contest } from '@domain/identity/joining/contest'
import type { Person } from '@domain/identity/people/person'
import { contests } from '../collections/contests'
import { people as peopleCollection } from '../collections/people'

/** False when it was contested before. */
export function addContest(contest: Contest): Promise<boolean> {
  return contests.insert(contest)
}

export interface ContestOfPerson {
  readonly contest: Contest
  readonly person: Person | null
  /** Whoever holds, or held, something for the child. */
  readonly circle: readonly Person[]
}

/** One round trip. */
export async function findContest(contestId: string): Promise<ContestOfPerson | null> {
  type Row = Contest & { readonly people: readonly Person[]; readonly circle: readonly Person[] }
  const [row] = await contests.aggregate<Row>([
    { $match: { _id: contestId } },
    { $lookup: { from: peopleCollection.name, localField: 'personId', foreignField: '_id', as: 'people' } },
    { $lookup: { from: peopleCollection.name, localField: 'pupilId', foreignField: 'grants.pupilId', as: 'circle' } },
  ])
  if (row === undefined) return null
  const { people, circle, ...contest } = row
  return { contest, person: people[0] ?? null, circle }
}

export type ContestDecision = Pick<Contest, 'state' | 'settledBy' | 'settledAt'>

/** False when it was settled otherwise before. */
export async function writeContestDecision(contestId: string, settlement: ContestDecision): Promise<boolean> {
  if (await contests.updateOne({ _id: contestId, state: 'OPEN' }, { $set: { ...settlement } })) return true
  const [stored] = await contests.find({ _id: contestId }, { limit: 1 })
  return stored?.state === settlement.state
}
