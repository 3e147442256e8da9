// Tests waiver rates: stated, left to the district, and the best of several.

import { chizhou2021 } from '../policy/chizhou-2021'
import { inventedPack } from '../policy/fee-invented.cases'
import { fuyang2021 } from '../policy/fuyang-2021'
import { HARDSHIP_CATEGORIES } from '../policy/hardship-categories'
import type { WaiverRate } from '../policy/policy-pack'
import { bestWaiver, waiverRateOf } from './waiver-rate'

const source = { document: '区里的决定', number: '1', clause: '1', date: '2026-09-01', demonstration: true }
const decided: readonly WaiverRate[] = [{ category: 'ORPHAN', basisPoints: { value: 5_000, source } }]

test.each(HARDSHIP_CATEGORIES)('阜阳: %s pays nothing, whatever the district decides', (category) => {
  expect(waiverRateOf(fuyang2021, decided, category)).toMatchObject({ ok: true, value: { basisPoints: 10_000 } })
})

test('池州 leaves the rate open: the district’s decision is used, and cited', () => {
  expect(waiverRateOf(chizhou2021, decided, 'ORPHAN')).toEqual({ ok: true, value: { basisPoints: 5_000, source } })
  const undecided = { ok: false, error: { code: 'RATE_NOT_DECIDED' } }
  expect(waiverRateOf(chizhou2021, decided, 'DISABILITY')).toEqual(undecided)
  expect(waiverRateOf(chizhou2021, [{ category: 'ORPHAN', basisPoints: { value: null, source } }], 'ORPHAN')).toEqual(
    undecided,
  )
})

test('a category the pack does not name is not relieved', () => {
  const answer = waiverRateOf(
    inventedPack,
    [{ category: 'DISABILITY', basisPoints: { value: 1, source } }],
    'DISABILITY',
  )
  expect(answer).toEqual({ ok: false, error: { code: 'CATEGORY_NOT_RELIEVED' } })
})

test('the best single waiver counts, the first of equals; they are not added up', () => {
  const of = (basisPoints: number, clause = '1') => ({ basisPoints, source: { ...source, clause } })
  expect(bestWaiver([])).toBeNull()
  expect(bestWaiver([of(3_000), of(5_000), of(4_000)])).toEqual(of(5_000))
  expect(bestWaiver([of(5_000, 'a'), of(5_000, 'b')])).toEqual(of(5_000, 'a'))
})
