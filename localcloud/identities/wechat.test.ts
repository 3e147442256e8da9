// Tests WeChat's services: one-time phone codes, recorded messages, failures on demand.
import cloudbase from '@cloudbase/node-sdk'
import { type LocalCloud, startLocalCloud } from '../server'

const startAt = Date.parse('2026-09-09T08:05:00Z')
const message = { touser: 'o-wang', template_id: 'T1', data: { thing1: { value: 'x' } }, page: 'pages/a?b=1' }

describe("WeChat's services", () => {
  let cloud: LocalCloud
  beforeAll(async () => {
    const identities = [
      { login: 'wx:o-wang', name: '王芳', note: '', phone: '19900000001' },
      { login: 'web:li', name: '李娟', note: '', phone: '19900000002' },
      { login: 'web:nobody', name: '', note: '' },
    ]
    cloud = await startLocalCloud({ schema: [], startAt, identities })
  })
  beforeEach(() => {
    cloud.clock.set(startAt)
    cloud.wechat.forgetMessages()
  })
  afterEach(() => cloud.faults.clear())
  afterAll(() => cloud.close())

  const app = () => cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, keepalive: true })
  const ask = async (apiName: string, requestData: object) =>
    (await app().callWxOpenApi({ apiName, requestData })).result
  const phoneOf = (code: string) => ask('phonenumber.getPhoneNumber', { code })
  const codeFor = (login: string, method = 'POST') =>
    fetch(`${cloud.url}/local/phone-code`, { method, headers: { 'x-local-identity': login } })

  it('gives the phone of a login for its code, once', async () => {
    const { code } = await (await codeFor('wx:o-wang')).json()
    expect(await phoneOf(code)).toEqual({
      errcode: 0,
      errmsg: 'ok',
      phone_info: { phoneNumber: '19900000001', purePhoneNumber: '19900000001', countryCode: '86' },
    })
    expect(await phoneOf(code)).toMatchObject({ errcode: 40029 })
    expect(await phoneOf('made-up')).toMatchObject({ errcode: 40029 })
  })

  it('lets a code live for five minutes', async () => {
    const [early, late] = [cloud.wechat.phoneCode('web:li') ?? '', cloud.wechat.phoneCode('web:li') ?? '']
    cloud.clock.set(startAt + 4 * 60_000)
    expect(await phoneOf(early)).toMatchObject({ errcode: 0 })
    cloud.clock.set(startAt + 6 * 60_000)
    expect(await phoneOf(late)).toMatchObject({ errcode: 40029 })
  })

  it('has no code for a login without a phone, or for nobody', async () => {
    expect((await codeFor('web:nobody')).status).toBe(404)
    expect((await codeFor('')).status).toBe(404)
    expect((await codeFor('web:li', 'GET')).status).toBe(405)
  })

  it("says a browser account's phone to the administration", async () => {
    const phone = async (uid: string) => (await app().auth().queryUserInfo({ uid })).userInfo
    expect(await phone('li')).toMatchObject({ uid: 'li', phone: '19900000002' })
    expect(await phone('stranger')).toMatchObject({ uid: 'stranger', phone: '' })
  })

  it('keeps what would have been sent, newest first, for programs and on a page', async () => {
    expect(await ask('subscribeMessage.send', message)).toEqual({ errcode: 0, errmsg: 'ok' })
    await ask('subscribeMessage.send', { ...message, template_id: '<T2>' })
    expect(cloud.wechat.messages()).toMatchObject([{ template_id: '<T2>' }, message])
    expect(await (await fetch(`${cloud.url}/local/messages.json`)).json()).toHaveLength(2)
    expect(await (await fetch(`${cloud.url}/local/messages`)).text()).toContain('&lt;T2&gt;')
  })

  it('answers a code that a test asks for, and sends nothing then', async () => {
    cloud.faults.inject({ action: 'wx.subscribeMessage.send', kind: 'error', errcode: 43101, count: 1 })
    expect(await ask('subscribeMessage.send', message)).toMatchObject({ errcode: 43101 })
    expect(cloud.wechat.messages()).toEqual([])
    expect(await ask('subscribeMessage.send', message)).toMatchObject({ errcode: 0 })
  })

  it('loses an answer after the message went out', async () => {
    cloud.faults.inject({ action: 'wx.subscribeMessage.send', kind: 'dropAfter', count: 1 })
    await expect(ask('subscribeMessage.send', message)).rejects.toThrow()
    expect(cloud.wechat.messages()).toHaveLength(1)
  })

  it('names what it does not support', async () => {
    await expect(ask('customerServiceMessage.send', {})).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    await expect(ask('subscribeMessage.send', { template_id: 'T1' })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })
})
