// Golden table of the headcount on 30 September 2026: both sides of joining and of leaving.
import type { PupilGroup } from './census'

export interface CensusCase {
  readonly name: string
  readonly groups: readonly (readonly [joinedOn: string | null, leftOn: string | null, pupils: number])[]
  readonly enrolled: number
}

const BASE = ['2026-09-01', null, 100] as const

export const censusCases: readonly CensusCase[] = [
  { name: 'all there since the first day of term', groups: [BASE], enrolled: 100 },
  { name: 'came on the day: counts', groups: [BASE, ['2026-09-30', null, 1]], enrolled: 101 },
  { name: 'came the day after: does not', groups: [BASE, ['2026-10-01', null, 1]], enrolled: 100 },
  // leftOn is the first day without the school
  { name: 'left after the day: counts', groups: [BASE, ['2026-09-01', '2026-10-01', 1]], enrolled: 101 },
  { name: 'the day was the first one away: does not', groups: [BASE, ['2026-09-01', '2026-09-30', 1]], enrolled: 100 },
  { name: 'came and left after it: does not', groups: [BASE, ['2026-10-08', '2026-11-02', 1]], enrolled: 100 },
  {
    name: 'there before first days were kept: counts',
    groups: [
      [null, null, 86],
      ['2026-10-08', null, 3],
    ],
    enrolled: 86,
  },
  { name: 'left long ago', groups: [BASE, [null, '2026-07-01', 20]], enrolled: 100 },
  // nobody was known on 30 September: as the first roster says, on its day
  {
    name: 'the first roster came later',
    groups: [
      ['2026-10-12', null, 60],
      ['2026-10-13', null, 1],
    ],
    enrolled: 60,
  },
  { name: 'nobody', groups: [], enrolled: 0 },
]

export function groupsOf({ groups }: CensusCase): readonly PupilGroup[] {
  return groups.map(([joinedOn, leftOn, pupils]) => ({ joinedOn, leftOn, pupils, relieved: 0 }) as PupilGroup)
}
