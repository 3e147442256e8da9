// Tests the steps of a stored pack: who may take them, and that they only append.

import { demo2026 } from './demo-2026'
import { isTaken, isWithdrawable, type StoredPack, stepPack } from './stored-pack'

const first = { to: 'DRAFT', by: 'writer', at: 1 } as const
const draft: StoredPack = {
  _id: 'next',
  districtId: 'hechuan',
  pack: { ...demo2026, id: 'next' },
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
  const states = (['DRAFT', 'REVIEWED', 'ACTIVE', 'WITHDRAWN'] as const).map((state) => isWithdrawable({ state }))
  expect(states).toEqual([true, true, false, false])
})

test('the same step of the same person is taken once', () => {
  expect(isTaken(draft, 'DRAFT', 'writer')).toBe(true)
  expect(isTaken(draft, 'DRAFT', 'reader')).toBe(false)
  expect(isTaken(draft, 'REVIEWED', 'writer')).toBe(false)
})
