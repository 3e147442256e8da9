// Tests how one pack follows another: in which places, until which day, and what may not overlap.
import { schoolDate } from '../../values/school-date'
import { frozenPack } from './frozen-pack'
import { movePack } from './pack-approval'
import { packForPlace } from './pack-scope'
import { activeBeside, lastDayOf, packBefore } from './pack-succession'
import type { PolicyPack } from './policy-pack'

const autumn: PolicyPack = { ...frozenPack, id: 'autumn', effectiveFrom: schoolDate('2027-09-01') }
const primaryOnly: PolicyPack = { ...autumn, id: 'primary', scope: { ...autumn.scope, stages: ['PRIMARY'] } }
const none = { lastDay: null, varies: false }

const activating = (pack: PolicyPack, active: readonly PolicyPack[]) =>
  movePack(
    { pack, state: 'REVIEWED', draftedBy: 'writer', reviewedBy: 'reader' },
    { to: 'ACTIVE', by: 'reader', active: activeBeside(active, pack) },
  )
const faulty = (...faults: readonly string[]) => ({ ok: false, error: { code: 'PACK_FAULTY', faults } })

test('the one before ends the day before the next begins; nothing of it is edited', () => {
  expect(lastDayOf(frozenPack, [frozenPack])).toEqual(none)
  expect(lastDayOf(frozenPack, [frozenPack, autumn])).toEqual({ lastDay: '2027-08-31', varies: false })
  expect(lastDayOf(autumn, [frozenPack, autumn])).toEqual(none)
  expect(frozenPack.effectiveUntil).toBeNull()
})

test('its own last day stands where it is earlier', () => {
  const closed = { ...frozenPack, effectiveUntil: schoolDate('2027-07-31') }
  expect(lastDayOf(closed, [closed, autumn]).lastDay).toBe('2027-07-31')
  expect(lastDayOf({ ...closed, effectiveUntil: schoolDate('2027-12-31') }, [closed, autumn]).lastDay).toBe(
    '2027-08-31',
  )
})

test('where another follows in some places only, the last day varies', () => {
  expect(lastDayOf(frozenPack, [frozenPack, primaryOnly])).toEqual({ lastDay: null, varies: true })
})

test('a school is under the latest that has begun there', () => {
  const packs = [autumn, frozenPack]
  const at = { districtId: 'hechuan', stage: 'PRIMARY', location: 'TOWN' } as const
  const on = (date: string, all: readonly PolicyPack[] = packs) => packForPlace(all, at, schoolDate(date))?.id ?? null
  expect([on('2026-08-31'), on('2027-08-31'), on('2027-09-01')]).toEqual([null, 'demo-2026', 'autumn'])
  expect(on('2027-09-01', [frozenPack, primaryOnly])).toBe('primary')
  const junior = packForPlace([frozenPack, primaryOnly], { ...at, stage: 'JUNIOR' }, schoolDate('2027-09-01'))
  expect(junior?.id).toBe('demo-2026')
})

test('before it held the latest that began earlier in one of its places', () => {
  const winter: PolicyPack = { ...frozenPack, id: 'winter', effectiveFrom: schoolDate('2027-02-01') }
  expect(packBefore(frozenPack, [frozenPack, autumn])).toBeNull()
  expect(packBefore(autumn, [frozenPack, autumn, winter])?.id).toBe('winter')
  const junior: PolicyPack = { ...winter, id: 'junior', scope: { ...winter.scope, stages: ['JUNIOR'] } }
  expect(packBefore(primaryOnly, [frozenPack, junior])?.id).toBe('demo-2026')
  expect(packBefore(autumn, [frozenPack, junior])?.id).toBe('junior')
  expect(
    packBefore(primaryOnly, [{ ...frozenPack, scope: { ...frozenPack.scope, districtId: 'elsewhere' } }]),
  ).toBeNull()
})

test('activated as the next one; not from the same day; not with a while between', () => {
  expect(activating(autumn, [frozenPack]).ok).toBe(true)
  expect(activating(primaryOnly, [frozenPack]).ok).toBe(true)
  expect(activating({ ...autumn, effectiveFrom: frozenPack.effectiveFrom }, [frozenPack])).toEqual(
    faulty('DATES_OVERLAP'),
  )
  const closed = { ...frozenPack, effectiveUntil: schoolDate('2027-08-30') }
  expect(activating(autumn, [closed])).toEqual(faulty('DATES_GAP'))
  expect(activating(autumn, [{ ...closed, effectiveUntil: schoolDate('2027-08-31') }]).ok).toBe(true)
})

test('before one that is already there only with a last day of its own', () => {
  const between: PolicyPack = { ...frozenPack, id: 'between', effectiveFrom: schoolDate('2027-02-01') }
  expect(activating(between, [frozenPack, autumn])).toEqual(faulty('DATES_OVERLAP'))
  expect(activating({ ...between, effectiveUntil: schoolDate('2027-08-31') }, [frozenPack, autumn]).ok).toBe(true)
})

test('the first of a district must be for all its schools', () => {
  expect(activating(primaryOnly, [])).toEqual(faulty('PLACE_WITHOUT_PACK'))
  expect(activating(autumn, []).ok).toBe(true)
})
