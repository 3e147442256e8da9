// Tests each operation and code over HTTP, and that bad input writes nothing.
import { randomBytes } from 'node:crypto'
import { CODE_SIZE, decodeCode } from '@domain/complaints/channel/channel-code'
import { OPEN_TOKENS_A_DAY } from '@domain/complaints/channel/channel-limits'
import { POLL_ANSWER_SIZES } from '@domain/complaints/channel/poll-answer'
import type { Report, StoredMessage } from '@domain/complaints/channel/stored-case'
import { openGrant } from '@domain/complaints/envelopes/grant'
import { openMessage } from '@domain/complaints/envelopes/message'
import { createReceipt } from '@domain/complaints/receipts/receipt'
import { issuerKeyPair } from '@domain/complaints/tokens/issuer-key'
import type { Token } from '@domain/complaints/tokens/token'
import { epochOf, tokenEpochAt } from '@domain/complaints/tokens/token-epoch'
import { instantOf, schoolDate } from '@domain/values/school-date'
import { dataOwners } from '@functions/data-owners'
import type { LocalCloud } from '@localcloud/server'
import { developmentRoleKey } from '../../../scripts/world/development-complaint-keys'
import { type SentReport, SimulatedPhone, secureRandom } from '../../../scripts/world/simulated-phone'
import { buildBundles } from '../world/bundles'
import { call, runTimer, startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { NOW, smallWorld } from '../world/world'
import { openChannel, proofOf } from './channel-world'

jest.setTimeout(240_000)

let cloud: LocalCloud
let phone: SimulatedPhone
let asked = 0

beforeAll(async () => {
  openChannel()
  cloud = await startDistrict(await buildBundles(), smallWorld())
  phone = new SimulatedPhone({ url: cloud.url })
})
beforeEach(() => cloud.clock.set(NOW))
afterAll(() => cloud.close())

/** Of a caller nobody was before. */
async function token(): Promise<Token> {
  asked += 1
  const [first] = await phone.fetchTokens(`wx:o-asked-${asked}`, NOW)
  if (first === undefined) throw new Error('no token')
  return first
}

const idOf = ({ caseId }: Pick<SentReport, 'caseId'>) => Buffer.from(caseId).toString('hex')

async function reportOf(sent: SentReport): Promise<Report> {
  const [report] = await readAll<Report>('reports', { _id: idOf(sent) })
  if (report === undefined) throw new Error('no report')
  return report
}

const storedNow = async () => JSON.stringify(await Promise.all(dataOwners.map(({ name }) => readAll(name))))

test('a report arrives sealed; the intake’s key opens it, the alternative’s does not', async () => {
  const content = { text: '没有牌子的班', place: '金桂苑' }
  const sent = await phone.report({ token: await token(), content })
  expect(sent.code).toBe('OK')
  const report = await reportOf(sent)
  expect(report).toMatchObject({ intake: 'INTAKE', day: '2026-09-09', isListed: false, state: 'SUBMITTED', turns: 1 })
  expect(JSON.stringify(report)).not.toContain('金桂苑')
  const grant = new Uint8Array(Buffer.from(report.grants[0]?.box ?? '', 'base64'))
  const place = { caseId: sent.caseId, role: 'INTAKE' } as const
  expect(openGrant(developmentRoleKey('INTAKE_ALT').secretKey, grant, place)).toBeNull()
  const caseKey = openGrant(developmentRoleKey('INTAKE').secretKey, grant, place)
  const [message] = await readAll<StoredMessage>('messages', { caseId: idOf(sent) })
  const box = new Uint8Array(Buffer.from(message?.box ?? '', 'base64'))
  const turn = { caseId: sent.caseId, direction: 'FROM_REPORTER', seq: 0 } as const
  expect(openMessage(caseKey ?? new Uint8Array(32), box, turn)).toEqual(content)
})

test('an open token: asked for by nobody, good for one report, stored as a count of the day', async () => {
  const week = tokenEpochAt(NOW)
  const asked = await phone.openToken(week)
  if (typeof asked === 'string' || asked.kind !== 'TOKEN') throw new Error('no open token')
  expect((await phone.report({ token: asked.token, content: {} })).code).toBe('OK')
  expect((await phone.report({ token: asked.token, content: {} })).code).toBe('TOKEN_SPENT')
  const expiresAt = instantOf(schoolDate('2026-09-10'))
  expect(await readAll('openPurses')).toEqual([{ _id: '2026-09-09', given: 1, expiresAt }])
  expect(await phone.openToken(tokenEpochAt(0))).toEqual({ kind: 'OTHER_WEEK', epoch: week })
  const other = new SimulatedPhone({ url: cloud.url, issuerKey: issuerKeyPair(secureRandom(32)).publicKey })
  expect(await other.openToken(week)).toEqual({ kind: 'REFUSED' })
})

test('open tokens end with the day’s count, of 8 at the last one exactly one, and begin anew tomorrow', async () => {
  const [week, day] = [tokenEpochAt(NOW), stored('openPurses').doc('2026-09-09')]
  await phone.openToken(week)
  await day.update({ given: OPEN_TOKENS_A_DAY - 1 })
  const last = await Promise.all(Array.from({ length: 8 }, () => phone.openToken(week)))
  expect(last.filter((answer) => answer !== 'NONE_LEFT')).toHaveLength(1)
  cloud.clock.set(instantOf(schoolDate('2026-09-10'), '00:01'))
  const first = await Promise.all(Array.from({ length: 8 }, () => phone.openToken(week)))
  expect(first).not.toContain('NONE_LEFT')
  expect(await readAll('openPurses', { _id: '2026-09-10' })).toMatchObject([{ given: 8 }])
})

test('it waits for the batch; a child in danger does not', async () => {
  const calm = await phone.report({ token: await token(), content: {} })
  const urgent = await phone.report({ token: await token(), content: {}, isUrgent: true })
  const at = async (time: string) => {
    cloud.clock.set(instantOf(schoolDate('2026-09-09'), time))
    await runTimer(cloud, 'complaints')
    return [(await reportOf(calm)).isListed, (await reportOf(urgent)).isListed]
  }
  expect(await at('16:30')).toEqual([false, true])
  expect(await at('19:59')).toEqual([false, true])
  expect(await at('20:00')).toEqual([true, true])
})

test('the receipt alone brings back state, thread and key; what is added is the next turn', async () => {
  const sent = await phone.report({ token: await token(), content: { text: '一' } })
  expect(await phone.append(sent.receipt, { operation: 'APPEND', content: { text: '二' } })).toBe('OK')
  const thread = await phone.poll(sent.receipt)
  expect(thread?.contents).toEqual([{ text: '一' }, { text: '二' }])
  expect(thread?.answer).toMatchObject({ state: 'SUBMITTED', day: '2026-09-09', nextSeq: 2, hasMore: false })
  expect((await phone.poll(sent.receipt, 1))?.contents).toEqual([{ text: '二' }])
  expect(await phone.append(sent.receipt, { operation: 'APPEND', content: { text: '另' }, seq: 1 })).toBe('CONFLICT')
  expect(await phone.append(sent.receipt, { operation: 'APPEND', content: { text: '另' }, seq: 7 })).toBe('CONFLICT')
  expect(await phone.poll(createReceipt(secureRandom))).toBeNull()
})

test('a photo arrives whole; the same part again is no other part', async () => {
  const sent = await phone.report({ token: await token(), content: {} })
  const { codes, requests, photoId } = await phone.sendPhoto(sent, secureRandom(150_000))
  expect(codes).toEqual(['OK', 'OK', 'OK'])
  expect(await phone.sendForCode(requests[1] ?? new Uint8Array())).toBe('OK')
  expect((await reportOf(sent)).photoParts).toBe(3)
  expect((await phone.sendPhoto(sent, secureRandom(10), photoId)).codes).toEqual(['CONFLICT'])
  await stored('reports').doc(idOf(sent)).update({ photoParts: 96 })
  expect((await phone.sendPhoto(sent, secureRandom(10))).codes).toEqual(['FULL'])
})

test('a closed case is looked at again once', async () => {
  const sent = await phone.report({ token: await token(), content: {} })
  const lookAgain = () => phone.append(sent.receipt, { operation: 'LOOK_AGAIN', content: { text: '不满意' } })
  expect(await lookAgain()).toBe('NOT_NOW')
  await stored('reports').doc(idOf(sent)).update({ state: 'CLOSED' })
  expect(await lookAgain()).toBe('OK')
  expect(await reportOf(sent)).toMatchObject({ state: 'REOPENED', hasLookedAgain: true, turns: 2 })
  await stored('reports').doc(idOf(sent)).update({ state: 'CLOSED' })
  expect(await lookAgain()).toBe('NOT_NOW')
})

test('G2 tokens of another key, week, request or of nobody are refused, and write nothing', async () => {
  const good = await token()
  const other = issuerKeyPair(secureRandom(32))
  const refused: Token[] = [
    { ...good, key: secureRandom(64) },
    { ...good, input: secureRandom(32) },
    { ...good, epoch: epochOf(2026, 36) },
    { ...good, epoch: epochOf(2026, 38) },
    { ...good, input: other.publicKey, key: secureRandom(64) },
  ]
  const before = await storedNow()
  for (const bad of refused) expect((await phone.report({ token: bad, content: {} })).code).toBe('TOKEN_REFUSED')
  const { request } = phone.compose({ token: good, content: {} })
  for (const at of [40, 60, 100, 300, request.length - 1]) {
    const changed = request.map((byte, index) => (index === at ? byte ^ 1 : byte))
    expect(await phone.sendForCode(changed)).toBe('TOKEN_REFUSED')
  }
  expect(await storedNow()).toBe(before)
  expect(await phone.sendForCode(request)).toBe('OK')
  expect((await phone.report({ token: good, content: {} })).code).toBe('TOKEN_SPENT')
})

test('G2 a phone with another pinned key has no tokens at all', async () => {
  const pinned = new SimulatedPhone({ url: cloud.url, issuerKey: issuerKeyPair(secureRandom(32)).publicKey })
  await expect(pinned.fetchTokens('wx:o-pinned', NOW)).rejects.toThrow('PROOF_REFUSED')
})

/** A request that was well-formed, cut, stretched, of another version or operation; or bytes of somebody else. */
function spoilt(request: Uint8Array): Uint8Array {
  const [kind = 0, at = 0, byte = 0] = randomBytes(3)
  switch (kind % 5) {
    case 0:
      return request.slice(0, (at * request.length) >> 8)
    case 1:
      return Uint8Array.from([...request, ...randomBytes(1 + at)])
    case 2:
      return Uint8Array.from([byte === 1 ? 2 : byte, ...request.slice(1)])
    case 3:
      return Uint8Array.from([1, byte % 6 === 0 ? 0 : 6 + byte / 2, ...request.slice(2)])
    default:
      return secureRandom(at * 8)
  }
}

test('bad input of every kind: one code, one size, and nothing is written', async () => {
  const { numRuns } = proofOf({ name: 'malformed requests', near: 100, deep: 5_000, seed: 20261130 })
  const { request } = phone.compose({ token: await token(), content: {} })
  const before = await storedNow()
  for (let run = 0; run < numRuns; run += 1) {
    const answer = await phone.send(spoilt(request))
    expect([decodeCode(answer), answer.length]).toEqual(['MALFORMED', CODE_SIZE])
  }
  for (const body of ['', '{"op":"submit"}', 'x'.repeat(90_000)]) {
    const response = await fetch(`${cloud.url}/http/anonymous/`, { method: 'POST', body })
    expect((await response.arrayBuffer()).byteLength).toBe(CODE_SIZE)
  }
  expect((await fetch(`${cloud.url}/http/anonymous/anything?x=1`)).status).toBe(200)
  expect(await storedNow()).toBe(before)
})

test('G11 every answer is a code of one size, or a poll’s of one of six', async () => {
  const sent = await phone.report({ token: await token(), content: {} })
  const thread = await phone.poll(sent.receipt)
  expect(thread).not.toBeNull()
  const sizes = new Set<number>()
  const send = phone.send.bind(phone)
  const watched = Object.assign(new SimulatedPhone({ url: cloud.url }), {
    send: async (request: Uint8Array) => {
      const answer = await send(request)
      sizes.add(answer.length)
      return answer
    },
  })
  for (let turn = 0; turn < 5; turn += 1) {
    await watched.append(sent.receipt, { operation: 'APPEND', content: { text: 'x'.repeat(turn * 3_000) } })
  }
  for (const size of sizes) expect([CODE_SIZE, ...POLL_ANSWER_SIZES]).toContain(size)
  expect(sizes.size).toBeGreaterThan(2)
})

test('round trips: few, the same report again included', async () => {
  const tripsOf = async (work: () => Promise<unknown>) => {
    const before = cloud.trips.count()
    await work()
    return cloud.trips.count() - before
  }
  const pending = phone.blind(epochOf(2026, 37))
  const ask = () => phone.askTokens('wx:o-trips', pending)
  expect([await tripsOf(ask), await tripsOf(ask)]).toEqual([2, 3])
  const [token] = await phone.fetchTokens('wx:o-trips', NOW, pending)
  if (token === undefined) throw new Error('no token')
  const composed = phone.compose({ token, content: {} })
  const submit = () => phone.send(composed.request)
  expect([await tripsOf(submit), await tripsOf(submit)]).toEqual([3, 6])
  expect(await tripsOf(() => phone.sendPhoto(composed, secureRandom(10)))).toBe(3)
  expect(await tripsOf(() => phone.poll(composed.receipt))).toBe(2)
  expect(await tripsOf(() => phone.append(composed.receipt, { operation: 'APPEND', content: {} }))).toBe(2 + 3)
  expect(await tripsOf(() => phone.send(secureRandom(100)))).toBe(0)
})

test('the second door answers the same bytes alike, within its cost, and keeps nothing of the caller', async () => {
  const composed = phone.compose({ token: await token(), content: { text: '保密' } })
  const request = Buffer.from(composed.request).toString('base64')
  const { answer, trips } = await call(cloud, 'wx:o-second-door', {
    name: 'complaints.sendConfidential',
    input: { request },
  })
  if (!answer.ok) throw new Error(answer.error.code)
  expect(decodeCode(new Uint8Array(Buffer.from(answer.value.answer, 'base64')))).toBe('OK')
  expect(trips).toBeLessThanOrEqual(7)
  expect((await phone.poll(composed.receipt))?.contents).toEqual([{ text: '保密' }])
  expect(await storedNow()).not.toContain('o-second-door')
})

test('without its keys the channel is closed, and says so', async () => {
  const secret = process.env.TOKEN_ISSUER_SECRET
  const sent = phone.compose({ token: await token(), content: {} })
  process.env.TOKEN_ISSUER_SECRET = ''
  expect(await phone.sendForCode(sent.request)).toBe('CLOSED')
  const answer = await phone.askTokens('wx:o-closed', phone.blind(epochOf(2026, 37)))
  expect(answer).toEqual({ ok: false, error: { code: 'CHANNEL_CLOSED' } })
  process.env.TOKEN_ISSUER_SECRET = secret
  expect(await phone.sendForCode(sent.request)).toBe('OK')
})
