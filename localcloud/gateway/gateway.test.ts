// Tests the gateway: identities, timers, uploads, counted round trips, and bad input.
import { connect } from 'node:net'
import cloudbase from '@cloudbase/node-sdk'
import { buildTestFunction } from '../functions/test-function'
import { type LocalCloud, startLocalCloud } from '../server'

const schema = [{ name: 'notes', indexes: [] }]
const startAt = Date.parse('2026-09-09T08:05:00Z')

describe('the gateway', () => {
  let cloud: LocalCloud
  beforeAll(async () => {
    const identities = [{ login: 'web:wang', name: '王芳', note: 'guardian of two' }]
    cloud = await startLocalCloud({ schema, functionsDir: buildTestFunction(), startAt, identities })
  })
  afterAll(() => cloud.close())

  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(cloud.url + path, { method: 'POST', body, headers })
  const call = async (event: object, headers: Record<string, string> = {}) => {
    const response = await post('/functions/echo', JSON.stringify(event), headers)
    return { response, body: await response.json() }
  }

  it('runs a bundled function with the event and the settable clock', async () => {
    cloud.clock.set(startAt)
    const { response, body } = await call({ action: 'x' })
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(body).toMatchObject({ caller: null, source: null, event: { action: 'x' } })
    expect(body.now).toBeGreaterThanOrEqual(startAt)
    expect(body.now).toBeLessThan(startAt + 60_000)
  })

  it('tells the function who calls, by the header alone', async () => {
    expect((await call({ userInfo: { openId: 'forged' } }, { 'x-local-identity': 'web:wang' })).body.caller).toBe(
      'wang',
    )
    expect((await call({}, { 'x-local-identity': 'wx:o-123' })).body.caller).toBe('o-123')
    expect((await call({}, { 'x-local-identity': 'admin' })).response.status).toBe(400)
  })

  it('keeps callers apart under concurrency', async () => {
    const calls = Array.from(
      { length: 20 },
      async (_item, at) => (await call({ trips: 2 }, { 'x-local-identity': `web:u${at}` })).body.caller,
    )
    expect(await Promise.all(calls)).toEqual(Array.from({ length: 20 }, (_item, at) => `u${at}`))
  })

  it('counts the round trips of each request, also when they overlap', async () => {
    const before = cloud.trips.count()
    const counts = [0, 1, 4].map(async (trips) => {
      const { response } = await call({ trips })
      return [cloud.trips.of(response.headers.get('x-request-id') ?? ''), response.headers.get('x-database-trips')]
    })
    expect(await Promise.all(counts)).toEqual([
      [0, '0'],
      [1, '1'],
      [4, '4'],
    ])
    expect(cloud.trips.count() - before).toBe(5)
  })

  it('runs timers', async () => {
    const response = await post('/timer/echo', '')
    expect(await response.json()).toMatchObject({
      source: 'timer',
      caller: null,
      event: { Type: 'Timer', TriggerName: 'echo' },
    })
  })

  it('hands over text as it is, anything else as Base64, and holds each to its limit', async () => {
    const send = (type: string, body: Uint8Array<ArrayBuffer>) =>
      fetch(`${cloud.url}/http/echo/x`, { method: 'POST', headers: { 'content-type': type }, body })
    const bytes = Uint8Array.of(0, 255, 128, 10)
    const { event } = await (await send('application/octet-stream', bytes)).json()
    expect([event.body, event.isBase64Encoded]).toEqual([Buffer.from(bytes).toString('base64'), true])
    const { event: told } = await (await send('application/json', Uint8Array.from(Buffer.from('{"好":1}')))).json()
    expect([told.body, told.isBase64Encoded]).toEqual(['{"好":1}', false])
    const large = new Uint8Array(101 * 1024)
    expect((await send('application/octet-stream', large)).status).toBe(200)
    expect((await send('text/plain', large)).status).toBe(413)
  })

  it('answers a function that throws, and one that does not exist, and stays alive', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const { response, body } = await call({ throw: 'secret detail' })
    expect([response.status, body.error.code]).toEqual([500, 'INTERNAL'])
    expect(JSON.stringify(body)).not.toContain('secret')
    expect((await post('/functions/nothing', '{}')).status).toBe(404)
    expect((await post('/functions/..%2fecho', '{}')).status).toBe(404)
    expect(log).toHaveBeenCalledTimes(1)
    log.mockRestore()
    expect((await call({})).response.status).toBe(200)
  })

  it('refuses malformed JSON and 10 MB with an error, and stays alive', async () => {
    const malformed = await post('/functions/echo', '{"action":')
    expect([malformed.status, await malformed.json()]).toEqual([
      400,
      { ok: false, error: { code: 'BAD_REQUEST', paths: [] } },
    ])
    const large = await post('/functions/echo', JSON.stringify({ filler: 'x'.repeat(10 * 1024 * 1024) }))
    expect([large.status, await large.json()]).toEqual([413, { ok: false, error: { code: 'BAD_REQUEST', paths: [] } }])
    const admin = await post('/admin?env=x', 'not json')
    expect((await admin.json()).code).toBe('INVALID_PARAM')
    expect((await call({})).response.status).toBe(200)
  })

  it('survives a client that hangs up halfway', async () => {
    const { port } = new URL(cloud.url)
    await new Promise((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write('POST /functions/echo HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\n{"a"')
        socket.destroy()
      })
      socket.on('close', resolve)
    })
    expect((await call({})).response.status).toBe(200)
  })

  it('calls functions for the SDK', async () => {
    const app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, keepalive: true })
    expect((await app.callFunction({ name: 'echo', data: { a: 1 } })).result).toMatchObject({ event: { a: 1 } })
    await expect(app.callFunction({ name: 'nothing', data: {} })).rejects.toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
    const { userInfo } = await app.auth().getEndUserInfo('abcdef')
    expect(userInfo).toMatchObject({ openId: 'local-abcdef' })
  })

  it('shows identities, clock and collections, and sets the clock', async () => {
    expect(await (await fetch(`${cloud.url}/local/identities`)).json()).toEqual([
      { login: 'web:wang', name: '王芳', note: 'guardian of two' },
    ])
    const instant = Date.parse('2026-10-01T00:00:00Z')
    const { now } = await (await post('/local/clock', JSON.stringify({ now: instant }))).json()
    expect(now).toBeGreaterThanOrEqual(instant)
    expect((await call({})).body.now).toBeGreaterThanOrEqual(instant)
    cloud.setIdentities([{ login: 'web:x', name: '<b>', note: '' }])
    const page = await (await fetch(`${cloud.url}/local`)).text()
    expect(page).toContain('&lt;b&gt;')
    expect(page).toContain('notes')
  })

  it('listens to this machine only', async () => {
    expect(new URL(cloud.url).hostname).toBe('127.0.0.1')
    expect((await post('/functions/echo', '{}', { origin: 'https://elsewhere.example' })).status).toBe(403)
    const status = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(cloud.url).port), '127.0.0.1')
      socket.write('GET /local HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n')
      socket.once('data', (data) => resolve(data.toString().slice(0, 12)))
    })
    expect(status).toBe('HTTP/1.1 403')
  })

  it('keeps two local clouds in one process apart', async () => {
    const other = await startLocalCloud({ schema, functionsDir: buildTestFunction() })
    const note = JSON.stringify({ note: 'to the first' })
    await post('/functions/echo', note)
    await fetch(`${other.url}/functions/echo`, { method: 'POST', body: JSON.stringify({ trips: 1 }) })
    expect(other.trips.count()).toBe(1)
    await other.close()
    const app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, keepalive: true })
    expect((await app.database().collection('notes').where({ text: 'to the first' }).count()).total).toBe(1)
  })
})
