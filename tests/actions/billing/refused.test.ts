// Tests what happens when WeChat Pay refuses refunds, payments, queries and days.

import type { PaymentDay } from '@domain/billing/payments/payment-day'
import type { ActionInput } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import { call, runTimer } from '../world/district'
import { readAll, stored } from '../world/stored'
import { SLIP, upload } from '../world/upload-workbook'
import { LOGIN_OF, NOW } from '../world/world'
import {
  addBills,
  billIdOf,
  codeOf,
  DUE,
  HOLDER,
  keyOf,
  moneyOf,
  payAtCashier,
  paymentsOf,
  SUB_MCH_ID,
  start,
  started,
  startPayingDistrict,
  storedBill,
  withdraw,
} from './payment-world'

jest.setTimeout(240_000)

const FINANCE = LOGIN_OF('schoolFinance')
const MINUTE = 60_000
const DAY = 86_400_000

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startPayingDistrict(16)
})
afterEach(() => {
  cloud.faults.clear()
  cloud.pay.fillUp(SUB_MCH_ID)
})
afterAll(() => cloud.close())

/** Later and later: the tests share one district. */
let clock = NOW
async function later(milliseconds: number): Promise<void> {
  clock += milliseconds
  cloud.clock.set(clock)
  expect(await runTimer(cloud, 'billing')).toMatchObject({ ok: true })
  await cloud.pay.settled()
}

async function refundOwed(pupilId: string): Promise<string> {
  const { paymentNo } = await started(cloud, pupilId)
  await payAtCashier(cloud, paymentNo)
  await withdraw(pupilId)
  return `${paymentNo}R1`
}

const seen = async () => {
  const input = { schoolId: 'qinghe', before: null }
  const { answer } = await call(cloud, FINANCE, { name: 'billing.getReconciliation', input })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}
const stuckOf = async (pupilId: string) => (await seen()).stuck.filter(({ billId }) => billId === billIdOf(pupilId))
const familySees = async (pupilId: string) => {
  const { answer } = await call(cloud, LOGIN_OF(`g-${pupilId}`), { name: 'billing.getBill', input: { pupilId } })
  return answer.ok ? answer.value.bill?.returns.map(({ state }) => state) : null
}
const record = async (pupilId: string, refundNo: string, instead: ActionInput<'billing.recordReturn'>['instead']) => {
  const on = new Date(clock + 8 * 3_600_000).toISOString().slice(0, 10)
  const input = { billId: billIdOf(pupilId), refundNo, on, instead, key: keyOf(pupilId) }
  return codeOf((await call(cloud, FINANCE, { name: 'billing.recordReturn', input })).answer)
}
const toldFinance = async () =>
  (await readAll<{ _id: string }>('notices', { personId: 'schoolFinance', kind: 'MONEY_STUCK' })).length
const refundsOf = (refundNo: string) => cloud.pay.ledger().refunds.filter(({ _id }) => _id === refundNo)

test('M2 the account was swept: the reason is kept and told, after three refusals it goes another way, never twice', async () => {
  const refundNo = await refundOwed('f1')
  cloud.pay.sweep(SUB_MCH_ID)
  await later(MINUTE)
  expect(await stuckOf('f1')).toMatchObject([
    { step: 'REFUSED', refusal: { code: 'NOT_ENOUGH', words: '基本账户余额不足' }, mayGoAnotherWay: false },
  ])
  expect(await familySees('f1')).toEqual(['REFUSED'])
  expect(await toldFinance()).toBe(1)
  const early = await upload(cloud, FINANCE, SLIP)
  expect(await record('f1', refundNo, { channel: 'BANK', evidence: early })).toBe('RETURNS_BY_WECHAT')
  for (const minutes of [11, 61]) await later(minutes * MINUTE)
  expect(await stuckOf('f1')).toMatchObject([{ step: 'REFUSED', mayGoAnotherWay: true }])
  for (let day = 0; day < 10; day += 1) await later(DAY)
  expect((await storedBill('f1')).money.filter(({ type }) => type === 'RETURN_REFUSED')).toHaveLength(3)
  expect(await record('f1', refundNo, null)).toBe('EVIDENCE_NEEDED')
  const instead = { channel: 'BANK', evidence: await upload(cloud, FINANCE, SLIP) } as const
  expect(await record('f1', refundNo, instead)).toBe('OK')
  cloud.pay.fillUp(SUB_MCH_ID)
  await later(DAY)
  expect(refundsOf(refundNo)).toEqual([])
  expect(await moneyOf('f1')).toMatchObject({ returnedFen: DUE, heldFen: 0 })
  expect(await stuckOf('f1')).toEqual([])
})

test('M2 filled up again: one tap, and WeChat is asked for all that it refused', async () => {
  const refundNo = await refundOwed('f2')
  cloud.pay.sweep(SUB_MCH_ID)
  for (const minutes of [1, 11, 61]) await later(minutes * MINUTE)
  cloud.pay.fillUp(SUB_MCH_ID)
  const asked = { name: 'billing.resendReturns', input: { schoolId: 'qinghe' } } as const
  expect((await call(cloud, FINANCE, asked)).answer).toMatchObject({ ok: true, value: { returns: 1 } })
  await later(MINUTE)
  expect(refundsOf(refundNo)).toMatchObject([{ status: 'SUCCESS' }])
  expect(await familySees('f2')).toEqual(['RETURNED'])
})

test('M2 WeChat gave no answer: nobody returns it another way until it did, for it may have been taken on', async () => {
  const refundNo = await refundOwed('f3')
  cloud.faults.inject({ action: 'pay.refund', kind: 'refused', code: 'NOT_ENOUGH', count: 3 })
  for (const minutes of [1, 11, 61]) await later(minutes * MINUTE)
  cloud.faults.inject({ action: 'pay.refund', kind: 'dropAfter', count: 1 })
  cloud.faults.inject({ action: 'pay.settleRefund', kind: 'late', count: 1 })
  await later(DAY)
  const evidence = await upload(cloud, FINANCE, SLIP)
  expect(await record('f3', refundNo, { channel: 'BANK', evidence })).toBe('RETURN_BEING_SENT')
  await later(2 * MINUTE)
  expect(await record('f3', refundNo, { channel: 'BANK', evidence })).toBe('RETURNS_BY_WECHAT')
  await cloud.pay.settleRefund(refundNo, 'SUCCESS')
  await cloud.pay.settled()
  expect(await moneyOf('f3')).toMatchObject({ returnedFen: DUE, heldFen: 0 })
})

test('M1 taken on one day, delivered two days later: both days agree', async () => {
  const refundNo = await refundOwed('f4')
  cloud.faults.inject({ action: 'pay.settleRefund', kind: 'late', count: 1 })
  await later(MINUTE)
  const [{ askedAt = 0 } = {}] = refundsOf(refundNo)
  await later(2 * DAY)
  await cloud.pay.settleRefund(refundNo, 'SUCCESS')
  await cloud.pay.settled()
  await later(DAY)
  const taken = new Date(askedAt + 8 * 3_600_000).toISOString().slice(0, 10)
  const days = await readAll<PaymentDay>('paymentDays', { schoolId: 'qinghe' })
  expect(days.find(({ date }) => date === taken)).toMatchObject({ onlyOurs: [], onlyTheirs: [] })
  expect(
    days.flatMap(({ onlyOurs, onlyTheirs, trouble }) => [...onlyOurs, ...onlyTheirs, ...(trouble ? [trouble] : [])]),
  ).toEqual([])
})

describe('M3 each fails alone', () => {
  const payments = (index: number) => ({
    _id: `Pold${index}`,
    billId: billIdOf('f15'),
    pupilId: 'f15',
    subMchId: '1600000009',
  })

  test('M3 a query WeChat refuses holds up no refund, is on finance’s screen, and ends closed', async () => {
    const { paymentNo } = await started(cloud, 'f5')
    const refundNo = await refundOwed('f6')
    cloud.faults.inject({ action: 'pay.query', kind: 'refused', code: 'NO_AUTH' })
    await later(2 * MINUTE)
    expect(refundsOf(refundNo)).toMatchObject([{ status: 'SUCCESS' }])
    expect((await seen()).troubled).toMatchObject([
      { paymentNo, asked: 'QUERY', times: 1, refusal: { code: 'NO_AUTH' } },
    ])
    const confirm = { name: 'billing.confirmPayment', input: { paymentNo } } as const
    expect(codeOf((await call(cloud, LOGIN_OF('g-f5'), confirm)).answer)).toBe('CANNOT_ASK')
    await later(40 * MINUTE)
    expect(await paymentsOf('f5')).toMatchObject([{ state: 'CLOSED', trouble: { code: 'NO_AUTH' } }])
    // What was paid before all the same is entered once WeChat says so.
    cloud.faults.clear()
    await later(2 * DAY)
    expect((await seen()).troubled).toEqual([])
  })

  test('M3 P1 what nobody can send and what WeChat refuses starve nobody: 400 before one', async () => {
    const before = Array.from({ length: 230 }, (_, index) => `cash${index}`)
    await addBills(before)
    for (const pupilId of before) {
      const paid = {
        type: 'PAID',
        paymentNo: `C${pupilId}`,
        channel: 'CASH',
        amountFen: DUE,
        on: '2026-09-09',
        at: 1,
        recordedBy: 'f',
        evidence: 'e',
      }
      await stored('bills')
        .doc(billIdOf(pupilId))
        .update({ money: [paid] })
    }
    for (const pupilId of before) await withdraw(pupilId)
    const refused = Array.from({ length: 200 }, (_, index) => ({
      ...payments(index),
      schoolId: 'qinghe',
      state: 'OPEN',
      askAt: 1,
      startedAt: 1,
      expiresAt: 1e15,
      trouble: null,
    }))
    await stored('payments').add(refused)
    cloud.faults.inject({ action: 'pay.query', kind: 'refused', code: 'NO_AUTH', subMchId: '1600000009' })
    const refundNo = await refundOwed('f7')
    const { paymentNo } = await started(cloud, 'f8')
    cloud.faults.inject({ action: 'pay.callback', kind: 'lost', count: 1 })
    await payAtCashier(cloud, paymentNo)
    for (let run = 0; run < 8; run += 1) await later(MINUTE)
    expect(refundsOf(refundNo)).toMatchObject([{ status: 'SUCCESS' }])
    expect(await moneyOf('f8')).toMatchObject({ paidFen: DUE })
    for (const { _id } of refused) await stored('payments').doc(_id).remove()
  })

  test('M3 one school’s odd bill stops no other school’s day, and says why', async () => {
    const other = { subMchId: '1600000002', holder: '禾川区柳溪小学' }
    await stored('schools').doc('liuxi').update({ merchant: other })
    cloud.faults.inject({ action: 'pay.bill', kind: 'refused', code: 'NO_AUTH', subMchId: '1600000002' })
    await later(2 * DAY)
    const days = await readAll<PaymentDay>('paymentDays')
    const odd = days.filter(({ schoolId, trouble }) => schoolId !== 'qinghe' && trouble !== null)
    expect(odd.every(({ trouble }) => trouble?.code === 'NO_AUTH')).toBe(true)
    expect(days.filter(({ schoolId, trouble }) => schoolId === 'qinghe' && trouble !== null)).toEqual([])
    cloud.faults.clear()
    await later(DAY)
    expect((await readAll<PaymentDay>('paymentDays')).filter(({ trouble }) => trouble !== null)).toEqual([])
  })
})

test('M4 the school cannot collect: said in words, nothing open stays behind, finance is told, and later it can', async () => {
  const before = await toldFinance()
  cloud.faults.inject({ action: 'pay.prepay', kind: 'refused', code: 'NO_AUTH' })
  await later(DAY)
  expect(codeOf((await start(cloud, 'f9')).answer)).toBe('CANNOT_COLLECT')
  expect(codeOf((await start(cloud, 'f9', { key: 'again' })).answer)).toBe('CANNOT_COLLECT')
  expect((await paymentsOf('f9')).map(({ state }) => state)).toEqual(['CLOSED', 'CLOSED'])
  expect(await toldFinance()).toBe(before + 1)
  expect((await seen()).troubled).toContainEqual(
    expect.objectContaining({ asked: 'PREPAY', refusal: { code: 'NO_AUTH', words: '商户号没有这项权限' } }),
  )
  cloud.faults.clear()
  const { paymentNo } = await started(cloud, 'f9', { key: 'later' })
  expect(await payAtCashier(cloud, paymentNo)).toBe('PAID')
  expect(HOLDER).toContain('青禾')
})
