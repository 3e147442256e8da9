// Tests following a case: several answers, a message that does not open, lost and foreign answers.
import { randomBytes } from 'node:crypto'
import { channelCrypto } from '@domain/complaints/channel/channel-crypto'
import type { ChannelRequest } from '@domain/complaints/channel/channel-request'
import { parseRequest } from '@domain/complaints/channel/parse-request'
import { type PollAnswer, type PolledMessage, sealPollAnswer } from '@domain/complaints/channel/poll-answer'
import { threadContents } from '@domain/complaints/contents/thread-contents'
import { sealGrant } from '@domain/complaints/envelopes/grant'
import { type Message, sealMessage } from '@domain/complaints/envelopes/message'
import type { ChannelReply } from '../channel/send-to-channel'
import type { ChannelTools } from '../reporting/channel-tools'
import { type OpenedCase, openCase } from './open-case'
import { unansweredIn } from './unanswered'
import { prepareTurn, sendTurn } from './write-to-case'

const random = (count: number) => new Uint8Array(randomBytes(count))
const receipt = channelCrypto.createReceipt(random)
const keys = channelCrypto.receiptKeys(receipt)
const caseKey = random(32)

const report = { version: 1, level: 'ANONYMOUS', category: 'OTHER', what: '没有招牌', where: '402' }
const says = (text: string) => threadContents({ text })

function sealed(direction: PolledMessage['direction'], seq: number, content: object): PolledMessage {
  const message: Message = { turn: { caseId: keys.caseId, direction, seq }, content }
  const box = sealMessage(caseKey, message, random) ?? new Uint8Array()
  return { direction, seq, day: '2026-08-24', box: channelCrypto.toBase64(box) }
}

const THREAD = [sealed('FROM_REPORTER', 0, report), sealed('TO_REPORTER', 1, says('周末有没有？'))]

/** Gives one message an answer. */
function answering(thread: readonly PolledMessage[], changed: Partial<PollAnswer> = {}) {
  return (request: ChannelRequest): ChannelReply => {
    if (request.operation !== 'POLL') return { kind: 'CODE', code: 'OK' }
    const answer: PollAnswer = {
      state: 'INVESTIGATING',
      day: '2026-08-19',
      dueDay: '2026-11-17',
      resultDay: '2026-11-17',
      result: null,
      today: '2026-09-09',
      hasLookedAgain: false,
      reporterGrant: channelCrypto.toBase64(
        sealGrant({ caseKey, publicKey: keys.publicKey }, { caseId: keys.caseId, role: 'REPORTER' }, random),
      ),
      messages: thread.slice(request.after, request.after + 1),
      hasMore: request.after + 1 < thread.length,
      nextSeq: thread.length,
      ...changed,
    }
    return { kind: 'ANSWER', bytes: sealPollAnswer(answer, request, random) ?? new Uint8Array() }
  }
}

interface Line {
  readonly tools: ChannelTools
  readonly sent: Uint8Array[]
}

function lineOf(reply: (request: ChannelRequest) => ChannelReply): Line {
  const sent: Uint8Array[] = []
  const send = async (bytes: Uint8Array): Promise<ChannelReply> => {
    sent.push(bytes)
    const request = parseRequest(bytes)
    return request === null ? { kind: 'CODE', code: 'MALFORMED' } : reply(request)
  }
  return { sent, tools: { crypto: channelCrypto, randomness: async () => random, send, wait: async () => undefined } }
}

async function opened(thread: readonly PolledMessage[], changed: Partial<PollAnswer> = {}): Promise<OpenedCase> {
  const opening = await openCase(lineOf(answering(thread, changed)).tools, receipt)
  if (!opening.ok) throw new Error(opening.fault)
  return opening.opened
}

test('a thread that comes in several answers is put together, the report apart', async () => {
  const found = await opened(THREAD)
  expect(found.report).toMatchObject({ what: '没有招牌', where: '402' })
  expect(found.thread.map(({ isMine, contents }) => [isMine, contents?.text])).toEqual([[false, '周末有没有？']])
  expect(unansweredIn(found)).toBe('周末有没有？')
})

test('a message of another turn does not open, and the others are shown', async () => {
  const swapped = { ...THREAD[1], seq: 2 } as PolledMessage
  const found = await opened([...THREAD, swapped])
  expect(found.thread.map(({ contents }) => contents?.text ?? null)).toEqual(['周末有没有？', null])
})

test('what was answered, or is closed, is not asked again', async () => {
  const answered = await opened([...THREAD, sealed('FROM_REPORTER', 2, says('周六也有'))])
  expect(unansweredIn(answered)).toBeNull()
  expect(unansweredIn(await opened(THREAD, { state: 'CLOSED' }))).toBeNull()
})

test('a name given later makes it a named case', async () => {
  const named = threadContents({ reporter: { name: '许一然', phone: '13700000088' } })
  expect((await opened([...THREAD, sealed('FROM_REPORTER', 2, named)])).level).toBe('NAMED')
  expect((await opened(THREAD)).level).toBe('ANONYMOUS')
})

test.each([
  ['no such case', { kind: 'CODE', code: 'NOT_FOUND' }, 'NOT_FOUND'],
  ['no answer', { kind: 'LOST' }, 'LOST'],
  ['bytes of somebody else', { kind: 'ANSWER', bytes: new Uint8Array(4_136) }, 'BROKEN'],
] as const)('%s', async (_, reply, fault) => {
  expect(await openCase(lineOf(() => reply).tools, receipt)).toEqual({ ok: false, fault })
})

test('a grant of another case opens nothing', async () => {
  const foreign = channelCrypto.toBase64(random(80))
  const line = lineOf(answering(THREAD, { reporterGrant: foreign }))
  expect(await openCase(line.tools, receipt)).toEqual({ ok: false, fault: 'BROKEN' })
})

describe('writing', () => {
  const toWrite = { operation: 'APPEND', contents: { text: '周六也有' }, photos: [] } as const

  test('a turn is made once and sent as often as needed', async () => {
    const line = lineOf(() => ({ kind: 'LOST' }))
    const turn = await prepareTurn(line.tools, await opened(THREAD), toWrite)
    expect(await sendTurn(line.tools, await opened(THREAD), turn)).toEqual({ ok: false, fault: 'LOST' })
    expect(line.sent).toHaveLength(3)
    expect(new Set(line.sent.map(channelCrypto.toBase64)).size).toBe(1)
    expect(parseRequest(turn.request)).toMatchObject({ operation: 'APPEND', seq: 2 })
  })

  test.each([
    ['CONFLICT', 'ELSEWHERE'],
    ['FULL', 'FULL'],
    ['NOT_NOW', 'NOT_NOW'],
    ['MALFORMED', 'REFUSED'],
  ] as const)('%s is said as %s', async (code, fault) => {
    const line = lineOf(() => ({ kind: 'CODE', code }))
    const found = await opened(THREAD)
    expect(await sendTurn(line.tools, found, await prepareTurn(line.tools, found, toWrite))).toEqual({
      ok: false,
      fault,
    })
  })

  test('photos follow the words that name them', async () => {
    const line = lineOf(() => ({ kind: 'CODE', code: 'OK' }))
    const found = await opened(THREAD)
    const turn = await prepareTurn(line.tools, found, { ...toWrite, photos: [random(1_000)] })
    expect(await sendTurn(line.tools, found, turn)).toEqual({ ok: true, photosLeft: 0 })
    expect(line.sent.map((bytes) => parseRequest(bytes)?.operation)).toEqual(['APPEND', 'PUT_PHOTO_PART'])
  })
})
