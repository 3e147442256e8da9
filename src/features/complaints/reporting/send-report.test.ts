// Tests sending: same bytes after a lost answer, next token after a refused one, photos go on.

import { randomBytes } from 'node:crypto'
import type { ChannelCode } from '@domain/complaints/channel/channel-code'
import { channelCrypto } from '@domain/complaints/channel/channel-crypto'
import { parseRequest } from '@domain/complaints/channel/parse-request'
import type { Token } from '@domain/complaints/tokens/token'
import { tokenEpochAt } from '@domain/complaints/tokens/token-epoch'
import { EMPTY_DRAFT } from './report-draft'
import { makeReport } from './report-to-send'
import { newStage, type SendingTools, sendReport } from './send-report'

const random = (count: number) => new Uint8Array(randomBytes(count))
const epoch = tokenEpochAt(Date.UTC(2026, 8, 9))
const newToken = (): Token => ({ epoch, input: random(32), key: random(64) })
const intake = channelCrypto.createKeyPair(random)
const draft = { ...EMPTY_DRAFT, subject: 'UNLICENSED', what: '没有招牌，晚上讲数学' } as const

interface Line {
  readonly tools: SendingTools
  /** What was sent, in order. */
  readonly sent: readonly Uint8Array[]
  readonly used: readonly Token[]
}

/** A line that answers as told, one after another; then OK. */
function lineAnswering(
  answers: readonly (ChannelCode | 'LOST')[],
  tokens: readonly Token[],
  open: Token | null = null,
): Line {
  const [sent, used, left] = [[] as Uint8Array[], [] as Token[], [...answers]]
  return {
    sent,
    used,
    tools: {
      crypto: channelCrypto,
      randomness: async () => random,
      send: async (request) => {
        sent.push(request)
        const answer = left.shift() ?? 'OK'
        return answer === 'LOST' ? { kind: 'LOST' } : { kind: 'CODE', code: answer }
      },
      wait: async () => undefined,
      intakeKeys: { INTAKE: intake.publicKey, INTAKE_ALT: intake.publicKey },
      tokens,
      openToken: async () => open,
      onTokenUsed: (token) => used.push(token),
      onProgress: () => undefined,
    },
  }
}

const report = (photos: readonly Uint8Array[] = []) => makeReport({ crypto: channelCrypto, random }, draft, photos)
const operations = ({ sent }: Line) => sent.map((bytes) => parseRequest(bytes)?.operation)

test('sent at once: one request, one token used', async () => {
  const token = newToken()
  const line = lineAnswering([], [token, newToken()])
  expect(await sendReport(line.tools, report(), newStage())).toEqual({ kind: 'SENT', photosLeft: 0 })
  expect(operations(line)).toEqual(['SUBMIT'])
  expect(line.used).toEqual([token])
})

test('a lost answer: the very same bytes again', async () => {
  const line = lineAnswering(['LOST', 'BUSY'], [newToken()])
  expect(await sendReport(line.tools, report(), newStage())).toMatchObject({ kind: 'SENT' })
  expect(line.sent).toHaveLength(3)
  expect(new Set(line.sent.map((bytes) => channelCrypto.toBase64(bytes))).size).toBe(1)
})

test('lost for good, then tried again by hand: still the same bytes, and the same receipt', async () => {
  const [one, stage] = [report(), newStage()]
  const tokens = [newToken(), newToken()]
  const first = lineAnswering(['LOST', 'LOST', 'LOST'], tokens)
  expect(await sendReport(first.tools, one, stage)).toEqual({ kind: 'FAILED', fault: 'LOST' })
  const again = lineAnswering([], tokens)
  expect(await sendReport(again.tools, one, stage)).toMatchObject({ kind: 'SENT' })
  expect(again.sent[0]).toEqual(first.sent[0])
})

test('a token that was spent or refused: the next one', async () => {
  const tokens = [newToken(), newToken(), newToken()]
  const line = lineAnswering(['TOKEN_SPENT', 'TOKEN_REFUSED'], tokens)
  expect(await sendReport(line.tools, report(), newStage())).toMatchObject({ kind: 'SENT' })
  expect(line.used).toEqual([tokens[2]])
})

test.each([
  ['nobody signed in', [], []],
  ['those of the week are used', ['TOKEN_SPENT', 'TOKEN_SPENT'], [newToken(), newToken()]],
] as const)('%s: one of the open tokens, of which nothing is kept', async (_, answers, tokens) => {
  const line = lineAnswering(answers, tokens, newToken())
  expect(await sendReport(line.tools, report(), newStage())).toEqual({ kind: 'SENT', photosLeft: 0 })
  expect(line.sent).toHaveLength(answers.length + 1)
  expect(line.used).toEqual([])
})

test('an open token whose end nobody knows is sent again with the same bytes, and no second one is asked for', async () => {
  const [one, stage] = [report(), newStage()]
  const first = lineAnswering(['LOST', 'LOST', 'LOST'], [], newToken())
  expect(await sendReport(first.tools, one, stage)).toEqual({ kind: 'FAILED', fault: 'LOST' })
  const again = lineAnswering([], [], newToken())
  expect(await sendReport(again.tools, one, stage)).toMatchObject({ kind: 'SENT' })
  expect(again.sent).toEqual([first.sent[0]])
})

test.each([
  ['no token at all', [], [], 'NO_TOKEN'],
  ['none is taken', ['TOKEN_SPENT'], [newToken()], 'NO_TOKEN'],
  ['the channel is closed', ['CLOSED'], [newToken()], 'CLOSED'],
  ['it is not understood', ['MALFORMED'], [newToken()], 'REFUSED'],
] as const)('%s', async (_, answers, tokens, fault) => {
  const line = lineAnswering(answers, tokens)
  expect(await sendReport(line.tools, report(), newStage())).toEqual({ kind: 'FAILED', fault })
  expect(line.used).toEqual([])
})

test('photos follow the report; after a lost one it goes on from there, without sending the report again', async () => {
  const photos = [random(70_000), random(1_000)]
  const [one, stage] = [report(photos), newStage()]
  const tokens = [newToken()]
  const first = lineAnswering(['OK', 'OK', 'OK', 'LOST', 'LOST', 'LOST'], tokens)
  expect(await sendReport(first.tools, one, stage)).toEqual({ kind: 'SENT', photosLeft: 1 })
  expect(operations(first).slice(0, 3)).toEqual(['SUBMIT', 'PUT_PHOTO_PART', 'PUT_PHOTO_PART'])
  const again = lineAnswering([], tokens)
  expect(await sendReport(again.tools, one, stage)).toEqual({ kind: 'SENT', photosLeft: 0 })
  expect(operations(again)).toEqual(['PUT_PHOTO_PART'])
  expect(one.content.photos.map(({ parts }) => parts)).toEqual([2, 1])
})

test('progress ends at the whole', async () => {
  const shares: number[] = []
  const line = lineAnswering([], [newToken()])
  await sendReport({ ...line.tools, onProgress: (share) => shares.push(share) }, report([random(70_000)]), newStage())
  expect(shares).toEqual([1 / 3, 2 / 3, 1])
})
