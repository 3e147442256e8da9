// Tests that equal families have equal chances, and that rounds leave fewest children with nothing.
import { isDeepProof } from '../../tests/actions/world/proof-tier'
import { PLAIN } from './invented-school'
import { measureEqualChances, measureShares } from './measure-fairness'

jest.setTimeout(1_200_000)

const RUNS = isDeepProof() ? 10_000 : 300

test('equal families have equal chances', () => {
  const { chiSquare, limit } = measureEqualChances(RUNS)
  expect(chiSquare).toBeLessThan(limit)
})

test('rounds beside one order and first come: nothing, first wish, late families', () => {
  const [rounds, oneOrder, firstCome] = measureShares(PLAIN, RUNS / 10)
  expect(oneOrder?.nothing).toBeGreaterThan(2 * (rounds?.nothing ?? 1))
  expect(rounds?.firstWish).toBeGreaterThan(1.5 * (oneOrder?.firstWish ?? 1))
  expect(firstCome?.nothingLate).toBeGreaterThan(1.5 * (firstCome?.nothing ?? 1))
  expect(Math.abs((rounds?.nothingLate ?? 1) - (rounds?.nothing ?? 0))).toBeLessThan(0.03)
})
