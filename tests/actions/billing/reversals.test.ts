// Tests taking back what was recorded by mistake: a reason, two people, families told.
import type { Notice } from '@domain/notices/inbox/notice'
import type { ActionInput, ActionName } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import { runTimer } from '../world/district'
import { readAll, stored } from '../world/stored'
import { SLIP, upload } from '../world/upload-workbook'
import { grant, identity, LOGIN_OF, person } from '../world/world'
import {
  answered,
  asking,
  billOf,
  CLOSED_AT,
  guardianOf,
  refused,
  SCHOOL,
  startBilledWorld,
  storedBill,
} from './billed-world'

jest.setTimeout(180_000)

const finance = LOGIN_OF('schoolFinance')
const admin = LOGIN_OF('schoolAdmin')
let cloud: LocalCloud
const trips = new Map<ActionName, number>()
const ask = asking(() => cloud, trips)
type Reason = ActionInput<'billing.reversePayment'>['reason']

const schoolBill = async (pupilId: string) =>
  answered<'billing.getSchoolBill'>(await ask(finance, 'billing.getSchoolBill', { billId: billOf(pupilId) }))
const familyBill = async (pupilId: string) =>
  answered<'billing.getBill'>(await ask(guardianOf(pupilId), 'billing.getBill', { pupilId })).bill
const pay = async (pupilId: string, amountFen: number, key: string) => {
  const evidence = await upload(cloud, finance, SLIP)
  const paid = { billId: billOf(pupilId), channel: 'CASH', amountFen, on: '2026-09-18', evidence } as const
  return answered<'billing.recordPayment'>(
    await ask(finance, 'billing.recordPayment', { ...paid, key: `paid-key-${key}-0` }),
  ).paymentNo
}
interface Reversing {
  readonly key?: string
  readonly reason?: Reason
}
const reverse = (pupilId: string, paymentNo: string, { key = paymentNo, reason = 'WRONG_CHILD' }: Reversing = {}) =>
  ask(finance, 'billing.reversePayment', { billId: billOf(pupilId), paymentNo, reason, key: `key-${key}`.slice(0, 60) })
const decide = (login: string, reversalId: string, decision: 'CONFIRM' | 'DECLINE') =>
  ask(login, 'billing.decideReversal', { reversalId, decision })
const waiting = async (login = admin) =>
  answered<'billing.listReversals'>(await ask(login, 'billing.listReversals', SCHOOL)).reversals
const told = async (kind: Notice['kind'], personId?: string) => {
  const all = await readAll<Notice>('notices', { kind })
  return personId === undefined
    ? all.map((notice) => notice.personId).sort()
    : all.filter((one) => one.personId === personId)
}

beforeAll(async () => {
  cloud = await startBilledWorld()
  await stored('people').add(person('father', [grant('guardian', { schoolId: 'qinghe', pupilId: 'b1' })]))
  cloud.clock.set(CLOSED_AT)
  await ask(finance, 'billing.issueBills', SCHOOL)
})
afterAll(() => cloud.close())

test('M6 a payment recorded for the wrong child is taken back with a reason; both guardians are told, and see it', async () => {
  const paymentNo = await pay('b1', 4_000, 'wrong-child')
  expect(await familyBill('b1')).toMatchObject({ paidFen: 4_000, toPayFen: 2_000 })
  const done = { ok: true, value: { reversal: 'DONE', paidFen: 0, toPayFen: 6_000 } }
  expect(await reverse('b1', paymentNo)).toMatchObject(done)
  expect(await reverse('b1', paymentNo)).toMatchObject(done)
  expect(await reverse('b1', paymentNo, { key: 'another-key-of-mine' })).toEqual(refused('NO_SUCH_ENTRY'))
  const { money } = await storedBill('b1')
  expect(money.map(({ type }) => type)).toEqual(['PAID', 'PAYMENT_REVERSED'])
  expect(money[1]).toMatchObject({
    amountFen: 4_000,
    reason: 'WRONG_CHILD',
    recordedBy: 'schoolFinance',
    confirmedBy: null,
  })
  expect((await familyBill('b1'))?.payments).toMatchObject([{ paymentNo, reversed: { reason: 'WRONG_CHILD' } }])
  expect(await told('MONEY_REVERSED')).toEqual(['father', 'g-b1'])
  const receipts = answered<'billing.listReceipts'>(
    await ask(guardianOf('b1'), 'billing.listReceipts', { pupilId: 'b1' }),
  )
  expect([receipts.paidFen, receipts.payments]).toEqual([0, []])
  const paper = { billId: billOf('b1'), paymentNo }
  expect(await ask(guardianOf('b1'), 'billing.makeReceipt', paper)).toEqual(refused('NOT_FOUND'))
})

test('M6 above the limit it waits for somebody else, and then counts once', async () => {
  const paymentNo = await pay('b1', 6_000, 'wrong-amount')
  const asked = { ok: true, value: { reversal: 'ASKED', paidFen: 6_000, toPayFen: 0 } }
  expect(await reverse('b1', paymentNo, { reason: 'WRONG_AMOUNT' })).toMatchObject(asked)
  expect(await reverse('b1', paymentNo, { reason: 'WRONG_AMOUNT' })).toMatchObject(asked)
  const [open, ...more] = await waiting()
  expect(more).toEqual([])
  expect(open).toMatchObject({
    kind: 'PAYMENT',
    name: '林b1',
    amountFen: 6_000,
    reason: 'WRONG_AMOUNT',
    mayDecide: true,
  })
  expect((await waiting(finance))[0]?.mayDecide).toBe(false)
  expect((await schoolBill('b1')).asked).toMatchObject([{ number: paymentNo, mayDecide: false }])
  expect(await told('REVERSAL_ASKED')).toEqual(['schoolAdmin'])
  const home = answered<'billing.financeHome'>(await ask(finance, 'billing.financeHome', SCHOOL))
  expect(home.reversalsAsked).toBe(1)
  const reversalId = open?.reversalId ?? ''
  expect(await decide(finance, reversalId, 'CONFIRM')).toEqual(refused('OTHER_PERSON_NEEDED'))
  expect((await storedBill('b1')).sums.paidFen).toBe(6_000)
  expect(await decide(admin, reversalId, 'CONFIRM')).toEqual({ ok: true, value: { state: 'DONE' } })
  expect(await decide(admin, reversalId, 'CONFIRM')).toEqual({ ok: true, value: { state: 'DONE' } })
  expect(await decide(admin, reversalId, 'DECLINE')).toEqual(refused('DECIDED_OTHERWISE'))
  const { money, sums } = await storedBill('b1')
  expect(money.at(-1)).toMatchObject({
    type: 'PAYMENT_REVERSED',
    recordedBy: 'schoolFinance',
    confirmedBy: 'schoolAdmin',
  })
  expect([money.length, sums.paidFen, sums.toPayFen, (await waiting()).length]).toEqual([4, 0, 6_000, 0])
  expect(await told('REVERSAL_SETTLED')).toEqual(['schoolFinance'])
  expect(await told('MONEY_REVERSED', 'father')).toHaveLength(2)
})

test('M6 declined, the payment stays; it may be asked for anew', async () => {
  const paymentNo = await pay('b1', 6_000, 'right-after-all')
  await reverse('b1', paymentNo, { key: 'declined-reversal' })
  const reversalId = (await waiting())[0]?.reversalId ?? ''
  expect(await decide(admin, reversalId, 'DECLINE')).toEqual({ ok: true, value: { state: 'DECLINED' } })
  expect((await storedBill('b1')).sums).toMatchObject({ paidFen: 6_000, toPayFen: 0 })
  expect(await reverse('b1', paymentNo, { key: 'asked-once-more-now' })).toMatchObject({ value: { reversal: 'ASKED' } })
  expect(await decide(admin, (await waiting())[0]?.reversalId ?? '', 'CONFIRM')).toMatchObject({ ok: true })
  expect((await storedBill('b1')).sums).toMatchObject({ paidFen: 0, toPayFen: 6_000 })
})

describe('M6 a return recorded as handed over', () => {
  let refundNo = ''
  let paymentNo = ''
  const hand = () =>
    ask(finance, 'billing.recordReturn', {
      billId: billOf('b4'),
      refundNo,
      on: '2026-09-18',
      instead: null,
      key: 'hand-over-key-0001',
    })
  const takeBack = (key: string) =>
    ask(finance, 'billing.reverseReturn', { billId: billOf('b4'), refundNo, reason: 'NOT_MOVED', key })

  beforeAll(async () => {
    paymentNo = await pay('b4', 6_000, 'then-leaves')
    await ask(guardianOf('b4'), 'enrollment.withdrawPupil', { pupilId: 'b4', courseId: 'own' })
    cloud.clock.set(CLOSED_AT + 20 * 60_000)
    await runTimer(cloud, 'billing')
    refundNo = (await schoolBill('b4')).returns[0]?.refundNo ?? ''
  })

  test('is taken back, owed again, and can be handed over once more', async () => {
    expect(await takeBack('not-handed-over-yet')).toEqual(refused('NO_SUCH_ENTRY'))
    expect(await hand()).toMatchObject({ ok: true, value: { returnedFen: 6_000, toReturnFen: 0 } })
    expect(await takeBack('return-reversal-0001')).toMatchObject({ value: { reversal: 'ASKED' } })
    expect(await decide(admin, (await waiting())[0]?.reversalId ?? '', 'CONFIRM')).toMatchObject({ ok: true })
    expect((await familyBill('b4'))?.returns).toMatchObject([{ state: 'PROMISED', reversed: { reason: 'NOT_MOVED' } }])
    expect((await storedBill('b4')).sums).toMatchObject({ state: 'RETURNING', returnedFen: 0, toReturnFen: 6_000 })
    expect(await hand()).toMatchObject({ ok: true, value: { returnedFen: 6_000, toReturnFen: 0 } })
    expect(await hand()).toMatchObject({ ok: true, value: { repeated: true, returnedFen: 6_000 } })
  })

  test('stands before the payment it went along; once that never came in, nothing is owed', async () => {
    expect(await reverse('b4', paymentNo)).toEqual(refused('RETURNED_ALREADY', { returnedFen: 6_000 }))
    await takeBack('return-reversal-0002')
    await decide(admin, (await waiting())[0]?.reversalId ?? '', 'CONFIRM')
    await reverse('b4', paymentNo)
    await decide(admin, (await waiting())[0]?.reversalId ?? '', 'CONFIRM')
    expect((await storedBill('b4')).sums).toMatchObject({
      state: 'SETTLED',
      paidFen: 0,
      returnedFen: 0,
      toReturnFen: 0,
    })
    expect(await hand()).toEqual(refused('NO_SUCH_RETURN'))
    expect((await schoolBill('b4')).returns).toEqual([])
  })
})

test('M6 after the term is closed two look, whatever the amount', async () => {
  const paymentNo = await pay('b5', 100, 'one-yuan')
  const closed = { schoolId: 'qinghe', rev: 1, writing: [], closedAt: 1, publishedAt: null }
  await stored('termClosings').doc('qinghe:2026-autumn').set(closed)
  expect(await reverse('b5', paymentNo)).toMatchObject({ value: { reversal: 'ASKED' } })
  expect(await decide(admin, (await waiting())[0]?.reversalId ?? '', 'CONFIRM')).toMatchObject({ ok: true })
  expect((await storedBill('b5')).sums.paidFen).toBe(0)
  await stored('termClosings').doc('qinghe:2026-autumn').remove()
})

describe('M6 relief approved by mistake', () => {
  const applicationId = 'b6:2026-autumn'
  const waiver = {
    basisPoints: 5_000,
    source: { document: '减免办法', number: '', clause: '', date: '2026-08-20', demonstration: true },
  }
  const days = { from: '2026-09-01', until: '2027-01-22' }
  const review = (who: string, decision: 'REVOKE' | 'KEEP' | 'APPROVE', explanation = '证件不是这个孩子的') =>
    ask(LOGIN_OF(who), 'billing.reviewWaiver', { applicationId, decision, explanation, rate: null })
  const toPay = async () => (await familyBill('b6'))?.toPayFen
  const state = (value: string) => ({ ok: true, value: { state: value } })

  beforeAll(async () => {
    await stored('people').add(person('admin2', [grant('schoolAdmin', SCHOOL)]))
    await stored('identities').add(identity('admin2'))
    const place = {
      planId: 'qinghe:2026-autumn',
      schoolId: 'qinghe',
      districtId: 'hechuan',
      pupilId: 'b6',
      termId: '2026-autumn',
    }
    const about = {
      category: 'ORPHAN',
      appliedBy: 'g-b6',
      reviewedBy: 'schoolAdmin',
      reason: null,
      key: null,
      evidence: [],
    }
    const history = [{ type: 'APPROVE', at: CLOSED_AT, by: 'schoolAdmin' }]
    const grantOf = { category: 'ORPHAN', waiver, ...days }
    const rest = {
      state: 'APPROVED',
      grant: grantOf,
      history,
      changedAt: CLOSED_AT,
      termName: '',
      termEndsAt: CLOSED_AT * 2,
      rev: 1,
    }
    await stored('waiverApplications').add({ _id: applicationId, ...place, ...about, ...rest })
    await stored('waivers').add({
      _id: applicationId,
      pupilId: 'b6',
      termId: '2026-autumn',
      ...waiver,
      ...days,
      isNews: true,
    })
  })

  test('takes two reviewers; the fee stands as published, and the family reads why', async () => {
    expect(await toPay()).toBe(3_000)
    cloud.clock.set(CLOSED_AT + 60 * 60_000)
    await runTimer(cloud, 'billing')
    expect(await review('schoolAdmin', 'REVOKE', '')).toEqual(refused('EXPLANATION_MISSING'))
    expect(await review('schoolAdmin', 'REVOKE')).toEqual(state('REVOKING'))
    expect(await review('schoolAdmin', 'REVOKE')).toEqual(state('REVOKING'))
    expect(await toPay()).toBe(3_000)
    expect(await review('admin2', 'KEEP')).toEqual(state('APPROVED'))
    expect(await review('schoolAdmin', 'REVOKE')).toEqual(state('REVOKING'))
    expect(await told('MATERIALS_SETTLED')).toEqual([])
    expect(await review('admin2', 'REVOKE')).toEqual(state('REVOKED'))
    expect(await review('admin2', 'REVOKE')).toEqual(state('REVOKED'))
    expect(await told('MATERIALS_SETTLED')).toEqual(['g-b6'])
    const bill = await familyBill('b6')
    expect([bill?.toPayFen, bill?.changes.map(({ reason, kind, amountFen }) => [reason, kind, amountFen])]).toEqual([
      6_000,
      [
        ['WAIVER_APPROVED', 'REFUND', 3_000],
        ['WAIVER_REVOKED', 'CHARGE', 3_000],
      ],
    ])
    const seen = answered<'billing.getWaiver'>(await ask(guardianOf('b6'), 'billing.getWaiver', { pupilId: 'b6' }))
    expect(seen.application).toMatchObject({ state: 'REVOKED', explanation: '证件不是这个孩子的' })
    expect((await schoolBill('b6')).changes.map(({ reason }) => reason)).not.toContain('WAIVER_REVOKED')
  })

  test('is over once the term is closed', async () => {
    const closed = { schoolId: 'qinghe', rev: 1, writing: [], closedAt: 1, publishedAt: null }
    await stored('termClosings').doc('qinghe:2026-autumn').set(closed)
    await stored('waiverApplications').doc(applicationId).update({ state: 'APPROVED' })
    expect(await review('schoolAdmin', 'REVOKE')).toEqual(refused('TERM_CLOSED'))
  })
})

test('no more round trips than declared', () => {
  const most = { reversePayment: 9, reverseReturn: 9, decideReversal: 13, listReversals: 3 } as const
  for (const [name, cost] of Object.entries(most))
    expect(trips.get(`billing.${name}` as ActionName)).toBeLessThanOrEqual(cost)
})
