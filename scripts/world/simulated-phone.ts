// A reporter's phone without a screen, for tests and for seeded cases.
import { randomBytes } from 'node:crypto'
import type { RandomBytes } from '@domain/complaints/bytes/random-bytes'
import { type ChannelCode, decodeCode } from '@domain/complaints/channel/channel-code'
import { type ComposedReport, composeReport } from '@domain/complaints/channel/compose-report'
import {
  caseKeyOf,
  composeAppend,
  composePhoto,
  composePoll,
  openPolledMessage,
  type ToAppend,
} from '@domain/complaints/channel/follow-case'
import { askOpenToken, type OpenTokenAnswer, readOpenToken } from '@domain/complaints/channel/open-token'
import { openPollAnswer, type PollAnswer } from '@domain/complaints/channel/poll-answer'
import type { IntakeRole } from '@domain/complaints/envelopes/grant-role'
import { createReceipt, type Receipt } from '@domain/complaints/receipts/receipt'
import { receiptKeys } from '@domain/complaints/receipts/receipt-keys'
import { blindTokens, finalizeTokens, type PendingTokens } from '@domain/complaints/tokens/request-tokens'
import type { Token } from '@domain/complaints/tokens/token'
import { type TokenEpoch, tokenEpochAt } from '@domain/complaints/tokens/token-epoch'
import type { ActionAnswer } from '@domain/registry'
import { developmentIssuerKey, developmentRoleKey } from './development-complaint-keys'

export interface PhoneOptions {
  readonly url: string
  /** Sent with every request: what a real phone and the network add. */
  readonly headers?: Readonly<Record<string, string>>
  readonly random?: RandomBytes
  /** The issuer's key that this phone has pinned. */
  readonly issuerKey?: Uint8Array
  /** The intakes' keys that it has pinned. */
  readonly intakeKey?: (intake: IntakeRole) => Uint8Array
}

export interface NewReport {
  readonly token: Token
  readonly content: object
  readonly intake?: IntakeRole
  readonly isUrgent?: boolean
  readonly receipt?: Receipt
}

export interface SentReport extends ComposedReport {
  readonly receipt: Receipt
  readonly code: ChannelCode | null
}

export interface Thread {
  readonly answer: PollAnswer
  readonly caseKey: Uint8Array
  readonly contents: readonly unknown[]
}

export const secureRandom: RandomBytes = (count) => new Uint8Array(randomBytes(count))
const base64Of = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))

export class SimulatedPhone {
  constructor(private readonly options: PhoneOptions) {}

  private get random(): RandomBytes {
    return this.options.random ?? secureRandom
  }

  /** Three tokens of the week of `now`, asked for as `login`; the error's code when there are none. */
  async fetchTokens(login: string, now: number, pending = this.blind(tokenEpochAt(now))): Promise<readonly Token[]> {
    const answer = await this.askTokens(login, pending)
    if (!answer.ok) throw new Error(answer.error.code)
    const { evaluated, proof } = answer.value
    const tokens = finalizeTokens(pending, { evaluated: evaluated.map(bytesOf), proof: bytesOf(proof) })
    if (tokens === null) throw new Error('PROOF_REFUSED')
    return tokens
  }

  blind(epoch: TokenEpoch): PendingTokens {
    return blindTokens(epoch, this.options.issuerKey ?? developmentIssuerKey().publicKey, this.random)
  }

  async askTokens(login: string, { epoch, items }: PendingTokens): Promise<ActionAnswer<'complaints.issueTokens'>> {
    const input = { epoch, blinded: items.map(({ blinded }) => base64Of(blinded)) }
    const response = await fetch(`${this.options.url}/functions/complaints`, {
      method: 'POST',
      headers: { ...this.options.headers, 'content-type': 'application/json', 'x-local-identity': login },
      body: JSON.stringify({ action: 'issueTokens', input }),
    })
    return (await response.json()) as ActionAnswer<'complaints.issueTokens'>
  }

  /** Bytes to the anonymous path, with no login. */
  async send(request: Uint8Array): Promise<Uint8Array> {
    const response = await fetch(`${this.options.url}/http/anonymous/`, {
      method: 'POST',
      headers: { ...this.options.headers, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(request),
    })
    return new Uint8Array(await response.arrayBuffer())
  }

  async sendForCode(request: Uint8Array): Promise<ChannelCode | null> {
    return decodeCode(await this.send(request))
  }

  /** From the day's open ones, on the anonymous path; the code when there is none. */
  async openToken(epoch: TokenEpoch): Promise<OpenTokenAnswer | ChannelCode> {
    const issuerKey = this.options.issuerKey ?? developmentIssuerKey().publicKey
    const { request, pending } = askOpenToken(epoch, issuerKey, this.random)
    const bytes = await this.send(request)
    return decodeCode(bytes) ?? readOpenToken(bytes, pending)
  }

  compose({ token, content, intake = 'INTAKE', isUrgent = false, receipt }: NewReport) {
    const own = receipt ?? createReceipt(this.random)
    const publicKey = this.options.intakeKey?.(intake) ?? developmentRoleKey(intake).publicKey
    const role = { role: intake, publicKey }
    const composed = composeReport({ receipt: own, token, isUrgent, intake: role, content }, this.random)
    if (composed === null) throw new Error('too long for a report')
    return { ...composed, receipt: own }
  }

  async report(report: NewReport): Promise<SentReport> {
    const composed = this.compose(report)
    return { ...composed, code: await this.sendForCode(composed.request) }
  }

  /** Null when no case has this receipt. */
  async poll(receipt: Receipt, after = 0): Promise<Thread | null> {
    const keys = receiptKeys(receipt)
    const { request, nonce } = composePoll(keys.lookup, after, this.random)
    const bytes = await this.send(request)
    const answer = decodeCode(bytes) === null ? openPollAnswer(bytes, { lookup: keys.lookup, nonce }) : null
    const caseKey = answer === null ? null : caseKeyOf(answer, keys)
    if (answer === null || caseKey === null) return null
    const contents = answer.messages.map((message) => openPolledMessage(caseKey, keys.caseId, message))
    return { answer, caseKey, contents }
  }

  /** As the next turn, or as `seq`. */
  async append(receipt: Receipt, append: Pick<ToAppend, 'operation' | 'content'> & { readonly seq?: number }) {
    const thread = await this.poll(receipt)
    if (thread === null) return 'NOT_FOUND'
    const toAppend = { seq: thread.answer.nextSeq, ...append, keys: receiptKeys(receipt) }
    const request = composeAppend(thread.caseKey, toAppend, this.random)
    if (request === null) throw new Error('too long for a message')
    return this.sendForCode(request)
  }

  /** The codes of its parts. */
  async sendPhoto(report: Pick<SentReport, 'caseKey' | 'receipt'>, photo: Uint8Array, photoId = this.random(16)) {
    const requests = composePhoto(report.caseKey, { photo, photoId, keys: receiptKeys(report.receipt) }, this.random)
    if (requests === null) throw new Error('too large for a photo')
    const codes: (ChannelCode | null)[] = []
    for (const request of requests) codes.push(await this.sendForCode(request))
    return { photoId, codes, requests }
  }
}
