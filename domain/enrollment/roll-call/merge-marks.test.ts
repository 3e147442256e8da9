// Tests the table of marks from several phones, and afternoons of phones that go offline or die.
import { addMarks, headsOf, markKey, seenOf } from './merge-marks'
import { MERGE_CASES } from './merge-marks.cases'
import type { RollMark } from './roll-call'
import { faultsOfAfternoons, type MergeRule } from './simulate-afternoons'

test.each(MERGE_CASES.map((one) => [one.name, one] as const))('%s', (_, { marks, expected, conflict }) => {
  const own = marks.map((mark) => ({ ...mark, pupilId: 'p', by: mark.device, at: 0 }))
  const seen = seenOf(headsOf(own).get('p') ?? [])
  expect(seen).toEqual({ mark: expected, conflict })
})

test('sent twice it is one; what is there stays as it came', () => {
  const mark: RollMark = { device: 'a', seq: 1, pupilId: 'p', mark: 'MISSING', seen: 0, by: 'a', at: 0 }
  const once = addMarks([], [mark, mark], 1)
  expect(addMarks(once, [mark, { ...mark, seq: 2 }], 2).map((one) => [markKey(one), one.arrived])).toEqual([
    ['a:1', 1],
    ['a:2', 2],
  ])
})

const AFTERNOONS = 1_000

test('a thousand afternoons: no mark lost, no disagreement unseen, every phone shows the same', () => {
  expect(faultsOfAfternoons(AFTERNOONS, { addMarks, headsOf })).toEqual([])
})

test('a merge that believes the latest clock is caught', () => {
  const latestClock: MergeRule['headsOf'] = (marks) => {
    const last = new Map<string, (typeof marks)[number]>()
    for (const mark of marks) if (mark.at >= (last.get(mark.pupilId)?.at ?? -1)) last.set(mark.pupilId, mark)
    return new Map([...last].map(([pupilId, mark]) => [pupilId, [mark]]))
  }
  expect(faultsOfAfternoons(200, { addMarks, headsOf: latestClock })).not.toEqual([])
})

test('a merge that puts the whole list of one phone in the place of the other’s is caught', () => {
  const wholeList: MergeRule['addMarks'] = (_, sent, arrived) => sent.map((mark) => ({ ...mark, arrived }))
  expect(faultsOfAfternoons(200, { addMarks: wholeList, headsOf })).not.toEqual([])
})

test('a merge that takes what came last for what was seen is caught', () => {
  const arrival: MergeRule['headsOf'] = (marks) =>
    new Map([...headsOf(marks)].map(([pupilId, heads]) => [pupilId, heads.slice(-1)]))
  expect(faultsOfAfternoons(200, { addMarks, headsOf: arrival })).not.toEqual([])
})
