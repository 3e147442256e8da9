// Tests what a district sees of schools' fees: sums only, nothing about fewer than five families.
import { fen } from '../../values/fen'
import { type FeeCounts, shownFees, totalFees } from './fee-counts'

const counts = (families: number, unpaidFamilies = 0): FeeCounts => ({
  _id: 's',
  planId: 'p',
  termName: '学期',
  families,
  unpaidFamilies,
  countedAt: 1,
  askedFen: fen(1_000),
  collectedFen: fen(600),
  outstandingFen: fen(400),
  returnedFen: fen(50),
})

test.each([
  [0, false],
  [4, false],
  [5, true],
])('%d families', (families, isShown) => {
  expect(shownFees(counts(families)) !== null).toBe(isShown)
})

test.each([
  [0, null],
  [4, null],
  [5, 5],
])('of twenty families %d unpaid', (unpaid, shown) => {
  expect(shownFees(counts(20, unpaid))?.unpaidFamilies).toBe(shown)
})

test('totals are those of the schools shown', () => {
  const shown = [counts(20), counts(4), counts(30)].flatMap((one) => shownFees(one) ?? [])
  expect(totalFees(shown)).toEqual({
    families: 50,
    askedFen: 2_000,
    collectedFen: 1_200,
    outstandingFen: 800,
    returnedFen: 100,
  })
})
