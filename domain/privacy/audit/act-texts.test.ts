// Tests that every audited action has words, and nothing else does.
import { contracts } from '../../registry'
import { ACT_TEXTS, sayAct } from './act-texts'

const audited = Object.entries(contracts).flatMap(([context, actions]) =>
  Object.entries(actions).flatMap(([name, { kind }]) =>
    kind === 'read' || kind === 'unrecorded' ? [] : [`${context}.${name}`],
  ),
)

test('every audited action has words, and only those', () => {
  expect(Object.keys(ACT_TEXTS).sort()).toEqual([...audited].sort())
})

test('an action this app does not know is said in general words', () => {
  expect(sayAct('enrollment.somethingNewer')).toBe('处理了信息')
})
