// Tests the table of marks at the gate, gates by grade, and the steps before a day is closed.
import { instantOf, schoolDate } from '../../values/school-date'
import { dueSteps, isDayClosed, minutesOver } from './day-closing'
import { gateOf, gatesOn } from './gate-plan'
import { gateStates, isClosed } from './gate-state'
import { GATE_CASES } from './gate-state.cases'
import type { HandOver } from './judge-hand-over'

const DAY = schoolDate('2026-10-13')

test.each(GATE_CASES)('%s', (_, said, kind) => {
  const marks = said.map(({ who, ...mark }) => {
    const handed: HandOver | null = who === undefined ? null : { way: 'IN_PERSON', who, proof: 'KNOWN' }
    return { ...mark, pupilId: 'p', handed }
  })
  const state = gateStates(marks).get('p')
  expect(state?.kind ?? 'INSIDE').toBe(kind)
  expect(isClosed(state)).toBe(kind === 'GONE' || kind === 'ELSEWHERE')
})

test('a day that has begun keeps its gates; a grade no gate names leaves by the first', () => {
  const south = { gateId: 'south', name: '南门', grades: [1, 2, 3] }
  const north = { gateId: 'north', name: '北门', grades: [4] }
  const later = schoolDate('2026-10-14')
  const plan = {
    terms: [
      { from: DAY, gates: [south] },
      { from: later, gates: [south, north] },
    ],
  }
  expect(gateOf(gatesOn(plan, DAY), 4)).toBe(south)
  expect(gateOf(gatesOn(plan, later), 4)).toBe(north)
  expect(gateOf(gatesOn(plan, later), 6)).toBe(south)
  expect(gateOf(gatesOn(null, DAY), 3)).toBeNull()
})

const waiting = [{ pupilId: 'p', at: '17:30' }]
const due = (hour: string, entries: Parameters<typeof dueSteps>[1] = []) =>
  dueSteps(waiting, entries, { date: DAY, now: instantOf(DAY, hour) }).map(({ step }) => step)

test.each([
  ['17:49', []],
  ['17:50', ['GUARDIANS']],
  ['17:59', ['GUARDIANS']],
  ['18:00', ['GUARDIANS', 'CONTACTS']],
  ['18:29', ['GUARDIANS', 'CONTACTS']],
  ['18:30', ['GUARDIANS', 'CONTACTS', 'OFFICER']],
])('nobody came by %s: %j', (hour, steps) => {
  expect(due(hour)).toEqual(steps)
})

test('a step is due once a child', () => {
  expect(due('18:00', [{ pupilId: 'p', step: 'GUARDIANS' }])).toEqual(['CONTACTS'])
  expect(due('18:00', [{ pupilId: 'q', step: 'GUARDIANS' }])).toEqual(['GUARDIANS', 'CONTACTS'])
  expect(minutesOver({ pupilId: 'p', at: '17:30' }, DAY, instantOf(DAY, '18:03'))).toBe(33)
})

test('the last act says whether the day is closed', () => {
  const act = (kind: 'CLOSED' | 'REOPENED') => ({ act: kind, by: 'x', at: 1, reason: null })
  expect(isDayClosed(null)).toBe(false)
  expect(isDayClosed({ acts: [act('CLOSED')] })).toBe(true)
  expect(isDayClosed({ acts: [act('CLOSED'), act('REOPENED')] })).toBe(false)
})
