// Tests refunds WeChat cannot deliver: visible, never sent twice, returned another way.

import type { PaymentDay } from '@domain/billing/payments/payment-day'
import type { ActionInput } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import { call, runTimer } from '../world/district'
import { readAll } from '../world/stored'
import { SLIP, upload } from '../world/upload-workbook'
import { LOGIN_OF, NOW } from '../world/world'
import {
  billIdOf,
  codeOf,
  DUE,
  keyOf,
  moneyOf,
  payAtCashier,
  started,
  startPayingDistrict,
  storedBill,
  withdraw,
} from './payment-world'

jest.setTimeout(240_000)

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startPayingDistrict(6)
})
afterEach(() => {
  cloud.faults.clear()
  cloud.clock.set(NOW)
})
afterAll(() => cloud.close())

const NO_SLIP = 'cloud://local-env.bucket/uploads/none/slip.jpg'
const minutes = async (minute: number) => {
  cloud.clock.set(NOW + minute * 60_000)
  await runTimer(cloud, 'billing')
  await cloud.pay.settled()
}
const stuckOf = async () => {
  const input = { schoolId: 'qinghe', before: null }
  const { answer } = await call(cloud, LOGIN_OF('schoolFinance'), { name: 'billing.getReconciliation', input })
  return answer.ok ? answer.value.stuck : []
}
const returnsAt = async (pupilId: string) => {
  const { answer } = await call(cloud, LOGIN_OF(`g-${pupilId}`), { name: 'billing.getBill', input: { pupilId } })
  return answer.ok ? answer.value.bill?.returns : null
}
const record = async (pupilId: string, refundNo: string, instead: ActionInput<'billing.recordReturn'>['instead']) => {
  const input = { billId: billIdOf(pupilId), refundNo, on: '2026-09-09', instead, key: keyOf(pupilId) }
  return (await call(cloud, LOGIN_OF('schoolFinance'), { name: 'billing.recordReturn', input })).answer
}
const look = async (pupilId: string, number: string) => {
  const input = { billId: billIdOf(pupilId), number }
  return (await call(cloud, LOGIN_OF('schoolFinance'), { name: 'billing.getSlip', input })).answer
}
/** Paid, then left: all of it goes back, to a card that was closed. */
async function stuck(pupilId: string): Promise<string> {
  const { paymentNo } = await started(cloud, pupilId)
  await payAtCashier(cloud, paymentNo)
  await withdraw(pupilId)
  cloud.faults.inject({ action: 'pay.settleRefund', kind: 'abnormal', count: 1 })
  await minutes(1)
  return `${paymentNo}R1`
}

test('M1 the family and the clerk see it; it is not sent again; returned by bank with its slip, once', async () => {
  const refundNo = await stuck('f1')
  expect(await returnsAt('f1')).toMatchObject([{ refundNo, state: 'STUCK', channel: 'WECHAT', amountFen: DUE }])
  expect(await stuckOf()).toMatchObject([{ billId: billIdOf('f1'), refundNo, amountFen: DUE, on: '2026-09-09' }])
  for (const minute of [2, 62, 130]) await minutes(minute)
  expect(cloud.pay.ledger().refunds.filter(({ _id }) => _id.startsWith(refundNo.slice(0, -2)))).toHaveLength(1)
  expect(await moneyOf('f1')).toMatchObject({ returningFen: DUE, returnedFen: 0, heldFen: 0 })

  expect(codeOf(await record('f1', refundNo, null))).toBe('EVIDENCE_NEEDED')
  expect(codeOf(await look('f1', refundNo))).toBe('NO_SLIP')
  const evidence = await upload(cloud, LOGIN_OF('schoolFinance'), SLIP)
  const instead = { channel: 'BANK', evidence } as const
  expect(await record('f1', refundNo, instead)).toMatchObject({
    ok: true,
    value: { repeated: false, toReturnFen: 0 },
  })
  expect(await record('f1', refundNo, instead)).toMatchObject({ ok: true, value: { repeated: true } })
  expect(await returnsAt('f1')).toMatchObject([{ state: 'RETURNED', channel: 'BANK', on: '2026-09-09' }])
  expect((await storedBill('f1')).money.at(-1)).toMatchObject({
    instead: { channel: 'BANK' },
    recordedBy: 'schoolFinance',
  })
  expect(await stuckOf()).toEqual([])
  const seen = await look('f1', refundNo)
  expect(seen.ok && Buffer.from(await (await fetch(seen.value.url)).arrayBuffer())).toEqual(SLIP.bytes)
  expect(codeOf(await look('f1', refundNo.slice(0, -2)))).toBe('NO_SLIP')
  // WeChat's bill lists the refund on the day it was taken on, whatever became of it: the day agrees, also by bank.
  cloud.clock.set(NOW + 86_400_000)
  await runTimer(cloud, 'billing')
  const days = await readAll<PaymentDay>('paymentDays')
  expect(days.filter(({ date }) => date === '2026-09-09')).toMatchObject([{ onlyOurs: [], onlyTheirs: [], refunds: 1 }])
  // Settled at WeChat all the same: the clerk sees that the family has it twice; the ledger keeps one return.
  await cloud.pay.settleRefund(refundNo, 'SUCCESS')
  await cloud.pay.settled()
  expect(await moneyOf('f1')).toMatchObject({ returnedFen: DUE })
  expect(await stuckOf()).toMatchObject([{ refundNo, step: 'TWICE' }])
})

describe('M6 the family has it twice', () => {
  const twice = async (pupilId: string) => {
    const refundNo = await stuck(pupilId)
    const evidence = await upload(cloud, LOGIN_OF('schoolFinance'), SLIP)
    expect(await record(pupilId, refundNo, { channel: 'BANK', evidence })).toMatchObject({ ok: true })
    await cloud.pay.settleRefund(refundNo, 'SUCCESS')
    await cloud.pay.settled()
    expect((await stuckOf()).map((one) => [one.refundNo, one.step])).toContainEqual([refundNo, 'TWICE'])
    return refundNo
  }
  const ask = async (name: 'billing.settleTwiceReturned' | 'billing.reverseReturn', input: object) =>
    (await call(cloud, LOGIN_OF('schoolFinance'), { name, input: input as never })).answer
  const confirm = async () => {
    const admin = LOGIN_OF('schoolAdmin')
    const listed = await call(cloud, admin, { name: 'billing.listReversals', input: { schoolId: 'qinghe' } })
    const [asked] = listed.answer.ok ? listed.answer.value.reversals : []
    const input = { reversalId: asked?.reversalId ?? '', decision: 'CONFIRM' } as const
    expect((await call(cloud, admin, { name: 'billing.decideReversal', input })).answer).toMatchObject({ ok: true })
    return asked
  }

  test('M6 given back or borne by the school: with a reason and two people off the list, told again no more', async () => {
    const refundNo = await twice('f5')
    const input = { billId: billIdOf('f5'), refundNo, reason: 'GIVEN_BACK', key: keyOf('given-back') }
    expect(codeOf(await ask('billing.settleTwiceReturned', { ...input, refundNo: 'none' }))).toBe('NO_SUCH_ENTRY')
    expect(await ask('billing.settleTwiceReturned', input)).toMatchObject({ value: { reversal: 'ASKED' } })
    expect((await stuckOf()).map((one) => one.refundNo)).toContain(refundNo)
    expect(await returnsAt('f5')).toMatchObject([{ twice: { on: '2026-09-09', settled: null } }])
    expect(await confirm()).toMatchObject({ kind: 'TWICE', amountFen: DUE, reason: 'GIVEN_BACK' })
    expect(await ask('billing.settleTwiceReturned', input)).toMatchObject({ value: { reversal: 'DONE' } })
    expect((await stuckOf()).map((one) => one.refundNo)).not.toContain(refundNo)
    expect(await returnsAt('f5')).toMatchObject([{ state: 'RETURNED', twice: { settled: { reason: 'GIVEN_BACK' } } }])
    expect((await storedBill('f5')).money.at(-1)).toMatchObject({
      type: 'TWICE_SETTLED',
      recordedBy: 'schoolFinance',
      confirmedBy: 'schoolAdmin',
    })
    await minutes(130)
    expect(await moneyOf('f5')).toMatchObject({ returnedFen: DUE, heldFen: 0, open: [] })
    expect((await stuckOf()).map((one) => one.refundNo)).not.toContain(refundNo)
  })

  test('M6 the school’s own was never handed over: taken back, and WeChat’s is the one that counts', async () => {
    const refundNo = await twice('f6')
    const input = { billId: billIdOf('f6'), refundNo, reason: 'NOT_MOVED', key: keyOf('never-handed-over') }
    expect(await ask('billing.reverseReturn', input)).toMatchObject({ value: { reversal: 'ASKED' } })
    await confirm()
    await minutes(5)
    expect(await moneyOf('f6')).toMatchObject({ returnedFen: DUE, heldFen: 0, open: [] })
    expect((await storedBill('f6')).money.at(-1)).toMatchObject({ type: 'RETURNED', recordedBy: null })
    expect(await returnsAt('f6')).toMatchObject([{ state: 'RETURNED', twice: null }])
    expect((await stuckOf()).map((one) => one.refundNo)).not.toContain(refundNo)
    const settle = { ...input, reason: 'GIVEN_BACK', key: keyOf('nothing-twice') }
    expect(codeOf(await ask('billing.settleTwiceReturned', settle))).toBe('NO_SUCH_ENTRY')
  })
})

test.each([
  ['told', null],
  ['not told: asked for', 'lost'],
] as const)('settled by hand at WeChat, %s: entered, and nothing is left to do', async (_, kind) => {
  const pupilId = kind === null ? 'f2' : 'f3'
  const refundNo = await stuck(pupilId)
  if (kind !== null) cloud.faults.inject({ action: 'pay.callback', kind, count: 1 })
  await cloud.pay.settleRefund(refundNo, 'SUCCESS')
  await cloud.pay.settled()
  if (kind !== null) await minutes(3)
  expect(await moneyOf(pupilId)).toMatchObject({ returnedFen: DUE, heldFen: 0, stuck: [] })
  expect((await stuckOf()).filter(({ billId }) => billId === billIdOf(pupilId))).toEqual([])
})

test('one that is on its way is not the clerk’s to record', async () => {
  const { paymentNo } = await started(cloud, 'f4')
  await payAtCashier(cloud, paymentNo)
  await withdraw('f4')
  cloud.faults.inject({ action: 'pay.settleRefund', kind: 'late', count: 1 })
  await minutes(1)
  const refused = await record('f4', `${paymentNo}R1`, { channel: 'BANK', evidence: NO_SLIP })
  expect(codeOf(refused)).toBe('RETURNS_BY_WECHAT')
})
