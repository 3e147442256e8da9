// Tests how a pack comes into force, which schools it covers, and how versions differ.
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import inventedJson from '../fees/fee-invented.json'
import { chizhou2021 } from './chizhou-2021'
import { citedValues } from './cited-values'
import { frozenPack } from './frozen-pack'
import { fuyang2021 } from './fuyang-2021'
import { HARD_FLOORS } from './hard-floors'
import { movePack, type PackMove, type PackRecord } from './pack-approval'
import { packDifference } from './pack-difference'
import { readPack } from './pack-schema'
import { packForPlace, placeOfSchool } from './pack-scope'
import type { PolicyPack } from './policy-pack'

const draft: PackRecord = { pack: frozenPack, state: 'DRAFT', draftedBy: 'writer', reviewedBy: null }
const reviewed: PackRecord = { ...draft, state: 'REVIEWED', reviewedBy: 'reader' }
const faulty: PolicyPack = { ...frozenPack, caps: [] }
const notAllowed = { ok: false, error: { code: 'MOVE_NOT_ALLOWED' } }

describe('a pack comes into force', () => {
  test('reviewed by a second person, then activated', () => {
    expect(movePack(draft, { to: 'REVIEWED', by: 'reader' })).toEqual({ ok: true, value: reviewed })
    expect(movePack(reviewed, { to: 'ACTIVE', by: 'writer', active: [] })).toEqual({
      ok: true,
      value: { ...reviewed, state: 'ACTIVE' },
    })
  })

  test('never reviewed by who wrote it', () => {
    expect(movePack(draft, { to: 'REVIEWED', by: 'writer' })).toEqual({ ok: false, error: { code: 'SAME_PERSON' } })
  })

  test('sent back, it needs a new review', () => {
    expect(movePack(reviewed, { to: 'DRAFT', by: 'reader' })).toEqual({ ok: true, value: draft })
  })

  test('with no fault of its own, and none beside the packs in force', () => {
    const review = movePack({ ...draft, pack: faulty }, { to: 'REVIEWED', by: 'reader' })
    expect(review).toEqual({ ok: false, error: { code: 'PACK_FAULTY', faults: ['NO_PRICE_OR_CAP'] } })
    const twin = { ...frozenPack, id: 'twin' }
    const activation = movePack({ ...reviewed, pack: twin }, { to: 'ACTIVE', by: 'writer', active: [frozenPack] })
    expect(activation).toEqual({ ok: false, error: { code: 'PACK_FAULTY', faults: ['DATES_OVERLAP'] } })
  })

  test('a pack for some schools only is reviewed before its sisters exist, not activated', () => {
    const primary: PolicyPack = { ...frozenPack, scope: { ...frozenPack.scope, stages: ['PRIMARY'] } }
    expect(movePack({ ...draft, pack: primary }, { to: 'REVIEWED', by: 'reader' }).ok).toBe(true)
    expect(movePack({ ...reviewed, pack: primary }, { to: 'ACTIVE', by: 'writer', active: [] })).toEqual({
      ok: false,
      error: { code: 'PACK_FAULTY', faults: ['PLACE_WITHOUT_PACK'] },
    })
  })

  test.each<[PackRecord['state'], PackMove]>([
    ['DRAFT', { to: 'DRAFT', by: 'reader' }],
    ['DRAFT', { to: 'ACTIVE', by: 'reader', active: [] }],
    ['REVIEWED', { to: 'REVIEWED', by: 'reader' }],
    ['ACTIVE', { to: 'DRAFT', by: 'reader' }],
    ['ACTIVE', { to: 'REVIEWED', by: 'reader' }],
    ['ACTIVE', { to: 'ACTIVE', by: 'reader', active: [] }],
  ])('%s: no way by %o', (state, move) => {
    expect(movePack({ ...reviewed, state }, move)).toEqual(notAllowed)
  })
})

describe('a pack is data', () => {
  test.each([frozenPack, chizhou2021, fuyang2021])('$id survives being written down as JSON', (pack) => {
    expect(readPack(JSON.parse(JSON.stringify(pack)))).toEqual(pack)
  })

  test('of another shape, with a word too many or a fraction of a fen it is none', () => {
    expect(readPack({})).toBeNull()
    expect(readPack({ ...inventedJson, surprise: 1 })).toBeNull()
    expect(readPack({ ...inventedJson, effectiveFrom: '2026-02-30' })).toBeNull()
    const [price] = inventedJson.guidePrices
    const half = { ...price, max: { ...price?.max, value: 0.5 } }
    expect(readPack({ ...inventedJson, guidePrices: [half] })).toBeNull()
  })

  test('everything it says is listed with its document', () => {
    for (const pack of [frozenPack, chizhou2021, fuyang2021]) {
      const texts = JSON.stringify(pack).match(/"source":/g) ?? []
      expect(citedValues(pack)).toHaveLength(texts.length)
    }
    expect(citedValues(fuyang2021)).toContainEqual({
      path: 'caps.ANY.TERM',
      value: 36_000,
      source: fuyang2021.caps[0]?.limit.source,
    })
  })

  test('every hard floor names its document', () => {
    expect(HARD_FLOORS.every(({ source }) => source.document !== '' && source.clause !== '')).toBe(true)
  })
})

describe('what changed', () => {
  const later: PolicyPack = {
    ...frozenPack,
    version: '2',
    caps: frozenPack.caps.map((cap) =>
      cap.kind === 'CARE' ? { ...cap, limit: { ...cap.limit, value: fen(30_000) } } : cap,
    ),
  }

  test('a value: from, to, and the document', () => {
    const source = frozenPack.caps[0]?.limit.source
    expect(packDifference(frozenPack, later)).toEqual([{ path: 'caps.CARE.TERM', from: 35_000, to: 30_000, source }])
    expect(packDifference(frozenPack, frozenPack)).toEqual([])
  })

  test('a value said no longer, or for the first time', () => {
    const without: PolicyPack = { ...frozenPack, caps: frozenPack.caps.slice(1) }
    const source = frozenPack.caps[0]?.limit.source
    expect(packDifference(frozenPack, without)).toEqual([
      { path: 'caps.CARE.TERM', from: 35_000, to: undefined, source },
    ])
    expect(packDifference(without, frozenPack)).toEqual([
      { path: 'caps.CARE.TERM', from: undefined, to: 35_000, source },
    ])
  })

  test('the same value by another document', () => {
    const source = { ...frozenPack.bothRule.source, clause: '第36行' }
    const recited: PolicyPack = { ...frozenPack, bothRule: { ...frozenPack.bothRule, source } }
    const value = frozenPack.bothRule.value
    expect(packDifference(frozenPack, recited)).toEqual([{ path: 'bothRule', from: value, to: value, source }])
  })
})

describe('a school finds its pack', () => {
  const primary: PolicyPack = {
    ...frozenPack,
    id: 'primary',
    scope: { districtId: 'hechuan', stages: ['PRIMARY'], locations: ['RURAL'] },
  }
  const at = { districtId: 'hechuan', stage: 'PRIMARY', location: 'RURAL' } as const
  const day = schoolDate('2026-09-01')

  test('by district, stage, location and date', () => {
    expect(packForPlace([primary], at, day)).toBe(primary)
    expect(packForPlace([primary], { ...at, districtId: 'other' }, day)).toBeNull()
    expect(packForPlace([primary], { ...at, stage: 'JUNIOR' }, day)).toBeNull()
    expect(packForPlace([primary], { ...at, location: 'TOWN' }, day)).toBeNull()
    expect(packForPlace([primary], at, schoolDate('2026-08-31'))).toBeNull()
  })

  test('of any that have begun there, the latest', () => {
    const later = { ...primary, id: 'later', effectiveFrom: schoolDate('2027-02-01') }
    const both = [later, primary]
    for (const packs of [both, [...both].reverse()]) {
      expect(packForPlace(packs, at, schoolDate('2027-01-31'))).toBe(primary)
      expect(packForPlace(packs, at, schoolDate('2027-02-01'))).toBe(later)
    }
  })

  test('a school stands where its district says, in the country or in town', () => {
    const school = { districtId: 'hechuan', stage: 'PRIMARY', isRural: true } as const
    expect(placeOfSchool(school)).toEqual(at)
    expect(placeOfSchool({ ...school, isRural: false })).toEqual({ ...at, location: 'TOWN' })
  })

  test('until its last day', () => {
    const closed = { ...primary, effectiveUntil: schoolDate('2027-08-31') }
    expect(packForPlace([closed], at, schoolDate('2027-08-31'))).toBe(closed)
    expect(packForPlace([closed], at, schoolDate('2027-09-01'))).toBeNull()
  })
})
