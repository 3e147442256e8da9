// Finds a contested match, with the person who contested it and everyone around the child.
import type { Contest } from '@domain/identity/joining/contest'
import type { Person } from '@domain/identity/people/person'
import { contests } from '../collections/contests'
import { circleOf, peopleIn } from '../collections/people'

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
    peopleIn('personId'),
    circleOf('pupilId'),
  ])
  if (row === undefined) return null
  const { people, circle, ...contest } = row
  return { contest, person: people[0] ?? null, circle }
}
