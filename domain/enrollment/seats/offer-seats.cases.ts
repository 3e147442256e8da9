// Golden table of offers, which end at the instant 100: made in order, accepted, not answered.
import type { RollNames } from './example-roll'

export interface OfferCase {
  readonly name: string
  readonly roll: RollNames
  readonly step:
    | { readonly offerTo: readonly string[] }
    | { readonly accept: string; readonly at: number }
    | { readonly lapseAt: number; readonly again?: readonly string[] }
  /** Null: nothing changes. */
  readonly after: (Required<Omit<RollNames, 'capacity'>> & { readonly seatsLeft: number }) | null
}

const line: RollNames = { capacity: 2, seated: ['a'], waiting: ['b', 'c', 'd'] }
const asked: RollNames = { ...line, offered: ['b'] }

export const offerCases: readonly OfferCase[] = [
  {
    name: 'one free seat: the first in line is asked',
    roll: line,
    step: { offerTo: ['b', 'c', 'd'] },
    after: { seated: ['a'], waiting: ['b', 'c', 'd'], offered: ['b'], seatsLeft: 0 },
  },
  {
    name: 'two free seats: the first two are asked',
    roll: { ...line, capacity: 3 },
    step: { offerTo: ['b', 'c', 'd'] },
    after: { seated: ['a'], waiting: ['b', 'c', 'd'], offered: ['b', 'c'], seatsLeft: 0 },
  },
  {
    name: 'who may not today is passed over and keeps the place',
    roll: line,
    step: { offerTo: ['c', 'd'] },
    after: { seated: ['a'], waiting: ['b', 'c', 'd'], offered: ['c'], seatsLeft: 0 },
  },
  { name: 'no seat is free', roll: asked, step: { offerTo: ['b', 'c', 'd'] }, after: null },
  { name: 'nobody may today', roll: line, step: { offerTo: [] }, after: null },
  {
    name: 'more seats than children in line: the rest stays free',
    roll: { capacity: 4, seated: ['a'], waiting: ['b'] },
    step: { offerTo: ['b'] },
    after: { seated: ['a'], waiting: ['b'], offered: ['b'], seatsLeft: 2 },
  },
  {
    name: 'accepted a millisecond before the end',
    roll: asked,
    step: { accept: 'b', at: 99 },
    after: { seated: ['a', 'b'], waiting: ['c', 'd'], offered: [], seatsLeft: 0 },
  },
  { name: 'accepted at the end: too late', roll: asked, step: { accept: 'b', at: 100 }, after: null },
  { name: 'accepted by who was not asked', roll: asked, step: { accept: 'c', at: 60 }, after: null },
  { name: 'accepted by who is not in line', roll: asked, step: { accept: 'z', at: 60 }, after: null },
  { name: 'accepted by who has a seat', roll: asked, step: { accept: 'a', at: 60 }, after: null },
  { name: 'a millisecond before the end nothing lapses', roll: asked, step: { lapseAt: 99 }, after: null },
  {
    name: 'at the end: behind all others, the seat is free',
    roll: asked,
    step: { lapseAt: 100 },
    after: { seated: ['a'], waiting: ['c', 'd', 'b'], offered: [], seatsLeft: 1 },
  },
  {
    name: 'the second time: out of the line',
    roll: asked,
    step: { lapseAt: 100, again: ['b'] },
    after: { seated: ['a'], waiting: ['c', 'd'], offered: [], seatsLeft: 1 },
  },
  {
    name: 'two at once keep their order',
    roll: { ...line, capacity: 3, offered: ['b', 'c'] },
    step: { lapseAt: 100 },
    after: { seated: ['a'], waiting: ['d', 'b', 'c'], offered: [], seatsLeft: 2 },
  },
  { name: 'nobody was asked', roll: line, step: { lapseAt: 1_000 }, after: null },
]
