// Tests G1: nothing that tells who called gets into store, files, logs, answers or audit.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tokenEpochAt } from '@domain/complaints/tokens/token-epoch'
import { dataOwners } from '@functions/data-owners'
import { SimulatedPhone, secureRandom } from '../../../scripts/world/simulated-phone'
import { buildBundles, type Mutation } from '../world/bundles'
import { fill, runTimer } from '../world/district'
import { startProcess } from '../world/district-process'
import { readAll } from '../world/stored'
import { NOW, smallWorld } from '../world/world'
import { CANARY_HEADERS, CANARY_LOGIN, canariesIn, openChannel } from './channel-world'

jest.setTimeout(240_000)
beforeAll(openChannel)

interface Traces {
  readonly store: string
  readonly file: string
  readonly log: string
  readonly answers: string
}

/** Every operation of both planes, well-formed and not, with canaries in every header; then all that is left of it. */
async function walkThrough(mutation?: Mutation): Promise<Traces> {
  const folder = mkdtempSync(join(tmpdir(), 'canary-'))
  const district = await startProcess(await buildBundles(mutation), join(folder, 'world.sqlite'))
  await fill(smallWorld())
  const phone = new SimulatedPhone({ url: district.url, headers: CANARY_HEADERS })
  const answers: Uint8Array[] = []
  const send = phone.send.bind(phone)
  phone.send = async (request) => {
    const answer = await send(request)
    answers.push(answer)
    return answer
  }
  try {
    await everyOperation(phone)
    await runTimer(district, 'complaints')
    const documents = await Promise.all(dataOwners.map(({ name }) => readAll(name)))
    return { ...tracesOf(folder, answers), store: JSON.stringify(documents), log: district.log() }
  } finally {
    await district.kill()
  }
}

function tracesOf(folder: string, answers: readonly Uint8Array[]): Pick<Traces, 'file' | 'answers'> {
  const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('latin1'))
  const answered = answers.map((answer) => `${Buffer.from(answer).toString('latin1')}\n`).join('')
  return { file: bytes.join(''), answers: answered }
}

async function everyOperation(phone: SimulatedPhone): Promise<void> {
  const tokens = await phone.fetchTokens(CANARY_LOGIN, NOW)
  const [token, second, third] = tokens
  if (token === undefined || second === undefined || third === undefined) throw new Error('no tokens')
  const sent = await phone.report({ token, content: { text: '没有牌子的班' } })
  expect(sent.code).toBe('OK')
  expect(await phone.sendForCode(sent.request)).toBe('OK')
  expect((await phone.sendPhoto(sent, secureRandom(70_000))).codes).toEqual(['OK', 'OK'])
  expect(await phone.append(sent.receipt, { operation: 'APPEND', content: { text: '补充' } })).toBe('OK')
  expect(await phone.append(sent.receipt, { operation: 'LOOK_AGAIN', content: { text: '不满意' } })).toBe('NOT_NOW')
  expect((await phone.poll(sent.receipt))?.contents).toHaveLength(2)
  expect((await phone.report({ token: second, content: {}, isUrgent: true })).code).toBe('OK')
  expect(await phone.openToken(tokenEpochAt(NOW))).toMatchObject({ kind: 'TOKEN' })
  expect(await phone.sendForCode(secureRandom(500))).toBe('MALFORMED')
  expect(await phone.sendForCode(new Uint8Array())).toBe('MALFORMED')
  expect((await phone.report({ token: { ...third, key: secureRandom(64) }, content: {} })).code).toBe('TOKEN_REFUSED')
}

test('G1 no canary in any document, byte on disk, line of a log, or answer', async () => {
  const traces = await walkThrough()
  expect(traces.store.length).toBeGreaterThan(10_000)
  expect(traces.file.length).toBeGreaterThan(100_000)
  expect(traces.answers.length).toBeGreaterThan(4_000)
  for (const [place, text] of Object.entries(traces)) expect([place, canariesIn(text)]).toEqual([place, []])
})

const PLANTED: readonly (Mutation & { readonly place: keyof Traces })[] = [
  {
    name: 'the login beside the week’s mark',
    place: 'store',
    file: 'complaints/tokens/issue-tokens.ts',
    find: '_id: markOf(caller.login, epoch, quotaKey),',
    replace: "_id: caller.login + '|' + epoch,",
  },
  {
    name: 'a line of a log',
    place: 'log',
    file: 'anonymous/index.ts',
    find: 'export async function main({ body, isBase64Encoded }: BodyAlone) {',
    replace: `export async function main(event: any) {
      const { body, isBase64Encoded } = event
      console.log(JSON.stringify(event.headers))`,
  },
]

test.each(PLANTED)('G1 planted: $name', async ({ place, ...mutation }) => {
  const traces = await walkThrough(mutation)
  expect(canariesIn(traces[place])).not.toEqual([])
})
