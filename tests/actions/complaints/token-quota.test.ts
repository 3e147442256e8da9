// Tests G3: three reports a week for each caller and one for each token, however many ask at once.
import type { LocalCloud } from '@localcloud/server'
import { SimulatedPhone } from '../../../scripts/world/simulated-phone'
import { buildBundles, type Mutation } from '../world/bundles'
import { startDistrict } from '../world/district'
import { readAll } from '../world/stored'
import { NOW, smallWorld } from '../world/world'
import { openChannel } from './channel-world'

jest.setTimeout(240_000)
beforeAll(openChannel)

const WIDTH = 50
/** Enough to see a guard that is not there. */
const NARROW = 8
const many = <T>(work: (index: number) => Promise<T>, width = WIDTH) =>
  Promise.all(Array.from({ length: width }, (_, at) => work(at)))

async function inDistrict<T>(work: (phone: SimulatedPhone, cloud: LocalCloud) => Promise<T>, mutation?: Mutation) {
  const cloud = await startDistrict(await buildBundles(mutation), smallWorld())
  try {
    return await work(new SimulatedPhone({ url: cloud.url }), cloud)
  } finally {
    await cloud.close()
  }
}

/** So many batches of one caller at once; then each of the three tokens in so many reports at once. */
async function storm(phone: SimulatedPhone, width: number) {
  const epoch = phone.blind('2026-W37' as Parameters<typeof phone.blind>[0]).epoch
  const asked = await many(() => phone.askTokens('wx:o-one', phone.blind(epoch)), width)
  const tokens = await phone.fetchTokens('wx:o-two', NOW)
  const codes = await Promise.all(
    tokens.map((token) => many(async (at) => (await phone.report({ token, content: { at } })).code, width)),
  )
  return {
    batches: asked.filter(({ ok }) => ok).length,
    reports: (await readAll('reports')).length,
    accepted: codes.map((ofToken) => ofToken.filter((code) => code === 'OK').length),
  }
}

test('G3 one batch, and one report a token, of 50 at once', async () => {
  expect(await inDistrict((phone) => storm(phone, WIDTH))).toEqual({ batches: 1, reports: 3, accepted: [1, 1, 1] })
})

test('G3 the same batch and the same report, 50 times at once, are answered alike and stored once', async () => {
  await inDistrict(async (phone, cloud) => {
    const pending = phone.blind('2026-W37' as Parameters<typeof phone.blind>[0])
    const answers = await many(() => phone.askTokens('wx:o-one', pending))
    expect(new Set(answers.map((answer) => JSON.stringify(answer.ok && answer.value.evaluated))).size).toBe(1)
    const [token] = await phone.fetchTokens('wx:o-one', NOW, pending)
    if (token === undefined) throw new Error('no token')
    const { request } = phone.compose({ token, content: {} })
    expect(new Set(await many(() => phone.sendForCode(request)))).toEqual(new Set(['OK']))
    expect((await readAll('reports')).length).toBe(1)
    expect((await readAll('messages')).length).toBe(1)
    expect((await readAll('tokenQuotas')).length).toBe(1)
    cloud.clock.set(NOW + 7 * 86_400_000)
    expect(await phone.fetchTokens('wx:o-one', NOW + 7 * 86_400_000)).toHaveLength(3)
    expect(await phone.sendForCode(phone.compose({ token, content: {} }).request)).toBe('TOKEN_REFUSED')
  })
})

test.each<Mutation & { readonly broken: object }>([
  {
    name: 'a second batch is given',
    file: 'complaints/collections/token-quotas.ts',
    find: 'return claimed?.batch === quota.batch',
    replace: 'return claimed !== null',
    broken: { batches: NARROW },
  },
  {
    name: 'a used token is good again',
    file: 'complaints/collections/spent-tokens.ts',
    find: 'return spent?.caseId === token.caseId',
    replace: 'return spent !== null',
    broken: { accepted: [NARROW, NARROW, NARROW] },
  },
])('G3 planted: $name', async ({ broken, ...mutation }) => {
  expect(await inDistrict((phone) => storm(phone, NARROW), mutation)).toMatchObject(broken)
})
