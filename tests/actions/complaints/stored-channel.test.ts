// Tests G11 of the store: no moment finer than a day, no id with a time.
import { MESSAGE_SIZES } from '@domain/complaints/envelopes/message'
import { PHOTO_PART_SIZE } from '@domain/complaints/envelopes/photo'
import { SimulatedPhone, secureRandom } from '../../../scripts/world/simulated-phone'
import { buildBundles, type Mutation } from '../world/bundles'
import { startDistrict } from '../world/district'
import { readAll } from '../world/stored'
import { NOW, smallWorld } from '../world/world'
import { openChannel } from './channel-world'

jest.setTimeout(240_000)
beforeAll(openChannel)

const COLLECTIONS = ['reports', 'messages', 'photoParts', 'spentTokens', 'tokenQuotas'] as const
type Stored = Readonly<Record<string, unknown>> & { readonly _id: string }
type World = Readonly<Record<(typeof COLLECTIONS)[number], readonly Stored[]>>

const DAY_MS = 86_400_000
const SHANGHAI_MS = 8 * 3_600_000
const BOX_SIZES = [80, ...MESSAGE_SIZES, PHOTO_PART_SIZE]

async function fillChannel(mutation?: Mutation): Promise<World> {
  const cloud = await startDistrict(await buildBundles(mutation), smallWorld())
  try {
    const phone = new SimulatedPhone({ url: cloud.url })
    for (let user = 0; user < 12; user += 1) {
      const [token] = await phone.fetchTokens(`wx:o-${user}`, NOW)
      if (token === undefined) throw new Error('no token')
      const sent = await phone.report({ token, content: { text: 'x'.repeat(user * 700) }, isUrgent: user === 1 })
      expect(sent.code).toBe('OK')
      if (user < 3) await phone.sendPhoto(sent, secureRandom(70_000 * user))
      if (user < 3) await phone.append(sent.receipt, { operation: 'APPEND', content: { text: '补充' } })
    }
    const read = (name: keyof World) => readAll<Stored>(name)
    return {
      reports: await read('reports'),
      messages: await read('messages'),
      photoParts: await read('photoParts'),
      spentTokens: await read('spentTokens'),
      tokenQuotas: await read('tokenQuotas'),
    }
  } finally {
    await cloud.close()
  }
}

/** Every value of a document with its path, lists passed through. */
function valuesOf(value: unknown, path: string): (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) =>
    valuesOf(inner, Array.isArray(value) ? path : `${path}.${key}`),
  )
}

/** What could be a moment finer than a day: large numbers that are no midnight, and texts with a time in them. */
function momentsIn(world: World): readonly string[] {
  const isMoment = (value: unknown) =>
    (typeof value === 'number' && value > 100_000 && (value + SHANGHAI_MS) % DAY_MS !== 0) ||
    (typeof value === 'string' && /\d{1,2}:\d{2}:\d{2}|^\d{4}-\d{2}-\d{2}T|^1[6-9]\d{8,11}$/.test(value))
  const found = Object.entries(world).flatMap(([name, documents]) =>
    documents.flatMap((document) => valuesOf(document, name).filter(([, value]) => isMoment(value))),
  )
  return [...new Set(found.map(([path]) => path))]
}

/** Ids that begin alike, as those do that begin with a time. */
function alikeIds(world: World): number {
  const ids = Object.values(world).flatMap((documents) => [...new Set(documents.map(({ _id }) => _id.split(':')[0]))])
  const begun = ids.map((id = '') => id.slice(0, 6))
  return begun.length - new Set(begun).size
}

const boxesOf = (world: World) =>
  Object.values(world).flatMap((documents) =>
    documents.flatMap((document) => valuesOf(document, '').filter(([path]) => /(box|reporterGrant)$/.test(path))),
  )

test('G11 days at most, random ids, lengths from the list', async () => {
  const world = await fillChannel()
  expect(COLLECTIONS.map((name) => world[name].length > 0)).toEqual(COLLECTIONS.map(() => true))
  expect(momentsIn(world)).toEqual([])
  // A message's and a photo part's id begin with those of their case and photo: these are counted once.
  expect(alikeIds(world)).toBeLessThanOrEqual(world.reports.length)
  const sizes = new Set(boxesOf(world).map(([, box]) => Buffer.from(String(box), 'base64').length))
  for (const size of sizes) expect(BOX_SIZES).toContain(size)
  expect(sizes.size).toBeGreaterThan(3)
  for (const { _id } of Object.values(world).flat()) expect(_id).toMatch(/^([0-9a-f]{32}(:\d+)?|[0-9a-f]{64})$/)
})

test('G11 planted: a moment beside a message is found', async () => {
  const world = await fillChannel({
    name: 'a moment',
    file: 'complaints/collections/messages.ts',
    find: '{ _id, ...message }',
    replace: '{ _id, at: Date.now(), ...message } as never',
  })
  expect(momentsIn(world)).toEqual(['messages.at'])
})
