// Golden table of invitations that end at the instant 100: asked, accepted, declined, unanswered.
export interface InvitationCase {
  readonly name: string
  /** Of four seats; `a` sits, `b` is asked, `c` said no. */
  readonly step:
    | { readonly invite: readonly string[] }
    | { readonly accept: string; readonly at: number }
    | { readonly decline: string; readonly at: number }
    | { readonly lapseAt: number }
  /** Null: nothing changes. */
  readonly after: {
    readonly seated: readonly string[]
    readonly open: readonly string[]
    readonly seatsLeft: number
  } | null
}

const asItIs = { seated: ['a'], open: ['b'] }

export const invitationCases: readonly InvitationCase[] = [
  // 4 seats − 1 seated − 1 asked − 2 new = 0
  { name: 'two more', step: { invite: ['d', 'e'] }, after: { seated: ['a'], open: ['b', 'd', 'e'], seatsLeft: 0 } },
  {
    name: 'one named twice is asked once',
    step: { invite: ['d', 'd'] },
    after: { ...asItIs, open: ['b', 'd'], seatsLeft: 1 },
  },
  {
    name: 'who said no may be asked again',
    step: { invite: ['c'] },
    after: { ...asItIs, open: ['b', 'c'], seatsLeft: 1 },
  },
  { name: 'who sits or is asked already', step: { invite: ['a', 'b'] }, after: null },
  { name: 'three for two seats: none', step: { invite: ['d', 'e', 'f'] }, after: null },
  { name: 'accepted in time', step: { accept: 'b', at: 99 }, after: { seated: ['a', 'b'], open: [], seatsLeft: 2 } },
  { name: 'accepted when the day is over', step: { accept: 'b', at: 100 }, after: null },
  { name: 'accepted by who was not asked', step: { accept: 'd', at: 99 }, after: null },
  { name: 'accepted after a no', step: { accept: 'c', at: 99 }, after: null },
  { name: 'declined: the seat is free', step: { decline: 'b', at: 99 }, after: { ...asItIs, open: [], seatsLeft: 3 } },
  { name: 'declined when the day is over', step: { decline: 'b', at: 100 }, after: null },
  { name: 'the day is not over', step: { lapseAt: 99 }, after: null },
  { name: 'the day is over: the seat is free', step: { lapseAt: 100 }, after: { ...asItIs, open: [], seatsLeft: 3 } },
]
