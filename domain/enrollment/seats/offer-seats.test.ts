// Tests offers of seats: their table, when the timer comes again, and what a draw puts into a roll.
import { schoolDate } from '../../values/school-date'
import type { SeatRoll } from './enrollment'
import { exampleClaim, exampleRoll, namesIn } from './example-roll'
import { mayBeOffered } from './offer-candidate'
import { offerHoursOn, offerUntil } from './offer-hours'
import { acceptOffer, lapseOffers, offerSeats, rollDueAt } from './offer-seats'
import { type OfferCase, offerCases } from './offer-seats.cases'
import { rollWithDrawn } from './roll-with-drawn'
import { rollIsSound } from './seat-claim'

function afterStep(roll: SeatRoll, step: OfferCase['step']) {
  if ('offerTo' in step) return offerSeats(roll, { now: 50, until: 100, eligible: new Set(step.offerTo) })
  if ('accept' in step) return acceptOffer(roll, step.accept, { now: step.at })
  const lapsed = new Set(step.again)
  const waiting = roll.waiting.map((claim) => (lapsed.has(claim.pupilId) ? { ...claim, lapsedAt: 10 } : claim))
  return lapseOffers({ ...roll, waiting }, step.lapseAt)
}

test.each(offerCases)('$name', ({ roll, step, after }) => {
  const next = afterStep(exampleRoll(roll), step)
  expect(next && { ...namesIn(next), seatsLeft: next.seatsLeft }).toEqual(after)
  if (next) expect(rollIsSound({ ...next, _id: 'chess' }, () => false)).toBe(true)
})

test('an accepted seat keeps its claim and says when it was got, and what was given up for it', () => {
  const roll = exampleRoll({ capacity: 1, waiting: ['b'], offered: ['b'] })
  const seat = { ...exampleClaim('b'), promotedAt: 60 }
  expect(acceptOffer(roll, 'b', { now: 60 })?.seated).toEqual([seat])
  const insteadOf = { courseId: 'dance', from: 60 }
  expect(acceptOffer(roll, 'b', { now: 60, insteadOf: 'dance' })?.seated).toEqual([{ ...seat, insteadOf }])
})

test('the timer comes when the first offer ends, at once while a free seat found nobody, else only after a change', () => {
  const asked = exampleRoll({ capacity: 2, waiting: ['b', 'c'], offered: ['b', 'c'] })
  expect(rollDueAt(asked, true)).toBe(100)
  expect(rollDueAt(asked, false)).toBeNull()
  expect(rollDueAt(exampleRoll({ capacity: 1, waiting: ['b'] }), true)).toBe(1)
  expect(rollDueAt(exampleRoll({ capacity: 1, seated: ['a'], waiting: ['b'] }), true)).toBeNull()
})

test('hours are those of the day the offer is made', () => {
  expect(offerHoursOn(schoolDate('2026-09-09'))).toBe(24)
  expect(offerHoursOn(schoolDate('2020-01-01'))).toBe(24)
  expect(offerUntil(Date.parse('2026-09-09T16:05:00+08:00'))).toBe(Date.parse('2026-09-10T16:05:00+08:00'))
})

test('who left, has no consent, is of another grade, or waits for a course that ends is not asked', () => {
  const now = Date.parse('2026-09-09T16:05:00+08:00')
  const course = { grades: [3, 4] }
  const entries = [{ kind: 'GIVEN', purposes: ['SERVICE'], textVersion: '2026-09', personId: 'p', at: 1 }] as const
  const basis = { leftOn: null, consent: { entries }, erasure: null }
  expect(mayBeOffered({ basis, grade: 3 }, course, now)).toBe(true)
  expect(mayBeOffered({ basis, grade: 5 }, course, now)).toBe(false)
  expect(mayBeOffered({ basis: { ...basis, leftOn: schoolDate('2026-09-09') }, grade: 3 }, course, now)).toBe(false)
  expect(mayBeOffered({ basis: { ...basis, consent: null }, grade: 3 }, course, now)).toBe(false)
  const ending = { at: 1, kind: 'CANCEL', into: null, from: schoolDate('2026-09-16') } as const
  expect(mayBeOffered({ basis, grade: 3 }, { ...course, ending }, now)).toBe(false)
})

test('what a draw gave: seats, then the line, in drawn order; again nothing; without seats the front of the line', () => {
  const drawn = { seated: ['b', 'c'].map((id) => exampleClaim(id, 9)), waiting: [exampleClaim('d', 9)] }
  const roll = exampleRoll({ capacity: 3, seated: ['a'] })
  const filled = rollWithDrawn(roll, drawn, 9)
  expect(filled && { ...namesIn(filled), seatsLeft: filled.seatsLeft }).toEqual({
    seated: ['a', 'b', 'c'],
    waiting: ['d'],
    offered: [],
    seatsLeft: 0,
  })
  expect(filled && rollWithDrawn({ ...filled, _id: 'chess' }, drawn, 10)).toBeNull()
  expect(namesIn(rollWithDrawn({ ...roll, capacity: 2, seatsLeft: 1 }, drawn, 9) ?? roll)).toMatchObject({
    seated: ['a', 'b'],
    waiting: ['c', 'd'],
  })
})
