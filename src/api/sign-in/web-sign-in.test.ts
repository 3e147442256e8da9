// Tests signing in by SMS in the local build, up to the network.
import { readDevelopmentIdentity, writeDevelopmentIdentity } from '../kept/development-identity'
import { askForPhoneCode } from './phone-code'
import { isSignedIn, sendSmsCode, signInWithCode, signOut } from './web-sign-in'

const stored = new Map<string, unknown>()
jest.mock('@tarojs/taro', () => ({
  getStorageSync: (key: string) => stored.get(key),
  setStorageSync: (key: string, value: unknown) => stored.set(key, value),
  removeStorageSync: (key: string) => stored.delete(key),
  getStorageInfoSync: () => ({ keys: [...stored.keys()] }),
}))

const asked = jest.fn<Promise<Response>, [string, RequestInit]>()
beforeEach(() => {
  stored.clear()
  asked.mockReset()
  globalThis.fetch = asked as unknown as typeof fetch
})

const answering = (status: number, body: object = {}) =>
  asked.mockResolvedValueOnce(new Response(JSON.stringify(body), { status }))

test('a code is asked for, typed, and the account of the phone is whom the browser is from then on', async () => {
  answering(200)
  expect(await sendSmsCode('19900000002')).toEqual({ ok: true })
  answering(403)
  expect(await signInWithCode('000000')).toEqual({ ok: false, error: 'WRONG_CODE' })
  expect(await isSignedIn()).toBe(false)
  answering(200, { login: 'web:li' })
  expect(await signInWithCode('123456')).toEqual({ ok: true })
  expect(asked).toHaveBeenLastCalledWith('/local/sign-in', {
    method: 'POST',
    body: JSON.stringify({ phone: '19900000002', code: '123456' }),
  })
  expect(await isSignedIn()).toBe(true)
  expect(readDevelopmentIdentity()).toBe('web:li')
  await signOut()
  expect(await isSignedIn()).toBe(false)
})

test.each(['+86 199 0000 0002', '\u202D19900000002\u202C', '１９９００００００２２'])(
  'N3 %j is read as a phone',
  async (typed) => {
    answering(200)
    expect(await sendSmsCode(typed)).toEqual({ ok: true })
    expect(JSON.parse(String(asked.mock.calls[0]?.[1].body)).phone).toMatch(/^199000000(02|22)$/)
  },
)

test('T10 a phone gets one code a minute, also after a reload; another phone is not kept waiting', async () => {
  answering(200)
  expect(await sendSmsCode('19900000002')).toEqual({ ok: true })
  for (let tap = 0; tap < 4; tap += 1) {
    expect(await sendSmsCode('199 0000 0002')).toEqual({ ok: false, error: 'TOO_MANY' })
  }
  expect(asked).toHaveBeenCalledTimes(1)
  answering(200)
  expect(await sendSmsCode('19900000003')).toEqual({ ok: true })
  answering(429)
  expect(await sendSmsCode('19900000002')).toEqual({ ok: false, error: 'TOO_MANY' })
})

test.each(['', '1990000000', '29900000002'])('%j is no phone: nothing is asked', async (phone) => {
  expect(await sendSmsCode(phone)).toEqual({ ok: false, error: 'NOT_A_PHONE' })
  expect(asked).not.toHaveBeenCalled()
})

test('a line that broke is said', async () => {
  asked.mockRejectedValue(new TypeError('Failed to fetch'))
  expect(await sendSmsCode('19900000002')).toEqual({ ok: false, error: 'OFFLINE' })
  expect(await signInWithCode('123456')).toEqual({ ok: false, error: 'OFFLINE' })
})

test('only who pretends to be in WeChat is given a code for the phone', async () => {
  writeDevelopmentIdentity('web:li')
  expect(await askForPhoneCode()).toBeNull()
  expect(asked).not.toHaveBeenCalled()
  writeDevelopmentIdentity('wx:o-wang')
  answering(200, { code: 'c0de' })
  expect(await askForPhoneCode()).toBe('c0de')
  answering(404)
  expect(await askForPhoneCode()).toBeNull()
})
