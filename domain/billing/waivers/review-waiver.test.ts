// Tests submitting and reviewing waiver applications from every state, and what stays on record.
import { instantOf, schoolDate } from '../../values/school-date'
import { chizhou2021 } from '../policy/chizhou-2021'
import { inventedPack } from '../policy/fee-invented.cases'
import { frozenPack } from '../policy/frozen-pack'
import { isOwnFamily, reviewWaiver, type WaiverReview } from './review-waiver'
import { matchedApplication, submitApplication } from './submit-application'
import { WAIVER_STATES, type WaiverState } from './waiver-application'
import { applicationIdOf, type StoredApplication } from './waiver-record'

const term = { from: schoolDate('2026-09-01'), until: schoolDate('2027-01-22') }
const place = {
  pupilId: 'pupil',
  termId: '2026-autumn',
  planId: 'plan',
  termName: '第一学期',
  schoolId: 'qinghe',
  districtId: 'hechuan',
  termEndsAt: instantOf(schoolDate('2027-01-23')),
}
const photo = { fileId: 'cloud://a/evidence/1.bin', keyId: 'k1', type: 'image/png' as const }
const wish = { category: 'ORPHAN' as const, evidence: [photo], key: 'key', by: 'mother', at: 100 }
const source = { document: '校务会决定', number: '5', clause: '', date: '2026-10-01', demonstration: false }

function applied(state: WaiverState = 'APPLIED'): StoredApplication {
  const handed = submitApplication(null, place, wish)
  if (!handed.ok) throw new Error(handed.error.code)
  return { ...handed.value, state }
}

const review = (decision: WaiverReview['decision'], more: Partial<WaiverReview> = {}): WaiverReview => ({
  decision,
  explanation: '看不清',
  rate: null,
  by: 'clerk',
  at: instantOf(schoolDate('2026-10-01'), '09:00'),
  ...more,
})
const demo = { pack: frozenPack, term }

describe('handing in', () => {
  test('the first time', () => {
    expect(applied()).toEqual({
      ...place,
      _id: 'pupil:2026-autumn',
      category: 'ORPHAN',
      state: 'APPLIED',
      appliedBy: 'mother',
      reviewedBy: null,
      reason: null,
      grant: null,
      key: 'key',
      evidence: [photo],
      changedAt: 100,
      rev: 1,
      history: [{ type: 'APPLY', at: 100, by: 'mother' }],
    })
    expect(applicationIdOf('pupil', 'term')).toBe('pupil:term')
  })

  const OPEN = { ok: false, error: { code: 'APPLICATION_OPEN' } }
  const GRANTED = { ok: false, error: { code: 'ALREADY_GRANTED' } }
  const outcomes: Readonly<Record<WaiverState, object>> = {
    APPLIED: OPEN,
    SYSTEM_MATCHED: OPEN,
    SCHOOL_REVIEW: OPEN,
    APPROVED: GRANTED,
    EXPIRED: GRANTED,
    REVOKING: GRANTED,
    REVOKED: { ok: true },
    RETURNED: { ok: true },
    REJECTED: { ok: true },
  }
  test.each(WAIVER_STATES)('once more when it is %s', (state) => {
    const again = submitApplication({ ...applied(state), reason: '看不清' }, place, { ...wish, by: 'father', at: 200 })
    expect(again).toMatchObject(outcomes[state])
    if (again.ok) {
      const fresh = { state: 'APPLIED', appliedBy: 'father', reason: null, rev: 2, changedAt: 200, category: 'ORPHAN' }
      expect(again.value).toMatchObject(fresh)
      expect(again.value.history.map(({ by }) => by)).toEqual(['mother', 'father'])
    }
  })

  test('named by the list: nobody applied, nothing is decided, no photos', () => {
    expect(matchedApplication(place, 'DISABILITY', 300)).toEqual({
      ...place,
      _id: 'pupil:2026-autumn',
      category: 'DISABILITY',
      state: 'SYSTEM_MATCHED',
      appliedBy: null,
      key: null,
      reviewedBy: null,
      reason: null,
      grant: null,
      evidence: [],
      changedAt: 300,
      rev: 1,
      history: [{ type: 'MATCH', at: 300, by: null }],
    })
  })
})

describe('deciding', () => {
  test.each([
    ['TAKE_UP', 'SCHOOL_REVIEW', ['APPLY', 'TAKE_UP']],
    ['APPROVE', 'APPROVED', ['APPLY', 'TAKE_UP', 'APPROVE']],
    ['RETURN', 'RETURNED', ['APPLY', 'TAKE_UP', 'RETURN']],
    ['REJECT', 'REJECTED', ['APPLY', 'TAKE_UP', 'REJECT']],
  ] as const)('%s on what nobody took up yet', (decision, state, deeds) => {
    const decided = reviewWaiver(applied(), review(decision), demo)
    expect(decided).toMatchObject({ ok: true, value: { state, reviewedBy: 'clerk', rev: deeds.length } })
    expect(decided.ok && decided.value.history.map(({ type }) => type)).toEqual(deeds)
  })

  test('what was taken up is not taken up again', () => {
    const decided = reviewWaiver(applied('SCHOOL_REVIEW'), review('APPROVE'), demo)
    expect(decided.ok && decided.value.history.map(({ type }) => type)).toEqual(['APPLY', 'APPROVE'])
    const matched = reviewWaiver({ ...applied('SYSTEM_MATCHED'), appliedBy: null }, review('APPROVE'), demo)
    expect(matched.ok && matched.value.history.map(({ type }) => type)).toEqual(['APPLY', 'TAKE_UP', 'APPROVE'])
  })

  test('approved: the pack’s rate and days; the school’s own never replaces it', () => {
    const own = { basisPoints: 1, source }
    const decided = reviewWaiver(applied(), review('APPROVE', { rate: own }), demo)
    expect(decided).toMatchObject({
      value: { grant: { category: 'ORPHAN', waiver: { basisPoints: 10_000 }, ...term } },
    })
    const later = reviewWaiver(applied(), review('APPROVE'), { pack: inventedPack, term })
    expect(later.ok && later.value.grant?.from).toBe('2026-10-01')
  })

  test('where the document leaves the rate open, the school’s decision is used and cited, or it is refused', () => {
    const open = { pack: chizhou2021, term }
    const own = { basisPoints: 2_500, source }
    expect(reviewWaiver(applied(), review('APPROVE', { rate: own }), open)).toMatchObject({
      value: { grant: { waiver: own } },
    })
    expect(reviewWaiver(applied(), review('APPROVE'), open)).toEqual({ ok: false, error: { code: 'RATE_NOT_DECIDED' } })
  })

  test('the explanation is needed, and cut of its white space', () => {
    expect(reviewWaiver(applied(), review('RETURN', { explanation: ' 再拍 ' }), demo)).toMatchObject({
      value: { reason: '再拍' },
    })
    for (const decision of ['RETURN', 'REJECT'] as const)
      expect(reviewWaiver(applied(), review(decision, { explanation: '  ' }), demo)).toEqual({
        ok: false,
        error: { code: 'REASON_MISSING' },
      })
  })

  test('nobody decides on an own application, and nothing is decided twice', () => {
    const own = { ok: false, error: { code: 'OWN_APPLICATION' } }
    expect(reviewWaiver(applied(), review('APPROVE', { by: 'mother' }), demo)).toEqual(own)
    const twice = { ok: false, error: { code: 'MOVE_NOT_ALLOWED' } }
    expect(reviewWaiver(applied('APPROVED'), review('REJECT'), demo)).toEqual(twice)
  })

  test('a guardian of the child is of the family, ended or not; others are not', () => {
    const grant = { districtId: 'd', from: schoolDate('2026-08-01'), grantedBy: 'import' as const }
    const guardian = { ...grant, role: 'guardian' as const, pupilId: 'pupil' }
    expect(isOwnFamily([guardian], 'pupil')).toBe(true)
    expect(isOwnFamily([{ ...guardian, revokedAt: 1 }], 'pupil')).toBe(true)
    expect(isOwnFamily([guardian], 'another')).toBe(false)
    expect(isOwnFamily([{ ...guardian, role: 'pickupPerson' }], 'pupil')).toBe(false)
  })
})
