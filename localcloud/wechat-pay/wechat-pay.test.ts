// Tests the simulator with a maintained client of the real interface, and with forgeries.
import { createHash, generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Aes, Formatter, Rsa } from 'wechatpay-axios-plugin'
import { type LocalCloud, startLocalCloud } from '../server'
import { clientTo } from './example-client'

const SUB = '1600000001'
const NOW = Date.parse('2026-09-21T10:00:00+08:00')

interface Bill {
  readonly rows: readonly Readonly<Record<string, string>>[]
  readonly summary: Readonly<Record<string, string>>
}

interface Told {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

describe('the payment simulator', () => {
  let cloud: LocalCloud
  let receiver: Server
  let told: Told[] = []
  let callbackUrl = ''
  beforeAll(async () => {
    cloud = await startLocalCloud({ schema: [], startAt: NOW })
    receiver = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        told.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
        response.end('{}')
      })
    })
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
    callbackUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/told`
  })
  beforeEach(() => {
    told = []
    cloud.faults.clear()
  })
  afterAll(async () => {
    receiver.close()
    receiver.closeAllConnections()
    await cloud.close()
  })

  const clientOf = (change: object = {}) => clientTo(cloud, { validateStatus: () => true, ...change })
  const orderOf = (no: string, total: number) => ({
    sp_appid: cloud.pay.environment.WECHAT_PAY_APP_ID,
    sp_mchid: cloud.pay.environment.WECHAT_PAY_MERCHANT_ID,
    sub_mchid: SUB,
    description: '服务费',
    out_trade_no: no,
    notify_url: callbackUrl,
    amount: { total, currency: 'CNY' },
    payer: { sp_openid: 'openid-1' },
  })
  const prepay = (no: string, total = 1200) => clientOf().post('/v3/pay/partner/transactions/jsapi', orderOf(no, total))
  const query = (no: string, sub = SUB) =>
    clientOf().get(`/v3/pay/partner/transactions/out-trade-no/${no}`, {
      params: { sp_mchid: cloud.pay.environment.WECHAT_PAY_MERCHANT_ID, sub_mchid: sub },
    })
  const pay = async (no: string) => {
    const outcome = await cloud.pay.act(cloud.pay.prepayOf(no) ?? '', 'pay')
    await cloud.pay.settled()
    return outcome
  }
  const refund = (no: string, refundNo: string, amount: number) =>
    clientOf().post('/v3/refund/domestic/refunds', {
      sub_mchid: SUB,
      out_trade_no: no,
      out_refund_no: refundNo,
      notify_url: callbackUrl,
      amount: { refund: amount, total: 1200, currency: 'CNY' },
    })
  const opened = ({ body }: Told) => {
    const { ciphertext, nonce, associated_data } = JSON.parse(body).resource
    const secret = cloud.pay.environment.WECHAT_PAY_SECRET ?? ''
    return JSON.parse(Aes.AesGcm.decrypt(ciphertext, secret, nonce, associated_data))
  }
  const isGenuine = ({ headers, body }: Told) => {
    const keys = JSON.parse(cloud.pay.environment.WECHAT_PAY_PLATFORM_KEYS ?? '{}')
    const of = (name: string) => String(headers[`wechatpay-${name}`] ?? '')
    const key = keys[of('serial')]
    return key !== undefined && Rsa.verify(Formatter.response(of('timestamp'), of('nonce'), body), of('signature'), key)
  }

  it('prepay, pay, callback, query: signed both ways', async () => {
    expect((await prepay('order-1')).data).toEqual({ prepay_id: cloud.pay.prepayOf('order-1') })
    expect((await query('order-1')).data).toMatchObject({ trade_state: 'NOTPAY' })
    expect(await pay('order-1')).toBe('PAID')
    expect(await pay('order-1')).toBe('ALREADY_PAID')
    expect(told.map(isGenuine)).toEqual([true])
    expect(opened(told[0] as Told)).toMatchObject({ out_trade_no: 'order-1', sub_mchid: SUB, amount: { total: 1200 } })
    expect((await query('order-1')).data).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 1200 } })
    expect((await query('order-1', '1600000002')).status).toBe(404)
  })

  it('refuses a request that another key signed, and one that was changed on its way', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' })
    const forged = await clientOf({ privateKey: pem }).post(
      '/v3/pay/partner/transactions/jsapi',
      orderOf('forged-1', 1),
    )
    expect([forged.status, forged.data.code]).toEqual([401, 'SIGN_ERROR'])
    const changed = clientOf()
    changed.interceptors.request.use((config) => ({ ...config, data: { ...config.data, sub_mchid: '1600000009' } }))
    changed.interceptors.request.handlers?.reverse()
    const answer = await changed.post('/v3/pay/partner/transactions/jsapi', orderOf('changed-1', 1))
    expect(answer.status).toBe(401)
    expect((await fetch(`${cloud.url}/v3/bill/tradebill`)).status).toBe(401)
  })

  it('the same number is one order: again the same, never another amount, never after it was paid or closed', async () => {
    await prepay('order-2')
    expect((await prepay('order-2')).data).toEqual({ prepay_id: cloud.pay.prepayOf('order-2') })
    expect((await prepay('order-2', 1300)).data.code).toBe('INVALID_REQUEST')
    const close = { sp_mchid: cloud.pay.environment.WECHAT_PAY_MERCHANT_ID, sub_mchid: SUB }
    const closing = () => clientOf().post('/v3/pay/partner/transactions/out-trade-no/order-2/close', close)
    expect((await closing()).status).toBe(204)
    expect(await pay('order-2')).toBe('CLOSED')
    expect((await prepay('order-2')).data.code).toBe('ORDER_CLOSED')
    await prepay('order-3')
    await pay('order-3')
    expect((await prepay('order-3')).data.code).toBe('ORDERPAID')
  })

  it('refunds: once a number, a minute apart, never more than was paid, told by a callback', async () => {
    await prepay('order-4')
    await pay('order-4')
    expect((await refund('order-4', 'back-1', 700)).data).toMatchObject({ status: 'PROCESSING' })
    await cloud.pay.settled()
    expect((await refund('order-4', 'back-1', 700)).data).toMatchObject({ status: 'SUCCESS', amount: { refund: 700 } })
    expect((await refund('order-4', 'back-2', 501)).data.code).toBe('INVALID_REQUEST')
    const early = await refund('order-4', 'back-2', 500)
    expect([early.status, early.data.code]).toEqual([429, 'FREQUENCY_LIMITED'])
    cloud.clock.set(NOW + 600_000)
    expect((await refund('order-4', 'back-2', 500)).status).toBe(200)
    await cloud.pay.settled()
    expect(cloud.pay.ledger().refunds.filter(({ orderNo }) => orderNo === 'order-4')).toHaveLength(2)
    const callbacks = told.slice(1).map(opened)
    expect(callbacks.map(({ refund_status }) => refund_status)).toEqual(['SUCCESS', 'SUCCESS'])
    expect(callbacks.flatMap(({ create_time }) => create_time ?? [])).toEqual([])
  })

  it.each([
    ['NOT_ENOUGH', 403],
    ['NO_AUTH', 403],
    ['USER_ACCOUNT_ABNORMAL', 403],
    ['FREQUENCY_LIMITED', 429],
  ])('M1 refuses with %s, one sub merchant alone', async (code, status) => {
    await prepay(`refused-${code.slice(0, 6)}`)
    await pay(`refused-${code.slice(0, 6)}`)
    cloud.faults.inject({ action: 'pay.refund', kind: 'refused', code, subMchId: '1600000002' })
    expect((await refund(`refused-${code.slice(0, 6)}`, `ok-${code}`, 1)).status).toBe(200)
    cloud.faults.inject({ action: 'pay.refund', kind: 'refused', code, subMchId: SUB, count: 1 })
    const answer = await refund(`refused-${code.slice(0, 6)}`, `no-${code}`, 1)
    expect([answer.status, answer.data.code]).toEqual([status, code])
    await cloud.pay.settled()
  })

  it('M1 swept to the bank: not enough for any refund, until it is filled up', async () => {
    await prepay('swept-1')
    await pay('swept-1')
    cloud.pay.sweep(SUB)
    expect((await refund('swept-1', 'swept-back', 5)).data.code).toBe('NOT_ENOUGH')
    cloud.pay.fillUp(SUB)
    expect((await refund('swept-1', 'swept-back', 5)).status).toBe(200)
    await cloud.pay.settled()
  })

  it('a refund the gateway closes gives its room back', async () => {
    await prepay('order-5')
    await pay('order-5')
    cloud.faults.inject({ action: 'pay.settleRefund', kind: 'error', count: 1 })
    await refund('order-5', 'shut-1', 1200)
    await cloud.pay.settled()
    expect((await refund('order-5', 'shut-1', 1200)).data).toMatchObject({ status: 'CLOSED' })
    cloud.clock.set(NOW + 1_200_000)
    expect((await refund('order-5', 'shut-2', 1200)).status).toBe(200)
    await cloud.pay.settled()
  })

  it.each([
    ['lost', []],
    ['doubled', [true, true]],
    ['forged', [false]],
    ['unsigned', [false]],
  ] as const)('a %s callback', async (kind, genuine) => {
    await prepay(`fault-${kind}`)
    cloud.faults.inject({ action: 'pay.callback', kind, count: 1 })
    await pay(`fault-${kind}`)
    expect(told.map(isGenuine)).toEqual(genuine)
  })

  it('late callbacks are told in the order a test chooses; a wrong amount is signed like any other', async () => {
    cloud.faults.inject({ action: 'pay.callback', kind: 'late', count: 2 })
    for (const no of ['late-1', 'late-2']) {
      await prepay(no)
      await pay(no)
    }
    expect(told).toEqual([])
    await cloud.pay.tellWaiting((list) => [...list].reverse())
    expect(told.map((one) => opened(one).out_trade_no).sort()).toEqual(['late-1', 'late-2'])
    await prepay('wrong-1')
    cloud.faults.inject({ action: 'pay.callback', kind: 'wrongAmount', count: 1 })
    await pay('wrong-1')
    expect(isGenuine(told[2] as Told)).toBe(true)
    expect(opened(told[2] as Told).amount.total).toBe(1300)
  })

  const DAY = 86_400_000
  const named = (date: string) => clientOf().get('/v3/bill/tradebill', { params: { bill_date: date, sub_mchid: SUB } })
  async function billOf(date: string): Promise<Buffer> {
    const { hash_value, download_url } = (await named(date)).data
    const { pathname, searchParams } = new URL(download_url)
    const params = Object.fromEntries(searchParams)
    const { data } = await clientOf().get(pathname, { params, responseType: 'arraybuffer' })
    expect(createHash('sha1').update(data).digest('hex')).toBe(hash_value)
    return Buffer.from(data)
  }

  it('the trade bill of a day: from nine the next morning; its hash signed; none for a day without', async () => {
    cloud.clock.set(NOW)
    await prepay('bill-1')
    await pay('bill-1')
    expect((await named('2026-09-21')).data.code).toBe('STATEMENT_CREATING')
    cloud.clock.set(NOW + DAY - 3_660_000)
    expect((await named('2026-09-21')).data.code).toBe('STATEMENT_CREATING')
    cloud.clock.set(NOW + DAY - 3_600_000)
    const bill: Bill = { rows: [], summary: {}, ...Formatter.castCsvBill(await billOf('2026-09-21')) }
    expect(bill.rows.find((row) => row.商户订单号 === 'bill-1')).toMatchObject({ 订单金额: '12.00' })
    expect(Number(bill.summary.总交易单数)).toBe(bill.rows.length)
    expect((await named('2026-09-20')).data.code).toBe('NO_STATEMENT_EXIST')
  })

  it('M1 a refund stands in the bill of the day it was applied for, as PROCESSING, and never again', async () => {
    cloud.clock.set(NOW + 2 * DAY)
    await prepay('applied-1')
    await pay('applied-1')
    cloud.faults.inject({ action: 'pay.settleRefund', kind: 'late', count: 1 })
    await refund('applied-1', 'applied-back', 1200)
    cloud.clock.set(NOW + 4 * DAY)
    await cloud.pay.settleRefund('applied-back', 'SUCCESS')
    await cloud.pay.settled()
    cloud.clock.set(NOW + 6 * DAY)
    const bill: Bill = { rows: [], summary: {}, ...Formatter.castCsvBill(await billOf('2026-09-23')) }
    expect(bill.rows.find((row) => row.商户退款单号 === 'applied-back')).toMatchObject({ 退款状态: 'PROCESSING' })
    expect((await named('2026-09-25')).data.code).toBe('NO_STATEMENT_EXIST')
    cloud.pay.writeBills(SUB, 'old')
    expect(String(await billOf('2026-09-23'))).toMatch(/,总金额,企业红包金额,/)
    cloud.pay.writeBills(SUB, 'new')
    cloud.clock.set(NOW)
  })

  it('the cashier: pays by a form, and by the app alone', async () => {
    await prepay('cash-1')
    const page = `${cloud.url}/local/pay/${cloud.pay.prepayOf('cash-1')}`
    expect(await (await fetch(page)).text()).toContain('¥12.00')
    const failing = await fetch(page, { method: 'POST', headers: { accept: 'application/json' }, body: 'act=fail' })
    expect(await failing.json()).toEqual({ outcome: 'FAILED' })
    expect(await (await fetch(page, { method: 'POST', body: 'act=pay' })).text()).toContain('已支付')
    expect((await fetch(`${cloud.url}/local/pay/nothing`)).status).toBe(404)
    await cloud.pay.settled()
  })
})
