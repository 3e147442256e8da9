// Shows that an SMS code signs in to its phone's account, and that guesses do not.
import { type LocalCloud, startLocalCloud } from '../server'

const startAt = Date.parse('2026-09-09T08:05:00Z')

describe('signing in by SMS', () => {
  let cloud: LocalCloud
  beforeAll(async () => {
    const identities = [{ login: 'web:li', name: '李娟', note: '', phone: '19900000002' }]
    cloud = await startLocalCloud({ schema: [], startAt, identities })
  })
  beforeEach(() => cloud.clock.set(startAt))
  afterAll(() => cloud.close())

  const post = (path: string, body: object) =>
    fetch(`${cloud.url}/local/${path}`, { method: 'POST', body: JSON.stringify(body) })
  const codeOf = async (phone: string) => {
    expect((await post('sms-code', { phone })).status).toBe(200)
    const page = await (await fetch(`${cloud.url}/local/messages`)).text()
    return new RegExp(`<td>${phone}</td><td>(\\d{6})</td>`).exec(page)?.[1] ?? ''
  }
  const signIn = async (phone: string, code: string) => {
    const answer = await post('sign-in', { phone, code })
    return answer.ok ? (await answer.json()).login : answer.status
  }

  it('gives a known phone its account and a new one an account of its own, once a code', async () => {
    const code = await codeOf('19900000002')
    expect(await signIn('19900000002', code)).toBe('web:li')
    expect(await signIn('19900000002', code)).toBe(403)
    expect(await signIn('19900000003', await codeOf('19900000003'))).toBe('web:sms-19900000003')
    const known = await (await fetch(`${cloud.url}/local/identities`)).json()
    expect(known).toContainEqual(expect.objectContaining({ login: 'web:sms-19900000003', phone: '19900000003' }))
  })

  it('T10 sends a number one code a minute and ten a day, whoever asks', async () => {
    const phone = '19900000007'
    const statuses = await Promise.all(
      Array.from({ length: 5 }, async () => (await post('sms-code', { phone })).status),
    )
    expect(statuses.sort()).toEqual([200, 429, 429, 429, 429])
    for (let minute = 1; minute < 10; minute += 1) {
      cloud.clock.set(startAt + minute * 61_000)
      expect((await post('sms-code', { phone })).status).toBe(200)
    }
    cloud.clock.set(startAt + 11 * 60_000)
    expect((await post('sms-code', { phone })).status).toBe(429)
    cloud.clock.set(startAt + 24 * 3_600_000)
    expect((await post('sms-code', { phone })).status).toBe(200)
  })

  it('refuses the code of another phone, an old one, and guessing', async () => {
    const code = await codeOf('19900000004')
    expect(await signIn('19900000003', code)).toBe(403)
    cloud.clock.set(startAt + 6 * 60_000)
    expect(await signIn('19900000004', code)).toBe(403)
    const next = await codeOf('19900000004')
    for (let guess = 0; guess < 5; guess += 1) expect(await signIn('19900000004', 'x')).toBe(403)
    expect(await signIn('19900000004', next)).toBe(403)
    expect((await post('sms-code', { phone: '123' })).status).toBe(400)
    expect((await post('sms-code', {})).status).toBe(400)
  })
})
