// Tests that changing the number of seats unseats nobody, takes back no offer, and adds up.
import fc from 'fast-check'
import type { Claim, SeatRoll } from '../seats/enrollment'
import { rollIsSound } from '../seats/seat-claim'
import { rollWithCapacity } from './course-plan-seats'

function claims(prefix: string, count: number): Claim[] {
  const consent = { textVersion: '1', personId: 'p', at: 0 }
  return Array.from({ length: count }, (_, index) => ({ pupilId: `${prefix}${index}`, at: index, consent }))
}

function roll(capacity: number, seated: number, waiting: number): SeatRoll {
  const lists = { seated: claims('s', seated), waiting: claims('w', waiting) }
  return { _id: 'c', planId: 'p', capacity, seatsLeft: capacity - seated, ...lists, rev: 7, touchedAt: 0 }
}

/** With everybody in line asked. */
function offering(capacity: number, seated: number, offered: number): SeatRoll {
  const before = roll(capacity, seated, offered)
  const waiting = before.waiting.map((claim) => ({ ...claim, offer: { at: 1, until: 2 } }))
  return { ...before, waiting, seatsLeft: capacity - seated - offered }
}

test.each([
  ['raised with free seats', roll(30, 10, 0), 40, { capacity: 40, seatsLeft: 30 }],
  ['lowered to what is taken', roll(30, 10, 0), 10, { capacity: 10, seatsLeft: 0 }],
  ['lowered below what is taken', roll(30, 10, 0), 9, { capacity: 10, seatsLeft: 0 }],
  ['raised beside a line: the timer offers what was added', roll(30, 30, 5), 32, { capacity: 32, seatsLeft: 2 }],
  ['lowered to what is taken and offered', offering(30, 28, 2), 20, null],
  ['raised beside offers', offering(30, 28, 2), 33, { capacity: 33, seatsLeft: 3 }],
])('%s', (_, before, wanted, expected) => {
  expect(rollWithCapacity(before, wanted)).toEqual(expected)
})

test('the same number changes nothing, nor does one below a full course', () => {
  expect(rollWithCapacity(roll(30, 10, 0), 30)).toBeNull()
  expect(rollWithCapacity(roll(30, 30, 5), 12)).toBeNull()
})

test('whatever the number: seats add up, nobody loses a seat or an offer, and the second time nothing', () => {
  const counts = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(40), fc.nat(20))
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 80 }), ([capacity, seated, offered], wanted) => {
      const taken = Math.min(capacity, seated)
      const before = offering(capacity, taken, Math.min(capacity - taken, offered))
      const after = { ...before, ...rollWithCapacity(before, wanted) }
      expect(rollIsSound(after)).toBe(true)
      expect([after.seated, after.waiting]).toEqual([before.seated, before.waiting])
      expect(rollWithCapacity(after, wanted)).toBeNull()
    }),
  )
})
