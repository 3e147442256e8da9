// Tests that one person alone decides nothing.
import { decideSecond, type Proposal } from './second-reviewer'

const open: Proposal = { proposedBy: 'shen', decidedBy: null, decision: null }
const confirmed: Proposal = { proposedBy: 'shen', decidedBy: 'fang', decision: 'CONFIRMED' }

test.each([
  ['another person confirms', open, 'fang', 'CONFIRMED', null],
  ['another person rejects', open, 'fang', 'REJECTED', null],
  ['not who proposed it', open, 'shen', 'CONFIRMED', 'SAME_PERSON'],
  ['not even to reject', open, 'shen', 'REJECTED', 'SAME_PERSON'],
  ['a second tap', confirmed, 'fang', 'CONFIRMED', null],
  ['a change of mind', confirmed, 'fang', 'REJECTED', 'DECIDED_ALREADY'],
  ['a third person', confirmed, 'zhou', 'CONFIRMED', 'DECIDED_ALREADY'],
] as const)('%s', (_name, proposal, by, decision, code) => {
  const decided = decideSecond(proposal, { by, decision })
  expect(decided.ok ? null : decided.error.code).toBe(code)
  if (decided.ok) expect(decided.value).toEqual({ decidedBy: by, decision })
})
