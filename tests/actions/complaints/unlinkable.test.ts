// Tests G2: reports are matched to callers no better than by chance.
import { randomBytes } from 'node:crypto'
import type { RandomBytes } from '@domain/complaints/bytes/random-bytes'
import type { PendingTokens } from '@domain/complaints/tokens/request-tokens'
import { tokenSuite } from '@domain/complaints/tokens/token'
import { tokenEpochAt } from '@domain/complaints/tokens/token-epoch'
import { developmentIssuerKey } from '../../../scripts/world/development-complaint-keys'
import { type SentReport, SimulatedPhone } from '../../../scripts/world/simulated-phone'
import { buildBundles } from '../world/bundles'
import { startDistrict } from '../world/district'
import { readAll } from '../world/stored'
import { NOW, smallWorld } from '../world/world'
import { openChannel, proofOf } from './channel-world'

jest.setTimeout(900_000)
beforeAll(openChannel)

/** What the issuer saw of a caller; what the redeemer saw of a report. */
interface Issued {
  readonly login: string
  readonly blinded: readonly Uint8Array[]
  readonly evaluated: readonly Uint8Array[]
}

interface Redeemed {
  readonly input: Uint8Array
  readonly caseId: string
  /** Known to the test alone. */
  readonly login: string
}

/** Everybody fetches, then reports in another order. */
async function simulate(users: number, random?: RandomBytes) {
  const cloud = await startDistrict(await buildBundles(), smallWorld())
  try {
    const phone = new SimulatedPhone({ url: cloud.url, ...(random ? { random } : {}) })
    const held: { login: string; pending: PendingTokens }[] = []
    const issued: Issued[] = []
    for (let user = 0; user < users; user += 1) {
      const login = `wx:o-${user}`
      const pending = phone.blind(tokenEpochAt(NOW))
      const answer = await phone.askTokens(login, pending)
      if (!answer.ok) throw new Error(answer.error.code)
      const evaluated = answer.value.evaluated.map((text) => new Uint8Array(Buffer.from(text, 'base64')))
      issued.push({ login, blinded: pending.items.map(({ blinded }) => blinded), evaluated })
      held.push({ login, pending })
    }
    const redeemed: Redeemed[] = []
    for (const { login, pending } of shuffled(held)) {
      const [token] = await phone.fetchTokens(login, NOW, pending)
      if (token === undefined) throw new Error('no token')
      // A receipt comes from sound randomness in both runs: only the blinds are broken in the planted one.
      const sent: SentReport = await new SimulatedPhone({ url: cloud.url }).report({ token, content: { a: 1 } })
      expect(sent.code).toBe('OK')
      redeemed.push({ input: token.input, caseId: Buffer.from(sent.caseId).toString('hex'), login })
    }
    const ids = (await readAll<{ readonly _id: string }>('reports')).map(({ _id }) => _id)
    return { issued, redeemed, stored: ids.map((id) => redeemed.find(({ caseId }) => caseId === id)) }
  } finally {
    await cloud.close()
  }
}

function shuffled<T>(list: readonly T[]): readonly T[] {
  return list
    .map((item) => ({ item, at: randomBytes(6).readUIntBE(0, 6) }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item)
}

type World = Awaited<ReturnType<typeof simulate>>
/** How many reports an attacker gives to the right caller. */
type Attacker = (world: World) => number

function distance(one: Uint8Array, other: Uint8Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at += 1) sum += Math.abs((one[at] ?? 0) - (other[at] ?? 0))
  return sum
}

/** Gives each report to the caller whose issued bytes are nearest. */
function matchedBy({ redeemed, issued }: World, score: (redeemed: Redeemed, issued: Issued) => number): number {
  const nearest = (one: Redeemed) => {
    const scores = issued.map((each) => score(one, each))
    return issued[scores.indexOf(Math.min(...scores))]?.login
  }
  return redeemed.filter((one) => nearest(one) === one.login).length
}

const ATTACKERS: Readonly<Record<string, Attacker>> = {
  'by the order of the store': ({ issued, stored }) =>
    stored.filter((redeemed, at) => redeemed?.login === issued[at]?.login).length,
  'by likeness of bytes': (world) =>
    matchedBy(world, ({ input }, { blinded, evaluated }) =>
      Math.min(...[...blinded, ...evaluated].map((bytes) => distance(bytes, input))),
    ),
  'by blinding the input anew with a guessed blind': (world) => {
    const suite = tokenSuite(tokenEpochAt(NOW))
    const guess = (input: Uint8Array) =>
      suite.blind(input, developmentIssuerKey().publicKey, (size = 48) => new Uint8Array(size).fill(7)).blinded
    return world.redeemed.filter(({ input, login }) => {
      const own = Buffer.from(guess(input))
      return world.issued.find(({ blinded }) => blinded.some((one) => own.equals(one)))?.login === login
    }).length
  },
}

test('G2 no attacker does better than chance', async () => {
  const { numRuns } = proofOf({ name: 'simulated users', near: 30, deep: 1_000, seed: 20261130 })
  const world = await simulate(numRuns)
  for (const [name, attack] of Object.entries(ATTACKERS)) {
    const matched = attack(world)
    process.stdout.write(`${name}: ${matched} of ${numRuns} reports\n`)
    // Chance gives one on average, with a deviation of one whatever the number of users. Two deviations would fail one
    // run in fifty for nothing; five are still nobody.
    expect([name, matched <= 6]).toEqual([name, true])
  }
})

test('G2 planted: a phone whose blinds are not random is found at once', async () => {
  const inputs: RandomBytes = (count) =>
    count === 32 ? new Uint8Array(randomBytes(32)) : new Uint8Array(count).fill(7)
  const world = await simulate(10, inputs)
  expect(ATTACKERS['by blinding the input anew with a guessed blind']?.(world)).toBe(10)
})
