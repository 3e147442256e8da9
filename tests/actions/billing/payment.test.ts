// Tests paying through the real client, signed both ways, whatever the callbacks do.
import { createVerify } from 'node:crypto'
import type { School } from '@domain/identity/schools/school'
import type { LocalCloud } from '@localcloud/server'
import { call, fill, runTimer } from '../world/district'
import { readAll, stored } from '../world/stored'
import { grant, identity, LOGIN_OF, NOW, person } from '../world/world'
import {
  billIdOf,
  codeOf,
  DUE,
  HOLDER,
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

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startPayingDistrict(24)
})
afterEach(() => {
  cloud.faults.clear()
  cloud.clock.set(NOW)
})
afterAll(() => cloud.close())

const shown = async (pupilId: string, paymentNo: string, name: 'billing.getPayment' | 'billing.confirmPayment') =>
  (await call(cloud, LOGIN_OF(`g-${pupilId}`), { name, input: { paymentNo } })).answer

async function setMerchant(merchant: object | null): Promise<void> {
  const [school] = await readAll<School>('schools', { _id: 'qinghe' })
  const { _id, ...fields } = { _id: 'qinghe', ...school }
  await stored('schools')
    .doc(_id)
    .set({ ...fields, merchant })
}

test('before paying: what is due, and whose account it goes into', async () => {
  const asked = { name: 'billing.getPayable', input: { billId: billIdOf('f1') } } as const
  const { answer } = await call(cloud, LOGIN_OF('g-f1'), asked)
  expect(answer).toMatchObject({ ok: true, value: { toPayFen: DUE, payee: { holder: HOLDER }, open: null } })
  expect(codeOf((await call(cloud, LOGIN_OF('g-f2'), asked)).answer)).toBe('NOT_FOUND')
})

test('paid in a browser, told by the callback: one entry in the ledger, into the school’s own account', async () => {
  const { paymentNo, cashier, wechat } = await started(cloud, 'f1')
  expect([cashier?.startsWith(`${cloud.url}/local/pay/`), wechat]).toEqual([true, null])
  expect(await payAtCashier(cloud, paymentNo)).toBe('PAID')
  const [order] = cloud.pay.ledger().orders.filter(({ _id }) => _id === paymentNo)
  expect(order).toMatchObject({ subMchId: SUB_MCH_ID, total: DUE, description: '课后服务费' })
  expect((await storedBill('f1')).money).toMatchObject([{ type: 'PAID', paymentNo, amountFen: DUE, channel: 'WECHAT' }])
  expect(await shown('f1', paymentNo, 'billing.getPayment')).toMatchObject({ value: { payment: { state: 'PAID' } } })
  expect(codeOf((await start(cloud, 'f1', { key: 'again' })).answer)).toBe('NOTHING_TO_PAY')
})

test('inside WeChat: the parameters are signed by the district’s key for this very order', async () => {
  await fill({ identities: [{ ...identity('g-f2'), _id: 'wx:openid-f2' }] })
  const { paymentNo, wechat } = await started(cloud, 'f2', { via: 'wechat', login: 'wx:openid-f2' })
  const prepay = cloud.pay.prepayOf(paymentNo)
  expect(wechat?.package).toBe(`prepay_id=${prepay}`)
  const env = cloud.pay.environment
  const message = `${env.WECHAT_PAY_APP_ID}\n${wechat?.timeStamp}\n${wechat?.nonceStr}\n${wechat?.package}\n`
  const verify = createVerify('sha256').update(message)
  expect(verify.verify(env.WECHAT_PAY_PRIVATE_KEY ?? '', wechat?.paySign ?? '', 'base64')).toBe(true)
  expect(codeOf((await start(cloud, 'f3', { via: 'wechat' })).answer)).toBe('NOT_IN_WECHAT')
})

test('asked for twice: one payment; another amount is never asked for', async () => {
  const [one, same, other] = [
    await started(cloud, 'f3'),
    await started(cloud, 'f3'),
    await started(cloud, 'f3', { key: 'other' }),
  ]
  expect([same.paymentNo, other.paymentNo]).toEqual([one.paymentNo, one.paymentNo])
  const changed = (await start(cloud, 'f3', { key: 'third', amountFen: DUE - 1 })).answer
  expect(changed).toEqual({ ok: false, error: { code: 'AMOUNT_CHANGED', toPayFen: DUE } })
  expect(await paymentsOf('f3')).toHaveLength(1)
})

test('father and mother: the second one’s payment closes the first one’s', async () => {
  await fill({ identities: [{ ...identity('g-f4'), _id: 'wx:openid-f4' }] })
  const first = await started(cloud, 'f4')
  const second = await started(cloud, 'f4', { key: 'second', via: 'wechat', login: 'wx:openid-f4' })
  expect(await payAtCashier(cloud, first.paymentNo)).toBe('CLOSED')
  expect(await payAtCashier(cloud, second.paymentNo)).toBe('PAID')
  expect((await moneyOf('f4')).paidFen).toBe(DUE)
})

describe('M5 both parents tap at the same instant', () => {
  const FATHER = 'father'
  beforeAll(async () => {
    const grants = ['f20', 'f21'].map((pupilId) => grant('guardian', { schoolId: 'qinghe', pupilId }))
    const wechat = { ...identity(FATHER), _id: 'wx:openid-father' }
    await fill({ people: [person(FATHER, grants)], identities: [identity(FATHER), wechat] })
  })

  test('M5 one open payment, however many ask: 50 at once, by two people in two ways', async () => {
    const asked = Array.from({ length: 50 }, (_, index) =>
      index % 2 === 0
        ? start(cloud, 'f20', { key: `mother-${index}` })
        : start(cloud, 'f20', { key: `father-${index}`, via: 'wechat', login: 'wx:openid-father' }),
    )
    const answers = await Promise.all(asked)
    expect([...new Set(answers.map(({ answer }) => codeOf(answer)))].sort()).toEqual(['OK', 'OTHER_IS_PAYING'])
    const made = await paymentsOf('f20')
    for (const { _id } of made) await payAtCashier(cloud, _id)
    expect(made).toHaveLength(1)
    expect(await moneyOf('f20')).toMatchObject({ paidFen: DUE, returningFen: 0 })
  })

  test('M5 a minute later the father may: what the mother left open is closed first', async () => {
    const { paymentNo } = await started(cloud, 'f21', { key: 'mother' })
    const byFather = { key: 'father', login: LOGIN_OF(FATHER) }
    cloud.clock.set(NOW + 59_000)
    expect(codeOf((await start(cloud, 'f21', byFather)).answer)).toBe('OTHER_IS_PAYING')
    cloud.clock.set(NOW + 61_000)
    expect(codeOf((await start(cloud, 'f21', byFather)).answer)).toBe('OK')
    expect(await payAtCashier(cloud, paymentNo)).toBe('CLOSED')
  })

  test('M5 a request that died with the turn holds it for a minute, not longer', async () => {
    await stored('bills')
      .doc(billIdOf('f22'))
      .update({ turn: { paymentNo: 'Pdied', at: NOW } })
    cloud.clock.set(NOW + 59_000)
    expect(codeOf((await start(cloud, 'f22')).answer)).toBe('OTHER_IS_PAYING')
    cloud.clock.set(NOW + 61_000)
    expect(codeOf((await start(cloud, 'f22', { key: 'later' })).answer)).toBe('OK')
  })
})

test('paid with one phone while the other starts: the other is told that nothing is due', async () => {
  cloud.faults.inject({ action: 'pay.callback', kind: 'lost', count: 1 })
  const first = await started(cloud, 'f5')
  await payAtCashier(cloud, first.paymentNo)
  const late = (await start(cloud, 'f5', { key: 'other', login: LOGIN_OF('g-f5'), via: 'web' })).answer
  // The open payment is offered again, and the cashier says that it is paid: nobody pays twice.
  expect(late).toMatchObject({ ok: true, value: { paymentNo: first.paymentNo } })
  expect(await payAtCashier(cloud, first.paymentNo)).toBe('ALREADY_PAID')
  expect(await shown('f5', first.paymentNo, 'billing.confirmPayment')).toMatchObject({
    value: { payment: { state: 'PAID', paidFen: DUE } },
  })
})

test.each([
  ['doubled', 'f6'],
  ['lost', 'f7'],
] as const)('a %s callback: one entry, at the latest by the timer', async (kind, pupilId) => {
  cloud.faults.inject({ action: 'pay.callback', kind, count: 1 })
  const { paymentNo } = await started(cloud, pupilId)
  await payAtCashier(cloud, paymentNo)
  cloud.clock.set(NOW + 61_000)
  expect(await runTimer(cloud, 'billing')).toMatchObject({ ok: true })
  expect((await storedBill(pupilId)).money).toHaveLength(1)
  expect((await paymentsOf(pupilId))[0]).toMatchObject({ state: 'PAID' })
})

test.each([
  ['forged', 'f8'],
  ['unsigned', 'f9'],
] as const)('a %s callback is refused: nothing is written', async (kind, pupilId) => {
  cloud.faults.inject({ action: 'pay.callback', kind, count: 1 })
  const { paymentNo } = await started(cloud, pupilId)
  await payAtCashier(cloud, paymentNo)
  expect((await storedBill(pupilId)).money).toEqual([])
  expect(await paymentsOf(pupilId)).toMatchObject([{ state: 'OPEN', paidFen: null }])
})

test('a callback that somebody overheard and sends again an hour later is refused', async () => {
  const { paymentNo } = await started(cloud, 'f10')
  cloud.faults.inject({ action: 'pay.callback', kind: 'late', count: 1 })
  await payAtCashier(cloud, paymentNo)
  const heard: { headers: Record<string, string>; body: string }[] = []
  const real = globalThis.fetch
  globalThis.fetch = async (url, options) => {
    heard.push({ headers: { ...(options?.headers as Record<string, string>) }, body: String(options?.body) })
    return real(url, options)
  }
  await cloud.pay.tellWaiting()
  globalThis.fetch = real
  const [callback] = heard
  const again = () =>
    fetch(`${cloud.url}/http/billing/pay-callback`, { method: 'POST', ...(callback ?? { headers: {}, body: '' }) })
  expect([heard.length, (await again()).status]).toEqual([1, 200])
  cloud.clock.set(NOW + 3_600_000)
  expect((await again()).status).toBe(401)
  cloud.clock.set(NOW)
  const body = callback?.body.replace('TRANSACTION', 'TRANSACTIOn') ?? ''
  const tampered = await fetch(`${cloud.url}/http/billing/pay-callback`, { ...callback, method: 'POST', body })
  expect(tampered.status).toBe(401)
})

test('the HTTP entry by way of the app’s own connection: the signature alone counts', async () => {
  const event = { httpMethod: 'POST', path: '/pay-callback', headers: {}, body: '{}' }
  const response = await fetch(`${cloud.url}/functions/billing`, { method: 'POST', body: JSON.stringify(event) })
  expect(await response.json()).toMatchObject({ statusCode: 401 })
})

test('a callback with another amount: the gateway’s own ledger is asked, and what came in is entered', async () => {
  cloud.faults.inject({ action: 'pay.callback', kind: 'wrongAmount', count: 1 })
  const { paymentNo } = await started(cloud, 'f11')
  await payAtCashier(cloud, paymentNo)
  expect((await moneyOf('f11')).paidFen).toBe(DUE)
})

test('paid after the bill became smaller: what is too much goes back the way it came, once', async () => {
  const { paymentNo } = await started(cloud, 'f12')
  await withdraw('f12')
  await payAtCashier(cloud, paymentNo)
  expect(await moneyOf('f12')).toMatchObject({ paidFen: DUE, returningFen: DUE, returnedFen: 0 })
  for (const minute of [1, 2, 3]) {
    cloud.clock.set(NOW + minute * 60_000)
    await runTimer(cloud, 'billing')
    await cloud.pay.settled()
  }
  expect(await moneyOf('f12')).toMatchObject({ paidFen: DUE, returnedFen: DUE, heldFen: 0 })
  const refunds = cloud.pay.ledger().refunds.filter(({ orderNo }) => orderNo === paymentNo)
  expect(refunds).toMatchObject([{ amount: DUE, status: 'SUCCESS', subMchId: SUB_MCH_ID }])
})

test('a refund the gateway closes is tried again under a new number, an hour later', async () => {
  const { paymentNo } = await started(cloud, 'f13')
  await payAtCashier(cloud, paymentNo)
  await withdraw('f13')
  cloud.faults.inject({ action: 'pay.settleRefund', kind: 'error', count: 1 })
  const minutes = async (minute: number) => {
    cloud.clock.set(NOW + minute * 60_000)
    await runTimer(cloud, 'billing')
    await cloud.pay.settled()
  }
  await minutes(1)
  expect(await moneyOf('f13')).toMatchObject({ returningFen: 0, heldFen: DUE })
  await minutes(30)
  expect(cloud.pay.ledger().refunds.filter(({ orderNo }) => orderNo === paymentNo)).toMatchObject([
    { status: 'CLOSED' },
  ])
  await minutes(62)
  expect(await moneyOf('f13')).toMatchObject({ returnedFen: DUE, heldFen: 0 })
})

test('its time is over: the order is closed at the gateway, and paying starts anew', async () => {
  const { paymentNo, expiresAt } = await started(cloud, 'f14')
  cloud.clock.set(expiresAt)
  await runTimer(cloud, 'billing')
  expect(await paymentsOf('f14')).toMatchObject([{ state: 'CLOSED' }])
  expect(await payAtCashier(cloud, paymentNo)).toBe('CLOSED')
  expect(codeOf((await start(cloud, 'f14')).answer)).toBe('PAYMENT_CLOSED')
  expect((await started(cloud, 'f14', { key: 'anew' })).paymentNo).not.toBe(paymentNo)
})

test.each(['dropBefore', 'dropAfter', 'error'] as const)(
  'the gateway is away (%s): said so, and the same tap later is the same payment',
  async (kind) => {
    const pupilId = { dropBefore: 'f15', dropAfter: 'f16', error: 'f17' }[kind]
    cloud.faults.inject({ action: 'pay.prepay', kind, count: 1 })
    expect(codeOf((await start(cloud, pupilId)).answer)).toBe('GATEWAY_BUSY')
    const { paymentNo } = await started(cloud, pupilId)
    expect(await paymentsOf(pupilId)).toHaveLength(1)
    expect(await payAtCashier(cloud, paymentNo)).toBe('PAID')
  },
)

test('an answer that is not the gateway’s is not believed', async () => {
  cloud.faults.inject({ action: 'pay.prepay', kind: 'unsigned', count: 1 })
  expect(codeOf((await start(cloud, 'f18')).answer)).toBe('GATEWAY_BUSY')
})

test('a school without an account of its own collects nothing', async () => {
  await setMerchant(null)
  const refused = codeOf((await start(cloud, 'f19')).answer)
  const { answer } = await call(cloud, LOGIN_OF('g-f19'), {
    name: 'billing.getPayable',
    input: { billId: billIdOf('f19') },
  })
  await setMerchant({ subMchId: SUB_MCH_ID, holder: HOLDER })
  expect(refused).toBe('NO_MERCHANT')
  expect(answer).toMatchObject({ ok: true, value: { payee: null } })
})
