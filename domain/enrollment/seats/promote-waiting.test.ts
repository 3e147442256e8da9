// Tests that added seats go to the waitlist in order, and that the seat roll stays consistent.
import fc from 'fast-check'
import type { Claim, SeatRoll } from './enrollment'
import { promoteWaiting } from './promote-waiting'
import { rollIsSound } from './seat-claim'

const claims = (prefix: string, count: number): Claim[] =>
  Array.from({ length: count }, (_, index) => {
    const pupilId = `${prefix}${index + 1}`
    return { pupilId, at: index, consent: { textVersion: '1', personId: 'g', at: index } }
  })

function roll(seated: number, waiting: number, capacity: number): SeatRoll {
  const lists = { seated: claims('s', seated), waiting: claims('w', waiting) }
  return { _id: 'c', planId: 'p', capacity, seatsLeft: capacity - seated, ...lists, rev: 7, touchedAt: 1 }
}

test.each([
  [2, 3, 2, null],
  [2, 0, 4, null],
  [2, 3, 3, ['s1', 's2', 'w1']],
  [2, 3, 9, ['s1', 's2', 'w1', 'w2', 'w3']],
])('%i seated, %i waiting, %i seats', (seated, waiting, capacity, expected) => {
  const next = promoteWaiting(roll(seated, waiting, capacity), 5)
  expect(next?.seated.map(({ pupilId }) => pupilId) ?? null).toEqual(expected)
  if (next) expect(next).toMatchObject({ rev: 8, touchedAt: 5 })
})

test('always sound afterwards, nobody lost', () => {
  const counts = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20))
  fc.assert(
    fc.property(counts, ([seated, waiting, more]) => {
      const before = roll(seated, waiting, seated + more)
      const after = { ...before, ...promoteWaiting(before, 5) }
      expect(rollIsSound(after)).toBe(true)
      expect(after.seated.length + after.waiting.length).toBe(seated + waiting)
    }),
  )
})
