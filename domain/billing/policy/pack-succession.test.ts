// Tests how one pack follows another: in which places, until which day, and what may not overlap.
import { schoolDate } from '../../values/school-date'
import { demo2026 } from './demo-2026'
import { movePack } from './pack-approval'
import { packForPlace } from './pack-scope'
import { activeBeside, lastDayOf, packBefore } from './pack-succession'
import type { PolicyPack } from './policy-pack'

const autumn: PolicyPack = { ...demo2026, id: 'autumn', effectiveFrom: schoolDate('2027-09-01') }
const primaryOnly: PolicyPack = { ...autumn, id: 'primary', scope: { ...autumn.scope, stages: ['PRIMARY'] } }
const none = { lastDay: null, varies: false }

const activating = (pack: PolicyPack, active: readonly PolicyPack[]) =>
  movePack(
    { pack, state: 'REVIEWED', draftedBy: 'writer', reviewedBy: 'reader' },
    { to: 'ACTIVE', by: 'reader', active: activeBeside(active, pack) },
  )
const faulty = (...faults: readonly string[]) => ({ ok: false, error: { code: 'PACK_FAULTY', faults } })

test('the one before ends the day before the next begins; nothing of it is edited', () => {
  expect(lastDayOf(demo2026, [demo2026])).toEqual(none)
  expect(lastDayOf(demo2026, [demo2026, autumn])).toEqual({ lastDay: '2027-08-31', varies: false })
  expect(lastDayOf(autumn, [demo2026, autumn])).toEqual(none)
  expect(demo2026.effectiveUntil).toBeNull()
})

test('its own last day stands where it is earlier', () => {
  const closed = { ...demo2026, effectiveUntil: schoolDate('2027-07-31') }
  expect(lastDayOf(closed, [closed, autumn]).lastDay).toBe('2027-07-31')
  expect(lastDayOf({ ...closed, effectiveUntil: schoolDate('2027-12-31') }, [closed, autumn]).lastDay).toBe(
    '2027-08-31',
  )
})

test('where another follows in some places only, the last day varies', () => {
  expect(lastDayOf(demo2026, [demo2026, primaryOnly])).toEqual({ lastDay: null, varies: true })
})

test('a school is under the latest that has begun there', () => {
  const packs = [autumn, demo2026]
  const at = { districtId: 'hechuan', stage: 'PRIMARY', location: 'TOWN' } as const
  const on = (date: string, all: readonly PolicyPack[] = packs) => packForPlace(all, at, schoolDate(date))?.id ?? null
  expect([on('2026-08-31'), on('2027-08-31'), on('2027-09-01')]).toEqual([null, 'demo-2026', 'autumn'])
  expect(on('2027-09-01', [demo2026, primaryOnly])).toBe('primary')
  const junior = packForPlace([demo2026, primaryOnly], { ...at, stage: 'JUNIOR' }, schoolDate('2027-09-01'))
  expect(junior?.id).toBe('demo-2026')
})

test('before it held the latest that began earlier in one of its places', () => {
  const winter: PolicyPack = { ...demo2026, id: 'winter', effectiveFrom: schoolDate('2027-02-01') }
  expect(packBefore(demo2026, [demo2026, autumn])).toBeNull()
  expect(packBefore(autumn, [demo2026, autumn, winter])?.id).toBe('winter')
  const junior: PolicyPack = { ...winter, id: 'junior', scope: { ...winter.scope, stages: ['JUNIOR'] } }
  expect(packBefore(primaryOnly, [demo2026, junior])?.id).toBe('demo-2026')
  expect(packBefore(autumn, [demo2026, junior])?.id).toBe('junior')
  expect(packBefore(primaryOnly, [{ ...demo2026, scope: { ...demo2026.scope, districtId: 'elsewhere' } }])).toBeNull()
})

test('activated as the next one; not from the same day; not with a while between', () => {
  expect(activating(autumn, [demo2026]).ok).toBe(true)
  expect(activating(primaryOnly, [demo2026]).ok).toBe(true)
  expect(activating({ ...autumn, effectiveFrom: demo2026.effectiveFrom }, [demo2026])).toEqual(faulty('DATES_OVERLAP'))
  const closed = { ...demo2026, effectiveUntil: schoolDate('2027-08-30') }
  expect(activating(autumn, [closed])).toEqual(faulty('DATES_GAP'))
  expect(activating(autumn, [{ ...closed, effectiveUntil: schoolDate('2027-08-31') }]).ok).toBe(true)
})

test('before one that is already there only with a last day of its own', () => {
  const between: PolicyPack = { ...demo2026, id: 'between', effectiveFrom: schoolDate('2027-02-01') }
  expect(activating(between, [demo2026, autumn])).toEqual(faulty('DATES_OVERLAP'))
  expect(activating({ ...between, effectiveUntil: schoolDate('2027-08-31') }, [demo2026, autumn]).ok).toBe(true)
})

test('the first of a district must be for all its schools', () => {
  expect(activating(primaryOnly, [])).toEqual(faulty('PLACE_WITHOUT_PACK'))
  expect(activating(autumn, []).ok).toBe(true)
})
