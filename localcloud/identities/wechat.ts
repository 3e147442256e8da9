// Answers `callWxOpenApi`: the phone behind a code, and sending subscription messages.
import { randomUUID } from 'node:crypto'
import { invalidParam } from '../values/cloud-error'
import type { DevelopmentIdentities } from './development-identities'

/*
 * The wire (read off the SDK's wx/index.ts): `{action: 'wx.api', apiName, requestData: <JSON text>}`, answered with
 * `{data: {responseData: <JSON text>}}`; an `errcode` that is not 0 is part of a successful answer, as in WeChat's HTTPS
 * API. `apiName` is the name WeChat's documentation gives the interface, without `openapi.`: wx-server-sdk sends what
 * callers give it unchanged, and published functions say `phonenumber.getPhoneNumber`. Not compared with a live
 * environment. Fields and codes are those of the HTTPS API (getuserphonenumber, message/subscribe/send).
 */

/** WeChat's own: a code may be used once, within five minutes. */
const PHONE_CODE_LIFE_MS = 5 * 60_000
const OK = 0
const INVALID_CODE = 40029
const ERROR_TEXTS: Readonly<Record<number, string>> = {
  [OK]: 'ok',
  [INVALID_CODE]: 'invalid code',
  [-1]: 'system error',
  43101: 'user refuse to accept the msg',
}
/** Older ones are forgotten: this is a place to look, not an archive. */
const MESSAGES_KEPT = 5000

export interface SentMessage {
  readonly at: number
  readonly touser: string
  readonly template_id: string
  readonly data: unknown
  readonly page: string | null
}

/** A `wx.api` request as it came: nothing of it has been checked. */
export interface WeChatRequest {
  readonly apiName?: unknown
  readonly requestData?: unknown
}

interface PhoneCode {
  readonly phone: string
  readonly until: number
}

export class WeChat {
  private readonly codes = new Map<string, PhoneCode>()
  private sent: SentMessage[] = []

  constructor(private readonly identities: DevelopmentIdentities) {}

  /** Newest first. */
  messages(): readonly SentMessage[] {
    return [...this.sent].reverse()
  }

  forgetMessages(): void {
    this.sent = []
  }

  /** What the phone button gives the app: a code for the phone of this login; null when it has none. */
  phoneCode(login: string, now: number): string | null {
    const phone = this.identities.phoneOf(login)
    if (phone === null) return null
    const code = randomUUID().replaceAll('-', '')
    this.codes.set(code, { phone, until: now + PHONE_CODE_LIFE_MS })
    return code
  }

  /** One `wx.api` call; `injected` is an errcode a test wants instead of the effect. */
  call(request: WeChatRequest, { now, injected }: { now: number; injected: number | null }): object {
    if (injected !== null) return answerOf({ errcode: injected })
    const data = fieldsOf(request.requestData)
    if (request.apiName === 'phonenumber.getPhoneNumber') return answerOf(this.phoneInfo(String(data.code), now))
    if (request.apiName === 'subscribeMessage.send') return answerOf(this.send(data, now))
    throw invalidParam(`wx.api ${String(request.apiName)} is not supported by the local cloud`)
  }

  private phoneInfo(code: string, now: number): Answered {
    const found = this.codes.get(code)
    this.codes.delete(code)
    if (found === undefined || found.until <= now) return { errcode: INVALID_CODE }
    const { phone } = found
    return { errcode: OK, phone_info: { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86' } }
  }

  private send({ touser, template_id, data, page }: Fields, at: number): Answered {
    if (typeof touser !== 'string' || touser === '') throw invalidParam('touser must be an openid')
    if (typeof template_id !== 'string' || template_id === '') throw invalidParam('template_id must be a text')
    this.sent.push({ at, touser, template_id, data, page: typeof page === 'string' ? page : null })
    if (this.sent.length > MESSAGES_KEPT) this.sent.shift()
    return { errcode: OK }
  }
}

type Fields = Readonly<Record<string, unknown>>
type Answered = Fields & { readonly errcode: number }

function answerOf(answer: Answered): object {
  const { errcode, ...rest } = answer
  return { data: { responseData: JSON.stringify({ errcode, errmsg: ERROR_TEXTS[errcode] ?? 'error', ...rest }) } }
}

function fieldsOf(text: unknown): Fields {
  const value: unknown = typeof text === 'string' && text !== '' ? JSON.parse(text) : {}
  if (typeof value !== 'object' || value === null) throw invalidParam('requestData must be a JSON object')
  return { ...value }
}
