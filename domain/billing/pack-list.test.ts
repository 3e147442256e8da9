// Owns the tests of the policy packs: the real list is clean, and each fault is found.
import { fen } from '../fen'
import { schoolDate } from '../school-date'
import { packFaults } from './pack-check'
import { PACKS, packInForce, packOf } from './pack-list'
import { demo2026 } from './packs/demo-2026'
import type { PolicyPack } from './policy-pack'

const open: PolicyPack = { ...demo2026, effectiveUntil: null }
const closed: PolicyPack = { ...open, effectiveUntil: schoolDate('2027-08-31') }
const next: PolicyPack = { ...open, id: 'next', effectiveFrom: schoolDate('2027-09-01') }
const { source } = demo2026.jointTermCap

describe('the packs of this district', () => {
  test('have no fault', () => {
    expect(packFaults(PACKS)).toEqual([])
  })

  test('are found by id; an unknown id is a bug', () => {
    expect(packOf('demo-2026')).toBe(demo2026)
    expect(() => packOf('no-such-pack')).toThrow(RangeError)
  })

  test('hold from their first day on: one day earlier nothing may be charged', () => {
    expect(packInForce(schoolDate('2026-08-31'))).toBeNull()
    expect(packInForce(schoolDate('2026-09-01'))).toBe(demo2026)
  })
})

describe('a faulty list is refused', () => {
  test('one pack may follow another, the next day at the earliest', () => {
    expect(packFaults([closed, next])).toEqual([])
    expect(packFaults([{ ...closed, effectiveUntil: schoolDate('2027-09-01') }, next])).toEqual(['DATES_OVERLAP'])
    expect(packFaults([next, open])).toEqual(['DATES_OVERLAP'])
    expect(packFaults([closed, { ...next, id: closed.id }])).toEqual(['ID_TWICE'])
  })

  test.each<[string, Partial<PolicyPack>]>([
    ['ENDS_BEFORE_IT_BEGINS', { effectiveUntil: schoolDate('2026-08-31') }],
    ['NUMBER_WITHOUT_SOURCE', { careTermCap: { value: fen(35_000), source: { ...source, document: ' ' } } }],
    ['NUMBER_WITHOUT_SOURCE', { workEndsAt: { value: '17:30', source: { ...source, clause: '' } } }],
    ['NOT_WHOLE_FEN', { jointTermCap: { value: fen(-1), source } }],
    ['CAP_BELOW_ONE_LESSON', { careTermCap: { value: fen(199), source } }],
    [
      'CAP_BELOW_ONE_LESSON',
      { enrichmentTermCap: { value: fen(599), source }, jointTermCap: { value: fen(0), source } },
    ],
    ['JOINT_CAP_ABOVE_SUM', { jointTermCap: { value: fen(95_001), source } }],
    ['WORK_END_NOT_A_TIME', { workEndsAt: { value: '24:00', source } }],
  ])('%s', (fault, change) => {
    expect(packFaults([{ ...open, ...change }])).toEqual([fault])
  })

  test('a joint cap equal to the sum is allowed', () => {
    expect(packFaults([{ ...open, jointTermCap: { value: fen(95_000), source } }])).toEqual([])
  })
})
