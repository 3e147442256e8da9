// Tests the week's tokens on the phone: fetched once, by everybody, and never a sign of use.
import { webcrypto } from 'node:crypto'
import { toBase64 } from '@domain/complaints/bytes/base64'
import { evaluateTokens } from '@domain/complaints/tokens/evaluate-tokens'
import { type TokenEpoch, tokenEpochAt } from '@domain/complaints/tokens/token-epoch'
import { developmentIssuerKey } from '../../../../scripts/world/development-complaint-keys'
import { fillRandomness } from '../channel/fill-randomness'
import { planWeekTokens } from './fetch-week-tokens'
import { hideUsedToken, readTokens } from './kept-tokens'

const stored = new Map<string, unknown>()
jest.mock('@tarojs/taro', () => ({
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => stored.set(key, value),
}))

const NOW = Date.parse('2026-12-02T08:00:00Z')
const WEEK = tokenEpochAt(NOW)
const asked = jest.fn<Promise<Response>, [string, RequestInit]>()
const random = (count: number) => webcrypto.getRandomValues(new Uint8Array(count))

interface Sent {
  readonly input: { readonly epoch: TokenEpoch; readonly blinded: readonly string[] }
}

const sent = (): readonly Sent[] => asked.mock.calls.map(([, { body }]) => JSON.parse(String(body)))
const answering = (answer: object) => asked.mockResolvedValueOnce(new Response(JSON.stringify(answer)))

/** As the function does it, with the key given. */
function issuing(secret = developmentIssuerKey().secretKey) {
  asked.mockImplementationOnce(async (_, { body }) => {
    const { input }: Sent = JSON.parse(String(body))
    const blinded = input.blinded.map((text) => new Uint8Array(Buffer.from(text, 'base64')))
    const evaluation = evaluateTokens(secret, { epoch: input.epoch, blinded }, random)
    if (evaluation === null) throw new Error('no batch')
    const value = { evaluated: evaluation.evaluated.map(toBase64), proof: toBase64(evaluation.proof) }
    return new Response(JSON.stringify({ ok: true, value }))
  })
}

const openAt = (hash: string) => Object.assign(globalThis, { window: { location: { hash } } })

/** The app is shown at `now`, and left open until all is done. */
async function openApp(now = NOW) {
  planWeekTokens(() => now)
  await jest.advanceTimersByTimeAsync(5_000)
}

beforeEach(() => {
  stored.clear()
  asked.mockReset()
  jest.useFakeTimers()
  globalThis.fetch = asked as unknown as typeof fetch
  Object.assign(globalThis, { crypto: webcrypto })
  openAt('#/pages/parent/home/index')
})

test('three tokens, asked for once a week however often the app is shown', async () => {
  issuing()
  planWeekTokens(() => NOW)
  await openApp()
  await openApp()
  expect(asked).toHaveBeenCalledTimes(1)
  expect(readTokens(WEEK)).toHaveLength(3)
  issuing()
  await openApp(NOW + 7 * 86_400_000)
  expect(asked).toHaveBeenCalledTimes(2)
  expect(readTokens(WEEK)).toEqual([])
})

test('after a lost answer the very same batch is sent, since another would be refused', async () => {
  asked.mockRejectedValueOnce(new Error('lost'))
  await openApp()
  issuing()
  await openApp()
  expect(sent()[1]).toEqual(sent()[0])
  expect(readTokens(WEEK)).toHaveLength(3)
})

test('a used token leaves no gap: three lie there as before', async () => {
  issuing()
  await openApp()
  const before = readTokens(WEEK)
  const [used] = before
  if (used === undefined) throw new Error('no token')
  hideUsedToken(used, await fillRandomness())
  const after = readTokens(WEEK)
  expect(after.map(({ input, key }) => [input.length, key.length])).toEqual(before.map(() => [32, 64]))
  expect(after.some(({ input }) => toBase64(input) === toBase64(used.input))).toBe(false)
  expect(after.slice(0, 2)).toEqual(before.slice(1))
})

test('G2 planted: an issuer with another key than the pinned one gives nothing', async () => {
  issuing(new Uint8Array(32).fill(5))
  await openApp()
  expect(readTokens(WEEK)).toEqual([])
})

test('a phone in another week is told which it is, and blinds anew for that', async () => {
  const epoch = tokenEpochAt(NOW + 7 * 86_400_000)
  answering({ ok: false, error: { code: 'OTHER_WEEK', epoch } })
  issuing()
  await openApp()
  expect(sent().map(({ input }) => input.epoch)).toEqual([WEEK, epoch])
  expect(readTokens(epoch)).toHaveLength(3)
})

test('storage that was cleared, and nobody signed in: none, and the app says nothing', async () => {
  answering({ ok: false, error: { code: 'TOKENS_GIVEN' } })
  await openApp()
  expect(readTokens(WEEK)).toEqual([])
  await openApp()
  expect(asked).toHaveBeenCalledTimes(1)
})

test('whoever comes in at a page of reports asks for nothing', async () => {
  openAt('#/pages/report/new/index')
  await openApp()
  expect(asked).not.toHaveBeenCalled()
})

test('a pool gives each byte once, and throws when it is empty', async () => {
  const pool = await fillRandomness(40)
  expect(pool(24)).not.toEqual(new Uint8Array(24))
  expect(() => pool(17)).toThrow('the pool of random bytes is empty')
  expect(pool(16)).toHaveLength(16)
  expect(() => pool(1)).toThrow()
})
