// Answers the anonymous channel for a preview: a report is taken, or a made-up case is found.
import { randomBytes } from 'node:crypto'
import { type ChannelCode, encodeCode } from '@domain/complaints/channel/channel-code'
import { channelCrypto } from '@domain/complaints/channel/channel-crypto'
import type { PollRequest } from '@domain/complaints/channel/channel-request'
import { parseRequest } from '@domain/complaints/channel/parse-request'
import { type PolledMessage, sealPollAnswer } from '@domain/complaints/channel/poll-answer'
import { sealGrant } from '@domain/complaints/envelopes/grant'
import { type Message, sealMessage } from '@domain/complaints/envelopes/message'
import { type Receipt, readReceipt } from '@domain/complaints/receipts/receipt'
import { checkSymbolOf } from '@domain/complaints/receipts/receipt-check'
import type { ChannelScene } from '../preview'
import { CASES, type MadeUpCase } from './made-up-cases'

const random = (count: number) => new Uint8Array(randomBytes(count))

const BODY = '7KQ4M2XNPDR9TFHQ8RM'
/** The code that the previews of a case are opened with. */
export const PREVIEW_RECEIPT = BODY + checkSymbolOf(BODY)

export function answerChannel(scene: ChannelScene, body: Uint8Array): Uint8Array {
  const request = parseRequest(body)
  if (request === null) return encodeCode('MALFORMED')
  if (request.operation !== 'POLL') return encodeCode('OK')
  return scene === 'taken' || scene === 'none' ? encodeCode(NOT_FOUND) : caseAnswer(CASES[scene], request)
}

const NOT_FOUND: ChannelCode = 'NOT_FOUND'

/** In the form in which the app keeps a week's tokens; they open nothing anywhere. */
export function madeUpWeek(): string {
  const { toBase64 } = channelCrypto
  const token = () => ({ input: toBase64(random(32)), key: toBase64(random(64)) })
  return JSON.stringify({ data: { epoch: '2026-W37', tokens: [token(), token(), token()], pending: [] } })
}

function caseAnswer(
  { state, day, dueDay, resultDay, result, hasLookedAgain, thread }: MadeUpCase,
  request: PollRequest,
): Uint8Array {
  const { caseId, publicKey } = channelCrypto.receiptKeys(previewReceipt())
  const caseKey = random(32)
  const reporterGrant = sealGrant({ caseKey, publicKey }, { caseId, role: 'REPORTER' }, random)
  const messages = thread.map(({ direction, seq, day: on, content }): PolledMessage => {
    const message: Message = { turn: { caseId, direction, seq }, content }
    const box = sealMessage(caseKey, message, random) ?? new Uint8Array()
    return { direction, seq, day: on, box: channelCrypto.toBase64(box) }
  })
  const answer = sealPollAnswer(
    {
      state,
      day,
      dueDay,
      resultDay,
      result,
      today: '2026-09-09',
      hasLookedAgain,
      reporterGrant: channelCrypto.toBase64(reporterGrant),
      messages,
      hasMore: false,
      nextSeq: thread.length,
    },
    request,
    random,
  )
  return answer ?? encodeCode('BUSY')
}

function previewReceipt(): Receipt {
  const read = readReceipt(PREVIEW_RECEIPT)
  if (!read.ok) throw new Error('no receipt')
  return read.receipt
}
