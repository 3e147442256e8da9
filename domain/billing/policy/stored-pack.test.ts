// Tests the steps of a stored pack: who may take them, and that they only append.

import { addDays } from '../../values/school-date'
import { frozenPack } from './frozen-pack'
import { isTaken, type StoredPack, stepPack, wasInForce, withdrawalOf } from './stored-pack'

const first = { to: 'DRAFT', by: 'writer', at: 1 } as const
const draft: StoredPack = {
  _id: 'next',
  districtId: 'hechuan',
  pack: { ...frozenPack, id: 'next' },
  state: 'DRAFT',
  activating: false,
  writers: ['writer', 'corrector'],
  reviewedBy: null,
  basedOn: null,
  steps: [first],
  rev: 3,
}
const step = (to: 'DRAFT' | 'REVIEWED' | 'ACTIVE', by: string) => ({ to, by, at: 2, active: [] })
const samePerson = { ok: false, error: { code: 'SAME_PERSON' } }

test('reviewed by somebody who wrote nothing in it', () => {
  expect(stepPack(draft, step('REVIEWED', 'writer'))).toEqual(samePerson)
  expect(stepPack(draft, step('REVIEWED', 'corrector'))).toEqual(samePerson)
  expect(stepPack(draft, step('REVIEWED', 'reader'))).toEqual({
    ok: true,
    value: {
      state: 'REVIEWED',
      reviewedBy: 'reader',
      activating: false,
      steps: [first, { to: 'REVIEWED', by: 'reader', at: 2 }],
    },
  })
})

test('one given up takes no step', () => {
  const gone: StoredPack = { ...draft, state: 'WITHDRAWN' }
  expect(stepPack(gone, step('REVIEWED', 'reader'))).toEqual({ ok: false, error: { code: 'MOVE_NOT_ALLOWED' } })
})

describe('F8 what is in force is taken back until the day before its first, with a reason', () => {
  const first = frozenPack.effectiveFrom
  const asked = (state: StoredPack['state'], reason: string | null, today = addDays(first, -1)) => {
    const result = withdrawalOf({ ...draft, state }, { reason, today })
    return result.ok ? result.value : result.error.code
  }

  test.each([
    ['DRAFT', null, 'DRAFT'],
    ['REVIEWED', null, 'DRAFT'],
    ['ACTIVE', null, 'REASON_MISSING'],
    ['ACTIVE', '多写了一个零', 'COUNTER_ENTRY'],
    ['WITHDRAWN', '多写了一个零', 'MOVE_NOT_ALLOWED'],
  ] as const)('%s, %p: %s', (state, reason, expected) => {
    expect(asked(state, reason)).toBe(expected)
  })

  test('not on its first day', () => {
    expect(asked('ACTIVE', '多写了一个零', first)).toBe('PACK_BEGUN')
    expect(asked('DRAFT', null, first)).toBe('DRAFT')
  })

  test('that it was in force stays known', () => {
    expect(wasInForce(draft)).toBe(false)
    expect(wasInForce({ steps: [...draft.steps, { to: 'ACTIVE', by: 'x', at: 3 }] })).toBe(true)
  })
})

test('the same step of the same person is taken once', () => {
  expect(isTaken(draft, 'DRAFT', 'writer')).toBe(true)
  expect(isTaken(draft, 'DRAFT', 'reader')).toBe(false)
  expect(isTaken(draft, 'REVIEWED', 'writer')).toBe(false)
})
