// Tests seat rolls: places, giving them back, and the invariant through any history.
import fc from 'fast-check'
import { exampleRoll, namesIn } from './example-roll'
import { freesSeat, rollAfterWithdrawal, rollIsSound, standingIn } from './seat-claim'
import { withdrawalCases } from './seat-claim.cases'

test.each(withdrawalCases)('$name', ({ leaves, ineligible = [], after, ...names }) => {
  const roll = exampleRoll(names)
  const eligible = new Set(names.waiting.filter((pupilId) => !ineligible.includes(pupilId)))
  const next = rollAfterWithdrawal(roll, leaves, { now: 99, until: 199, eligible })
  if (after === null || next === null) {
    expect(next).toBe(after)
    return
  }
  expect({ ...namesIn(next), seatsLeft: next.seatsLeft }).toEqual(after)
  expect(next).toMatchObject({ capacity: roll.capacity, rev: 8, touchedAt: 99, planId: 'plan' })
  expect(next).not.toHaveProperty('_id')
  expect(rollIsSound({ ...next, _id: 'chess' }, (pupilId) => eligible.has(pupilId))).toBe(true)
})

test('who is asked keeps the claim made when the place was taken', () => {
  const roll = exampleRoll({ capacity: 1, seated: ['a'], waiting: ['b'] })
  const next = rollAfterWithdrawal(roll, 'a', { now: 99, until: 199, eligible: new Set(['b']) })
  expect(next?.waiting).toEqual([{ ...roll.waiting[0], offer: { at: 99, until: 199 } }])
})

test('a seat and an offered one become free, a place in line does not', () => {
  const roll = exampleRoll({ capacity: 2, seated: ['a'], waiting: ['b', 'c'], offered: ['b'] })
  expect(['a', 'b', 'c', 'z'].map((pupilId) => freesSeat(roll, pupilId))).toEqual([true, true, false, false])
})

test('standings: seated, place in line from 1, none', () => {
  const roll = exampleRoll({ capacity: 1, seated: ['a'], waiting: ['b', 'c'] })
  expect(standingIn(roll, 'a')).toEqual({ state: 'SEATED', position: null })
  expect(standingIn(roll, 'b')).toEqual({ state: 'WAITLISTED', position: 1 })
  expect(standingIn(roll, 'c')).toEqual({ state: 'WAITLISTED', position: 2 })
  expect(standingIn(roll, 'd')).toEqual({ state: 'NONE', position: null })
})

test('an unsound roll is recognized', () => {
  const sound = exampleRoll({ capacity: 2, seated: ['a'], waiting: ['b', 'c'], offered: ['b'] })
  expect(rollIsSound(sound)).toBe(true)
  expect(rollIsSound({ ...sound, seatsLeft: 1 })).toBe(false)
  expect(rollIsSound(exampleRoll({ capacity: 1, seated: ['a', 'b'] }))).toBe(false)
  expect(rollIsSound(exampleRoll({ capacity: 3, seated: ['a', 'b'], waiting: ['c'] }))).toBe(false)
  expect(rollIsSound(exampleRoll({ capacity: 3, seated: ['a', 'b'], waiting: ['c'] }), () => false)).toBe(true)
  expect(rollIsSound(exampleRoll({ capacity: 2, seated: ['a', 'a'] }))).toBe(false)
  expect(rollIsSound(exampleRoll({ capacity: 1, seated: ['a'], waiting: ['a'] }))).toBe(false)
})

test('any history of withdrawals keeps the roll sound and the line in order', () => {
  const pupils = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String), { maxLength: 15 })
  const leavers = fc.array(fc.integer({ min: 0, max: 30 }).map(String), { maxLength: 20 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 }), pupils, leavers, (capacity, claimants, leaving) => {
      const eligible = new Set(claimants)
      let roll = exampleRoll({ capacity, seated: claimants.slice(0, capacity), waiting: claimants.slice(capacity) })
      for (const pupilId of leaving) {
        const next = rollAfterWithdrawal(roll, pupilId, { now: 1, until: 2, eligible })
        roll = next === null ? roll : { ...next, _id: roll._id }
        expect(rollIsSound(roll)).toBe(true)
      }
      const { seated, waiting } = namesIn(roll)
      expect([...seated, ...waiting]).toEqual(claimants.filter((pupilId) => !leaving.includes(pupilId)))
    }),
  )
})
