// Tests the headcount on the census date.
import { schoolDate } from '../../values/school-date'
import { censusDateOf, countHeads, type PupilGroup } from './census'
import { censusCases, groupsOf } from './census.cases'
import { subsidy2026 } from './policies/subsidy-2026'
import { reckonSubsidy } from './subsidy'
import { ruralSchool } from './subsidy.cases'

const census = censusDateOf(2026, subsidy2026.censusDay.value)

test.each(censusCases)('$name', (one) => {
  expect(countHeads(groupsOf(one), census).enrolled).toBe(one.enrolled)
})

type Heads = Pick<PupilGroup, 'pupils' | 'relieved'>
const group = (joinedOn: string, { pupils, relieved }: Heads, leftOn: string | null = null) =>
  ({ joinedOn, leftOn, pupils, relieved }) as PupilGroup

test('the relieved are those among the counted', () => {
  const groups = [
    group('2026-09-01', { pupils: 80, relieved: 10 }),
    group('2026-10-08', { pupils: 5, relieved: 5 }),
    group('2026-09-01', { pupils: 4, relieved: 4 }, '2026-12-01'),
  ]
  expect(countHeads(groups, census)).toEqual({ enrolled: 84, hardship: 14 })
})

test('S3 with one pupil of the 101 come after the census date: 100 heads, eligible', () => {
  const isEligible = (lastCame: string) => {
    const heads = countHeads(
      [group('2026-09-01', { pupils: 118, relieved: 18 }), group(lastCame, { pupils: 1, relieved: 0 })],
      census,
    )
    return reckonSubsidy(subsidy2026, { ...ruralSchool, ...heads }).isEligible
  }
  expect([isEligible('2026-09-30'), isEligible('2026-10-01')]).toEqual([false, true])
})

test('the same day every year', () => {
  expect(censusDateOf(2027, '09-30')).toBe(schoolDate('2027-09-30'))
})
