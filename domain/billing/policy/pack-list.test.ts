// Tests the policy packs: the real lists have no faults, and each kind of fault is found.
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import { chizhou2021 } from './chizhou-2021'
import { demo2026 } from './demo-2026'
import { inventedPack } from './fee-invented.cases'
import { packFaults } from './pack-check'
import { EXAMPLE_PACKS, isWrittenPack, PACKS, packInForce, packOf, packUnder } from './pack-list'
import type { FeeCap, PolicyPack } from './policy-pack'

const open: PolicyPack = { ...demo2026, effectiveUntil: null }
const closed: PolicyPack = { ...open, effectiveUntil: schoolDate('2027-08-31') }
const next: PolicyPack = { ...open, id: 'next', effectiveFrom: schoolDate('2027-09-01') }
const { source } = demo2026.bothRule

const withCaps = (...limits: readonly [FeeCap['kind'], FeeCap['period'], number][]): Partial<PolicyPack> => ({
  caps: limits.map(([kind, period, value]) => ({ kind, period, limit: { value: fen(value), source } })),
})
const collection = (about: Partial<PolicyPack['collection']>): Partial<PolicyPack> => ({
  collection: { ...demo2026.collection, ...about },
})

describe('the packs of this district', () => {
  test('have no fault; nor have the published examples', () => {
    expect(packFaults(PACKS)).toEqual([])
    expect(packFaults(EXAMPLE_PACKS)).toEqual([])
  })

  test('are found by id; an unknown id is a bug', () => {
    expect(packOf('demo-2026')).toBe(demo2026)
    expect(packOf('chizhou-2021')).toBe(chizhou2021)
    expect(() => packOf('no-such-pack')).toThrow(new RangeError('unknown policy pack'))
  })

  test('are told from those in the store, whose copy is what holds', () => {
    expect(['demo-2026', 'chizhou-2021', 'no-such-pack'].map(isWrittenPack)).toEqual([true, true, false])
    expect(packUnder({ packId: 'demo-2026' })).toBe(demo2026)
    expect(packUnder({ packId: 'demo-2026', pack: open })).toBe(open)
  })

  test('hold from their first day on: one day earlier nothing may be charged', () => {
    expect(packInForce(schoolDate('2026-08-31'))).toBeNull()
    expect(packInForce(schoolDate('2026-09-01'))).toBe(demo2026)
  })
})

describe('a faulty list is refused', () => {
  test('one pack follows another the next day: not earlier, not later', () => {
    expect(packFaults([closed, next])).toEqual([])
    expect(packFaults([next, closed])).toEqual([])
    expect(packFaults([{ ...closed, effectiveUntil: schoolDate('2027-09-01') }, next])).toEqual(['DATES_OVERLAP'])
    expect(packFaults([{ ...closed, effectiveUntil: schoolDate('2027-08-30') }, next])).toEqual(['DATES_GAP'])
    expect(packFaults([next, open])).toEqual(['DATES_OVERLAP'])
    expect(packFaults([closed, { ...next, id: closed.id }])).toEqual(['ID_TWICE'])
  })

  test('packs of one district share its schools out, leaving none without', () => {
    const primary: PolicyPack = { ...open, id: 'p', scope: { ...open.scope, stages: ['PRIMARY'] } }
    const others: PolicyPack = { ...open, id: 'o', scope: { ...open.scope, stages: ['JUNIOR', 'NINE_YEAR'] } }
    const rural: PolicyPack = { ...others, id: 'r', scope: { ...others.scope, locations: ['RURAL'] } }
    const town: PolicyPack = { ...others, id: 't', scope: { ...others.scope, locations: ['TOWN'] } }
    expect(packFaults([primary, others])).toEqual([])
    expect(packFaults([primary, rural, town])).toEqual([])
    expect(packFaults([primary])).toEqual(['PLACE_WITHOUT_PACK'])
    expect(packFaults([primary, rural])).toEqual(['PLACE_WITHOUT_PACK'])
    expect(packFaults([open, primary])).toEqual(['DATES_OVERLAP'])
    expect(packFaults([inventedPack])).toEqual(['PLACE_WITHOUT_PACK'])
  })
})

describe('a faulty pack is refused', () => {
  test.each<[string, Partial<PolicyPack>]>([
    ['ENDS_BEFORE_IT_BEGINS', { effectiveUntil: schoolDate('2026-08-31') }],
    ['NUMBER_WITHOUT_SOURCE', { bothRule: { ...demo2026.bothRule, source: { ...source, document: ' ' } } }],
    ['NUMBER_WITHOUT_SOURCE', { workEndsAt: { value: '17:30', source: { ...source, clause: '' } } }],
    ['NEGATIVE_AMOUNT', withCaps(['ANY', 'TERM', -1])],
    ['SAID_TWICE', withCaps(['CARE', 'TERM', 35_000], ['CARE', 'TERM', 34_000])],
    ['NO_PRICE_OR_CAP', { caps: [] }],
    ['NO_PRICE_OR_CAP', { guidePrices: [] }],
    ['CAP_BELOW_ONE_UNIT', withCaps(['CARE', 'TERM', 199])],
    ['CAP_BELOW_ONE_UNIT', withCaps(['ENRICHMENT', 'LESSON', 599])],
    ['JOINT_CAP_ABOVE_SUM', withCaps(['CARE', 'TERM', 200], ['ENRICHMENT', 'TERM', 600], ['ANY', 'TERM', 801])],
    ['WAIVER_RATE_OUT_OF_RANGE', { waivers: [{ category: 'ORPHAN', basisPoints: { value: 10_001, source } }] }],
    ['WAIVER_RATE_OUT_OF_RANGE', { waivers: [{ category: 'ORPHAN', basisPoints: { value: -1, source } }] }],
    [
      'WAIVER_RATE_OUT_OF_RANGE',
      {
        waivers: [
          { category: 'ORPHAN', basisPoints: { value: 5_000, source } },
          { category: 'MARTYR_CHILD', basisPoints: { value: 10_001, source } },
        ],
      },
    ],
    ['WORK_END_NOT_A_TIME', { workEndsAt: { value: '24:00', source } }],
    ['WORK_END_NOT_A_TIME', { workEndsAt: { value: '17:300', source } }],
    ['WORK_END_NOT_A_TIME', { workEndsAt: { value: '117:30', source } }],
    ['NEGATIVE_AMOUNT', { guidePrices: [{ kind: 'CARE', unit: 'LESSON', max: { value: fen(-1), source } }] }],
    ['COLLECTED_BY_OTHERS', collection({ collector: { value: 'PARENT_COMMITTEE', source } })],
    ['COLLECTED_BY_OTHERS', collection({ collector: { value: 'THIRD_PARTY', source } })],
    ['COLLECTED_ACROSS_TERMS', collection({ acrossTerms: { value: true, source } })],
    ['NOT_VOLUNTARY', collection({ voluntary: { value: false, source } })],
    ['EXTENDED_CARE_CHARGED', collection({ extendedCarePrice: { value: fen(1), source } })],
    ['NO_OWN_CONSUMABLES', { consumableModes: { value: ['ENTRUSTED'], source } }],
  ])('%s', (fault, change) => {
    expect(packFaults([{ ...open, ...change }])).toEqual([fault])
  })

  test('what is priced by the month cannot be capped by the day', () => {
    const monthly = { kind: 'CARE', unit: 'MONTH', max: { value: fen(1), source } } as const
    const priced = (kind: FeeCap['kind'], period: FeeCap['period']) =>
      packFaults([{ ...open, guidePrices: [monthly], ...withCaps([kind, period, 2]) }])
    expect(priced('CARE', 'DAY')).toEqual(['CAP_FINER_THAN_PRICE'])
    expect(priced('ANY', 'DAY')).toEqual(['CAP_FINER_THAN_PRICE'])
    expect(priced('ENRICHMENT', 'DAY')).toEqual([])
    expect(priced('CARE', 'MONTH')).toEqual([])
  })

  test.each<[string, Partial<PolicyPack>]>([
    ['a single day in force', { effectiveUntil: open.effectiveFrom }],
    ['a cap of one lesson’s price', withCaps(['CARE', 'TERM', 200])],
    [
      'a joint cap equal to the sum',
      withCaps(['CARE', 'TERM', 200], ['ENRICHMENT', 'TERM', 600], ['ANY', 'TERM', 800]),
    ],
    [
      'caps of a month beside those of a term',
      withCaps(['ANY', 'TERM', 600], ['CARE', 'TERM', 300], ['CARE', 'MONTH', 200], ['ENRICHMENT', 'TERM', 600]),
    ],
    [
      'a joint cap of the month above one of the term',
      withCaps(['ANY', 'MONTH', 900], ['CARE', 'TERM', 200], ['ENRICHMENT', 'TERM', 600]),
    ],
    ['a joint cap alone', withCaps(['ANY', 'TERM', 800])],
    ['everything waived', { waivers: [{ category: 'ORPHAN', basisPoints: { value: 10_000, source } }] }],
    ['nothing waived', { waivers: [{ category: 'ORPHAN', basisPoints: { value: 0, source } }] }],
    ['a rate left to the district', { waivers: [{ category: 'ORPHAN', basisPoints: { value: null, source } }] }],
    ['work until a minute to midnight', { workEndsAt: { value: '23:59', source } }],
  ])('%s is allowed', (_, change) => {
    expect(packFaults([{ ...open, ...change }])).toEqual([])
  })
})
