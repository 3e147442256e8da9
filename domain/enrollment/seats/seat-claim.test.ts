// Tests seat rolls: places, giving them back, and the invariant through any history.
import fc from 'fast-check'
import type { Claim, SeatRoll } from './enrollment'
import { rollAfterWithdrawal, rollIsSound, standingIn } from './seat-claim'
import { withdrawalCases } from './seat-claim.cases'

const claim = (pupilId: string, at = 1): Claim => ({
  pupilId,
  at,
  consent: { textVersion: 'example', personId: `parent of ${pupilId}`, at },
})

const rollOf = (capacity: number, seated: readonly string[], waiting: readonly string[]): SeatRoll => ({
  _id: 'chess',
  planId: 'plan',
  capacity,
  seatsLeft: capacity - seated.length,
  seated: seated.map((pupilId) => claim(pupilId)),
  waiting: waiting.map((pupilId) => claim(pupilId)),
  rev: 7,
  touchedAt: 1,
})

const idsOf = (claims: readonly Claim[]) => claims.map(({ pupilId }) => pupilId)

test.each(withdrawalCases)('$name', ({ capacity, seated, waiting, leaves, after }) => {
  const change = rollAfterWithdrawal(rollOf(capacity, seated, waiting), leaves, { now: 99, hasLessons: true })
  if (after === null) {
    expect(change).toBeNull()
    return
  }
  expect(change?.promoted?.pupilId ?? null).toBe(after.promoted)
  expect(idsOf(change?.roll.seated ?? [])).toEqual(after.seated)
  expect(idsOf(change?.roll.waiting ?? [])).toEqual(after.waiting)
  expect(change?.roll).toMatchObject({ seatsLeft: after.seatsLeft, capacity, rev: 8, touchedAt: 99, planId: 'plan' })
  expect(change?.roll).not.toHaveProperty('_id')
})

test('who is promoted keeps the claim made when the place was taken', () => {
  const roll = { ...rollOf(1, ['a'], []), waiting: [claim('b', 5)] }
  expect(rollAfterWithdrawal(roll, 'a', { now: 99, hasLessons: true })?.roll.seated).toEqual([
    { ...claim('b', 5), promotedAt: 99 },
  ])
})

test('T8 a seat freed when no lesson is left goes to nobody', () => {
  const change = rollAfterWithdrawal(rollOf(1, ['a'], ['b']), 'a', { now: 99, hasLessons: false })
  expect(change).toMatchObject({ promoted: null, roll: { seatsLeft: 1, seated: [], waiting: [{ pupilId: 'b' }] } })
})

test('standings: seated, place in line from 1, none', () => {
  const roll = rollOf(1, ['a'], ['b', 'c'])
  expect(standingIn(roll, 'a')).toEqual({ state: 'SEATED', position: null })
  expect(standingIn(roll, 'b')).toEqual({ state: 'WAITLISTED', position: 1 })
  expect(standingIn(roll, 'c')).toEqual({ state: 'WAITLISTED', position: 2 })
  expect(standingIn(roll, 'd')).toEqual({ state: 'NONE', position: null })
})

test('an unsound roll is recognized', () => {
  expect(rollIsSound(rollOf(2, ['a', 'b'], ['c']))).toBe(true)
  expect(rollIsSound(rollOf(1, ['a', 'b'], []))).toBe(false)
  expect(rollIsSound(rollOf(3, ['a', 'b'], ['c']))).toBe(false)
  expect(rollIsSound({ ...rollOf(2, ['a'], []), seatsLeft: 0 })).toBe(false)
  expect(rollIsSound(rollOf(2, ['a', 'a'], []))).toBe(false)
  expect(rollIsSound(rollOf(1, ['a'], ['a']))).toBe(false)
})

test('any history of withdrawals keeps the roll sound and the line in order', () => {
  const pupils = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String), { maxLength: 15 })
  const leavers = fc.array(fc.integer({ min: 0, max: 30 }).map(String), { maxLength: 20 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 }), pupils, leavers, (capacity, claimants, leaving) => {
      let roll = rollOf(capacity, claimants.slice(0, capacity), claimants.slice(capacity))
      for (const pupilId of leaving) {
        const change = rollAfterWithdrawal(roll, pupilId, { now: 1, hasLessons: true })
        roll = change === null ? roll : { ...change.roll, _id: roll._id }
        expect(rollIsSound(roll)).toBe(true)
      }
      const staying = claimants.filter((pupilId) => !leaving.includes(pupilId))
      expect(idsOf([...roll.seated, ...roll.waiting])).toEqual(staying)
    }),
  )
})
