// Tests that changing the number of seats unseats nobody and keeps the seat roll consistent.
import fc from 'fast-check'
import type { Claim, SeatRoll } from '../seats/enrollment'
import { rollIsSound } from '../seats/seat-claim'
import { rollWithCapacity } from './course-plan-seats'

const FREEING = { now: 9, hasLessons: true }

function claims(prefix: string, count: number): Claim[] {
  const consent = { textVersion: '1', personId: 'p', at: 0 }
  return Array.from({ length: count }, (_, index) => ({ pupilId: `${prefix}${index}`, at: index, consent }))
}

function roll(capacity: number, seated: number, waiting: number): SeatRoll {
  const lists = { seated: claims('s', seated), waiting: claims('w', waiting) }
  return { _id: 'c', planId: 'p', capacity, seatsLeft: capacity - seated, ...lists, rev: 7, touchedAt: 0 }
}

test.each([
  ['raised with free seats', roll(30, 10, 0), 40, { capacity: 40, seatsLeft: 30, seated: 10, waiting: 0 }],
  ['lowered to what is taken', roll(30, 10, 0), 10, { capacity: 10, seatsLeft: 0, seated: 10, waiting: 0 }],
  ['lowered below what is taken', roll(30, 10, 0), 9, { capacity: 10, seatsLeft: 0, seated: 10, waiting: 0 }],
  ['raised for some of the line', roll(30, 30, 5), 32, { capacity: 32, seatsLeft: 0, seated: 32, waiting: 3 }],
  ['raised for all of the line', roll(30, 30, 5), 40, { capacity: 40, seatsLeft: 5, seated: 35, waiting: 0 }],
])('%s', (_, before, wanted, { capacity, seatsLeft, seated, waiting }) => {
  const change = rollWithCapacity(before, wanted, FREEING)
  expect(change).toMatchObject({ capacity, seatsLeft })
  expect([change?.seated.length, change?.waiting.length]).toEqual([seated, waiting])
})

test('T8 seats added when no lesson is left go to nobody', () => {
  const change = rollWithCapacity(roll(2, 2, 3), 4, { now: 9, hasLessons: false })
  expect(change).toMatchObject({ capacity: 4, seatsLeft: 2, seated: { length: 2 }, waiting: { length: 3 } })
})

test('the same number changes nothing, nor does one below a full course', () => {
  expect(rollWithCapacity(roll(30, 10, 0), 30, FREEING)).toBeNull()
  expect(rollWithCapacity(roll(30, 30, 5), 12, FREEING)).toBeNull()
})

test('whatever the number: sound, nobody unseated, the line in order, and the second time nothing', () => {
  const soundRoll = fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 }))
    .map(([capacity, seated, waiting]) =>
      seated >= capacity ? roll(capacity, capacity, waiting) : roll(capacity, seated, 0),
    )
  fc.assert(
    fc.property(soundRoll, fc.integer({ min: 1, max: 80 }), (before, wanted) => {
      const after = { ...before, ...rollWithCapacity(before, wanted, FREEING) }
      expect(rollIsSound(after)).toBe(true)
      const inOrder = (one: SeatRoll) => [...one.seated, ...one.waiting].map(({ pupilId }) => pupilId)
      expect(inOrder(after)).toEqual(inOrder(before))
      const promoted = after.seated.filter(({ promotedAt }) => promotedAt !== undefined)
      expect(promoted).toHaveLength(before.waiting.length - after.waiting.length)
      expect(after.seated.length).toBeGreaterThanOrEqual(before.seated.length)
      expect(rollWithCapacity(after, wanted, FREEING)).toBeNull()
    }),
  )
})
