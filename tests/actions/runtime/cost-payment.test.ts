// Tests that no payment action takes more round trips than its contract declares.
import { paymentContract } from '@domain/billing/payments/contract'
import type { ActionInput, ActionName } from '@domain/registry'
import { dateAt } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { billIdOf, DUE, keyOf, moneyOf, startPayingDistrict, storedBill, withdraw } from '../billing/payment-world'
import { call, fill, runTimer } from '../world/district'
import { SLIP, upload } from '../world/upload-workbook'
import { identity, LOGIN_OF, NOW } from '../world/world'

jest.setTimeout(120_000)

let cloud: LocalCloud
const measured = new Map<string, number>()

beforeAll(async () => {
  cloud = await startPayingDistrict(3)
  await fill({ identities: [{ ...identity('g-f1'), _id: 'wx:openid-f1' }] })
})
afterAll(() => cloud.close())

async function measure<Name extends ActionName>(login: string, name: Name, input: ActionInput<Name>): Promise<number> {
  const { answer, trips } = await call(cloud, login, { name, input })
  expect(answer).toMatchObject({ ok: true })
  const action = name.split('.')[1] ?? ''
  measured.set(action, Math.max(trips, measured.get(action) ?? 0))
  return trips
}

const starting = (pupilId: string, key: string, via: 'web' | 'wechat') =>
  ({ billId: billIdOf(pupilId), amountFen: DUE, via, requestKey: keyOf(key) }) as const

test('paying: each step, and the dearest way to it', async () => {
  const web = LOGIN_OF('g-f1')
  expect(await measure(web, 'billing.getPayable', { billId: billIdOf('f1') })).toBe(3)
  expect(await measure(web, 'billing.startPayment', starting('f1', 'one', 'web'))).toBe(8)
  expect(await measure(web, 'billing.startPayment', starting('f1', 'one', 'web'))).toBe(5)
  // Another way of paying: the one before is closed first.
  expect(await measure('wx:openid-f1', 'billing.startPayment', starting('f1', 'two', 'wechat'))).toBe(9)
  const [, order] = cloud.pay.ledger().orders
  const paymentNo = String(order?._id)
  cloud.faults.inject({ action: 'pay.callback', kind: 'lost', count: 1 })
  expect(await cloud.pay.act(String(order?.prepayId), 'pay')).toBe('PAID')
  expect(await measure(web, 'billing.confirmPayment', { paymentNo })).toBe(7)
  expect(await measure(web, 'billing.getPayment', { paymentNo })).toBe(2)
  cloud.clock.set(NOW + 86_400_000)
  await runTimer(cloud, 'billing')
  const finance = LOGIN_OF('schoolFinance')
  expect(await measure(finance, 'billing.getReconciliation', { schoolId: 'qinghe', before: null })).toBe(2)
  await measure(finance, 'billing.resendReturns', { schoolId: 'qinghe' })
})

test('money by hand: recorded with its slip, looked at, handed back', async () => {
  const finance = LOGIN_OF('schoolFinance')
  const billId = billIdOf('f2')
  const on = dateAt(cloud.clock.now())
  const evidence = await upload(cloud, finance, SLIP)
  const paid = { billId, channel: 'CASH', amountFen: DUE, on, evidence, key: keyOf('cash') } as const
  await measure(finance, 'billing.recordPayment', paid)
  const [entry] = (await storedBill('f2')).money
  await measure(finance, 'billing.getSlip', { billId, number: entry?.type === 'PAID' ? entry.paymentNo : '' })
  await withdraw('f2')
  cloud.clock.set(cloud.clock.now() + 3_600_000)
  await runTimer(cloud, 'billing')
  const refundNo = (await moneyOf('f2')).open[0]?.refundNo ?? ''
  await measure(finance, 'billing.recordReturn', { billId, refundNo, on, instead: null, key: keyOf('back') })
})

test('none is dearer than declared, and none is missing', () => {
  for (const [action, { cost }] of Object.entries(paymentContract)) {
    expect([action, measured.has(action)]).toEqual([action, true])
    expect(measured.get(action)).toBeLessThanOrEqual(cost)
  }
})
