// Tests waiver applications: every move from every state, and who sees what.
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import { inventedPack } from '../policy/fee-invented.cases'
import { frozenPack } from '../policy/frozen-pack'
import {
  grantDates,
  moveWaiver,
  renewal,
  WAIVER_STATES,
  type WaiverApplication,
  type WaiverGrant,
  type WaiverMove,
} from './waiver-application'
import { waiverViewFor } from './waiver-view'

const term = { from: schoolDate('2026-09-01'), until: schoolDate('2027-01-22') }
const source = { document: '减免决定', number: '1', clause: '1', date: '2026-10-01', demonstration: true }
const grant: WaiverGrant = { category: 'ORPHAN', waiver: { basisPoints: 10_000, source }, ...term }
const applied: WaiverApplication = {
  pupilId: 'pupil',
  termId: '2026-autumn',
  category: 'ORPHAN',
  state: 'APPLIED',
  appliedBy: 'parent',
  reviewedBy: null,
  reason: null,
  grant: null,
}
const inReview: WaiverApplication = { ...applied, state: 'SCHOOL_REVIEW', reviewedBy: 'teacher' }
const approved: WaiverApplication = { ...inReview, state: 'APPROVED', grant }

const takeUp: WaiverMove = { type: 'TAKE_UP', by: 'teacher' }
const approve: WaiverMove = { type: 'APPROVE', by: 'teacher', grant, term }
const returnIt: WaiverMove = { type: 'RETURN', by: 'teacher', reason: '照片看不清' }
const reject: WaiverMove = { type: 'REJECT', by: 'teacher', reason: '不符合条件' }
const revoke: WaiverMove = { type: 'REVOKE', by: 'second', reason: '证件不是这个孩子的' }
const keep: WaiverMove = { type: 'KEEP', by: 'second' }
const again: WaiverMove = { type: 'APPLY_AGAIN', by: 'mother', category: 'DISABILITY' }
const expire: WaiverMove = { type: 'EXPIRE', today: schoolDate('2027-01-23') }

describe('the ways open', () => {
  test.each<[string, WaiverApplication, WaiverMove, Partial<WaiverApplication>]>([
    ['taken up', applied, takeUp, { state: 'SCHOOL_REVIEW', reviewedBy: 'teacher' }],
    ['matched, taken up', { ...applied, state: 'SYSTEM_MATCHED', appliedBy: null }, takeUp, { state: 'SCHOOL_REVIEW' }],
    ['approved', inReview, approve, { state: 'APPROVED', grant, reviewedBy: 'teacher' }],
    ['returned with a reason', inReview, returnIt, { state: 'RETURNED', reason: '照片看不清' }],
    ['rejected with a reason', inReview, reject, { state: 'REJECTED', reason: '不符合条件' }],
    [
      'applied for again, undecided',
      { ...inReview, state: 'RETURNED', reason: '照片看不清' },
      again,
      { state: 'APPLIED', appliedBy: 'mother', category: 'DISABILITY', reviewedBy: null, reason: null, grant: null },
    ],
    ['over after its last day', approved, expire, { state: 'EXPIRED', grant }],
    ['M6 approved by mistake, as one says', approved, revoke, { state: 'REVOKING', reason: '证件不是这个孩子的' }],
    ['M6 a second one agrees', { ...approved, state: 'REVOKING' }, revoke, { state: 'REVOKED', reviewedBy: 'second' }],
    [
      'M6 a second one does not',
      { ...approved, state: 'REVOKING', reason: '错了' },
      keep,
      { state: 'APPROVED', reason: null },
    ],
  ])('%s', (_, application, move, after) => {
    const moved = moveWaiver(application, move)
    expect(moved).toMatchObject({ ok: true, value: after })
  })
})

describe('no other way is open', () => {
  const open: Readonly<Record<string, readonly WaiverMove[]>> = {
    APPLIED: [takeUp],
    SYSTEM_MATCHED: [takeUp],
    SCHOOL_REVIEW: [approve, returnIt, reject],
    RETURNED: [again],
    APPROVED: [expire, revoke],
    EXPIRED: [revoke],
    REVOKING: [revoke, keep],
  }
  test.each(WAIVER_STATES)('from %s', (state) => {
    for (const move of [takeUp, approve, returnIt, reject, again, expire, revoke, keep]) {
      const isOpen = open[state]?.includes(move) ?? false
      expect([move.type, moveWaiver({ ...approved, state }, move).ok]).toEqual([move.type, isOpen])
    }
    if (open[state] === undefined) {
      expect(moveWaiver({ ...approved, state }, takeUp)).toEqual({ ok: false, error: { code: 'MOVE_NOT_ALLOWED' } })
    }
  })
})

describe('refused', () => {
  test.each<[string, WaiverApplication, WaiverMove]>([
    ['OWN_APPLICATION', applied, { ...takeUp, by: 'parent' }],
    ['OWN_APPLICATION', inReview, { type: 'APPROVE', by: 'parent', grant, term }],
    ['REASON_MISSING', inReview, { type: 'RETURN', by: 'teacher', reason: ' ' }],
    ['REASON_MISSING', inReview, { type: 'REJECT', by: 'teacher', reason: '' }],
    ['REASON_MISSING', approved, { type: 'REVOKE', by: 'second', reason: ' ' }],
    ['MOVE_NOT_ALLOWED', { ...approved, state: 'REVOKING', reviewedBy: 'second' }, revoke],
    ['OWN_APPLICATION', approved, { ...revoke, by: 'parent' }],
    ['DATES_OUT_OF_TERM', inReview, { ...approve, grant: { ...grant, from: schoolDate('2026-08-31') } }],
    ['DATES_OUT_OF_TERM', inReview, { ...approve, grant: { ...grant, until: schoolDate('2027-01-23') } }],
    [
      'DATES_OUT_OF_TERM',
      inReview,
      { ...approve, grant: { ...grant, from: schoolDate('2026-10-02'), until: schoolDate('2026-10-01') } },
    ],
    ['NOT_OVER_YET', approved, { type: 'EXPIRE', today: term.until }],
  ])('%s', (code, application, move) => {
    expect(moveWaiver(application, move)).toEqual({ ok: false, error: { code } })
  })

  test('one day is enough for a waiver', () => {
    const oneDay = { ...grant, from: term.until }
    expect(moveWaiver(inReview, { type: 'APPROVE', by: 'teacher', grant: oneDay, term }).ok).toBe(true)
  })
})

test('a waiver counts from the term’s first day, or from approval where the pack says so', () => {
  const day = schoolDate('2026-10-01')
  expect(grantDates(frozenPack, term, day)).toEqual(term)
  expect(grantDates(inventedPack, term, day)).toEqual({ from: day, until: term.until })
  expect(grantDates(inventedPack, term, schoolDate('2026-08-31'))).toEqual(term)
  expect(grantDates(inventedPack, term, term.from)).toEqual(term)
})

test('renewed, it is an application like any other', () => {
  expect(renewal({ ...approved, state: 'EXPIRED' }, '2027-spring', 'mother')).toEqual({
    ...applied,
    termId: '2027-spring',
    appliedBy: 'mother',
  })
})

test('finance learns the amount only, others nothing', () => {
  expect(waiverViewFor('GUARDIAN', approved, fen(100))).toBe(approved)
  expect(waiverViewFor('REVIEWER', approved, fen(100))).toBe(approved)
  expect(waiverViewFor('FINANCE', approved, fen(100))).toEqual({ waivedFen: 100 })
  expect(waiverViewFor('FINANCE', null, fen(0))).toEqual({ waivedFen: 0 })
  expect(waiverViewFor('OTHER', approved, fen(100))).toBeNull()
})
