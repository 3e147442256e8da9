// Tests the table of hand-overs, what was signed for which grade, and who is barred when.
import { schoolDate } from '../../values/school-date'
import type { DayChange } from '../absences/day-change'
import { type CustodyBar, isBarred } from './custody-bar'
import { fetchersOf, type Kin } from './fetchers-of'
import { judgeHandOver } from './judge-hand-over'
import { HAND_OVER_CASES } from './judge-hand-over.cases'
import { mayTakeHome, type SignedWay, wayOn } from './leaving-way'

const DAY = schoolDate('2026-10-13')

test.each(HAND_OVER_CASES)('%s', (_, handOver, judging, fault) => {
  const judged = judgeHandOver(handOver, judging)
  expect(judged.ok ? null : judged.error.code).toBe(fault)
})

const signed = (way: SignedWay['way']): SignedWay => ({ way, siblingId: null, byId: 'm', byName: '妈妈', at: 1 })

test.each([
  [1, [signed('ALONE')], 'IN_PERSON'],
  [2, [signed('ALONE')], 'IN_PERSON'],
  [3, [signed('ALONE')], 'ALONE'],
  [3, [], 'IN_PERSON'],
  [6, [signed('ALONE'), signed('BUS')], 'BUS'],
  [6, [signed('ALONE'), signed('IN_PERSON')], 'IN_PERSON'],
] as const)('grade %i, signed %j: %s', (grade, papers, way) => {
  expect(wayOn(grade, papers, DAY).way).toBe(way)
})

test('a child of grade 2 takes nobody home, one of grade 3 does', () => {
  expect([2, 3].map((grade) => mayTakeHome({ grade }, DAY))).toEqual([false, true])
})

const bar: CustodyBar = {
  _id: 'p:1',
  pupilId: 'p',
  schoolId: 's',
  personId: null,
  name: '周 立',
  document: '（2026）1',
  from: DAY,
  until: schoolDate('2026-10-14'),
  byId: 'a',
  at: 1,
  ended: null,
}

test.each<[string, Partial<CustodyBar>, string, boolean]>([
  ['on its first day, by the name', {}, '2026-10-13', true],
  ['the day before', {}, '2026-10-12', false],
  ['on its last day', {}, '2026-10-14', true],
  ['the day after', {}, '2026-10-15', false],
  ['without an end', { until: null }, '2027-10-15', true],
  ['ended', { ended: { byId: 'a', at: 2, reason: '撤销' } }, '2026-10-13', false],
  ['of another child', { pupilId: 'q' }, '2026-10-13', false],
  ['by the person, whatever the name', { personId: 'father', name: '别名' }, '2026-10-13', true],
])('a bar %s', (_, change, date, holds) => {
  const fetcher = { pupilId: 'p', personId: 'father', name: '周立' }
  expect(isBarred([{ ...bar, ...change }], fetcher, schoolDate(date))).toBe(holds)
})

const kin: readonly Kin[] = [
  { personId: 'mother', name: '陈雨桐', relation: '妈妈', role: 'guardian' },
  { personId: 'grandfather', name: '林建国', relation: '外公', role: 'pickupPerson' },
]
const named = (at: number, collector: DayChange['collector']) => ({ _id: `c${at}`, at, collector }) as DayChange
const order = (day: Parameters<typeof fetchersOf>[0]['day'], bars: readonly CustodyBar[] = []) =>
  fetchersOf({ pupilId: 'p', kin, day, bars, date: DAY }).map(({ who, isToday, isHeld }) => [who, isToday, isHeld])

test('whoever is named for today stands first; the later of two changes names', () => {
  const grandfather = named(1, { personId: 'grandfather', name: '林建国', relation: '外公' })
  const guest = named(2, { personId: null, name: '赵敏', relation: '邻居' })
  expect(order({ collector: grandfather, early: null })[0]).toEqual(['grandfather', true, false])
  expect(order({ collector: grandfather, early: guest })).toEqual([
    ['c2', true, false],
    ['mother', false, false],
    ['grandfather', false, false],
  ])
})

test('a guest with a barred name is stopped as the person would be', () => {
  const guest = named(2, { personId: null, name: '周立', relation: '邻居' })
  expect(order({ collector: guest, early: null }, [bar])[0]).toEqual(['c2', true, true])
})
