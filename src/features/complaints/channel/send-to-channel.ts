// Sends one request of the channel as bytes, without anything that says who sends it.
//
// Its own way out on purpose: the app's transport adds the caller, this one must not. In WeChat `wx.request` goes to the
// HTTP path without a token; in a browser cookies and referrer are left out.
import { fromBase64, toBase64 } from '@domain/complaints/bytes/base64'
import { type ChannelCode, decodeCode } from '@domain/complaints/channel/channel-code'
import { call } from '@src/api/calls/client'
import Taro from '@tarojs/taro'
import { channelAddress } from './channel-level'

export type ChannelReply =
  | { readonly kind: 'CODE'; readonly code: ChannelCode }
  /** What a poll asked for, still sealed: `openPollAnswer`. */
  | { readonly kind: 'ANSWER'; readonly bytes: Uint8Array }
  /** No answer came, or a foreign one. The same bytes may be sent again: nothing is stored twice. */
  | { readonly kind: 'LOST' }

const TIMEOUT_MS = 20_000
const HEADER = { 'content-type': 'application/octet-stream' }

/** Never throws. */
export async function sendToChannel(request: Uint8Array): Promise<ChannelReply> {
  const address = channelAddress()
  try {
    const bytes = await (address === null ? sendConfidentially(request) : sendAnonymously(address, request))
    return bytes === null || bytes.length === 0 ? { kind: 'LOST' } : replyOf(bytes)
  } catch {
    return { kind: 'LOST' }
  }
}

function replyOf(bytes: Uint8Array): ChannelReply {
  const code = decodeCode(bytes)
  return code === null ? { kind: 'ANSWER', bytes } : { kind: 'CODE', code }
}

function sendAnonymously(address: string, request: Uint8Array): Promise<Uint8Array | null> {
  return process.env.TARO_ENV === 'weapp' ? sendByWechat(address, request) : sendByBrowser(address, request)
}

async function sendByWechat(url: string, request: Uint8Array): Promise<Uint8Array | null> {
  const { data, statusCode } = await Taro.request<ArrayBuffer>({
    url,
    method: 'POST',
    header: HEADER,
    data: request.slice().buffer,
    responseType: 'arraybuffer',
    timeout: TIMEOUT_MS,
  })
  return statusCode === 200 ? new Uint8Array(data) : null
}

async function sendByBrowser(url: string, request: Uint8Array): Promise<Uint8Array | null> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), TIMEOUT_MS)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: HEADER,
      body: request.slice().buffer,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: stop.signal,
    })
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null
  } finally {
    clearTimeout(timer)
  }
}

async function sendConfidentially(request: Uint8Array): Promise<Uint8Array | null> {
  const answer = await call('complaints.sendConfidential', { request: toBase64(request) })
  return answer.ok ? fromBase64(answer.value.answer) : null
}
