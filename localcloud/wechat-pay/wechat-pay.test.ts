// Tests the simulator with a maintained client of the real interface, and with forgeries.
import { createHash, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Aes, Decorator, Formatter, Rsa } from 'wechatpay-axios-plugin'
import { type LocalCloud, startLocalCloud } from '../server'

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

/** The client as a function would set it up, from the variables it is given. */
function clientTo({ pay }: LocalCloud, change: object = {}) {
  const of = (name: string) => pay.environment[name] ?? ''
  // A variable: the package's types leave out what it hands on to axios.
  const config = {
    baseURL: of('WECHAT_PAY_BASE'),
    mchid: of('WECHAT_PAY_MERCHANT_ID'),
    serial: of('WECHAT_PAY_SERIAL'),
    privateKey: of('WECHAT_PAY_PRIVATE_KEY'),
    certs: JSON.parse(of('WECHAT_PAY_PLATFORM_KEYS')),
    ...change,
  }
  return Decorator.jsonBased(config)
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

  it('refunds: once a number, never more than was paid, told by a callback', async () => {
    await prepay('order-4')
    await pay('order-4')
    expect((await refund('order-4', 'back-1', 700)).data).toMatchObject({ status: 'PROCESSING' })
    await cloud.pay.settled()
    expect((await refund('order-4', 'back-1', 700)).data).toMatchObject({ status: 'SUCCESS', amount: { refund: 700 } })
    expect((await refund('order-4', 'back-2', 501)).data.code).toBe('INVALID_REQUEST')
    expect((await refund('order-4', 'back-2', 500)).status).toBe(200)
    await cloud.pay.settled()
    expect(cloud.pay.ledger().refunds.filter(({ orderNo }) => orderNo === 'order-4')).toHaveLength(2)
    expect(told.slice(1).map((one) => opened(one).refund_status)).toEqual(['SUCCESS', 'SUCCESS'])
  })

  it('a refund the gateway closes gives its room back', async () => {
    await prepay('order-5')
    await pay('order-5')
    cloud.faults.inject({ action: 'pay.settleRefund', kind: 'error', count: 1 })
    await refund('order-5', 'shut-1', 1200)
    await cloud.pay.settled()
    expect((await refund('order-5', 'shut-1', 1200)).data).toMatchObject({ status: 'CLOSED' })
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

  it('the trade bill of a day: what was paid and returned, its hash signed; none for a day without', async () => {
    await prepay('bill-1')
    await pay('bill-1')
    const named = await clientOf().get('/v3/bill/tradebill', { params: { bill_date: '2026-09-21', sub_mchid: SUB } })
    const { hash_value, download_url } = named.data
    const { pathname, searchParams } = new URL(download_url)
    const params = Object.fromEntries(searchParams)
    const { data } = await clientOf().get(pathname, { params, responseType: 'arraybuffer' })
    expect(createHash('sha1').update(data).digest('hex')).toBe(hash_value)
    const bill: Bill = { rows: [], summary: {}, ...Formatter.castCsvBill(Buffer.from(data)) }
    const { rows, summary } = bill
    expect(rows.find((row) => row.商户订单号 === 'bill-1')).toMatchObject({ 订单金额: '12.00' })
    expect(Number(summary.总交易单数)).toBe(rows.length)
    const none = await clientOf().get('/v3/bill/tradebill', { params: { bill_date: '2026-09-20', sub_mchid: SUB } })
    expect(none.data.code).toBe('NO_STATEMENT_EXIST')
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

it('the ledger survives a new start', async () => {
  const dataFile = join(mkdtempSync(join(tmpdir(), 'pay-')), 'data.db')
  const first = await startLocalCloud({ schema: [], dataFile })
  const env = first.pay.environment
  const client = clientTo(first)
  await client.post('/v3/pay/partner/transactions/h5', {
    sp_appid: env.WECHAT_PAY_APP_ID,
    sp_mchid: env.WECHAT_PAY_MERCHANT_ID,
    sub_mchid: SUB,
    description: '服务费',
    out_trade_no: 'kept-1',
    notify_url: `${first.url}/http/none`,
    amount: { total: 5, currency: 'CNY' },
  })
  await first.pay.act(first.pay.prepayOf('kept-1') ?? '', 'pay')
  await first.close()
  const second = await startLocalCloud({ schema: [], dataFile })
  expect(second.pay.ledger().orders).toMatchObject([{ _id: 'kept-1', state: 'SUCCESS', total: 5 }])
  await second.close()
})
