// Tests evenings at three gates: no mark lost, no child closed twice or left open unseen.
import { afterGateMarks } from './after-gate-marks'
import type { GateMark } from './gate-mark'
import { gateStates } from './gate-state'
import { faultsOfEvenings, type GateRule } from './simulate-gates'

const RULE: GateRule = { after: afterGateMarks, states: gateStates<GateMark> }

test('a thousand evenings: no mark lost, nobody closed while two phones disagree', () => {
  expect(faultsOfEvenings(1_000, RULE)).toEqual([])
})

test('a gate that believes whoever came last is caught', () => {
  const last: GateRule['states'] = (marks) => gateStates(marks.slice().reverse().filter(isFirstOf))
  expect(faultsOfEvenings(100, { ...RULE, states: last })).not.toEqual([])
})

test('a gate that puts one phone’s list in the place of the other’s is caught', () => {
  const whole: GateRule['after'] = (before, sent, about) => {
    const { gateDay, fresh } = afterGateMarks(null, sent, about)
    return { gateDay: { ...gateDay, rev: (before?.rev ?? 0) + 1 }, fresh }
  }
  expect(faultsOfEvenings(100, { ...RULE, after: whole })).not.toEqual([])
})

function isFirstOf(mark: GateMark, at: number, all: readonly GateMark[]): boolean {
  return all.findIndex(({ pupilId }) => pupilId === mark.pupilId) === at
}
