// Signs, checks and encrypts as WeChat Pay's third interface does (RSA-SHA256, AES-256-GCM).
import { createCipheriv, type KeyObject, randomBytes, sign, verify } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { paymentKeys } from './payment-keys'

/** WeChat's own: a request older or newer than this is refused. */
const MOST_SECONDS_APART = 300
const TAG_BYTES = 16

export interface SignedRequest {
  readonly method: string
  /** Path and query, as sent. */
  readonly url: string
  readonly authorization: string
  readonly body: string
}

/** Whether it was signed by the merchant this gateway knows, just now. */
export function isSignedByMerchant({ method, url, authorization, body }: SignedRequest): boolean {
  const { mchId, merchantSerial, merchantPublic } = paymentKeys()
  const [scheme, rest = ''] = authorization.split(' ', 2)
  const partOf = (name: string) => new RegExp(`(?:^|,)${name}="([^"]*)"`).exec(rest)?.[1] ?? ''
  if (scheme !== 'WECHATPAY2-SHA256-RSA2048') return false
  if (partOf('mchid') !== mchId || partOf('serial_no') !== merchantSerial) return false
  const timestamp = partOf('timestamp')
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > MOST_SECONDS_APART) return false
  const message = `${[method, url, timestamp, partOf('nonce_str'), body].join('\n')}\n`
  return verify('sha256', Buffer.from(message), merchantPublic, Buffer.from(partOf('signature'), 'base64'))
}

export interface Signing {
  readonly seconds: number
  /** Another key than the gateway's: a forgery. */
  readonly key?: KeyObject
}

/** The headers by which a receiver knows that `body` comes from the gateway. */
export function signatureHeaders(body: string, { seconds, key }: Signing): IncomingHttpHeaders {
  const { platformSerial, platformPrivate } = paymentKeys()
  const nonce = randomBytes(16).toString('hex')
  const message = Buffer.from(`${seconds}\n${nonce}\n${body}\n`)
  return {
    'wechatpay-serial': platformSerial,
    'wechatpay-timestamp': String(seconds),
    'wechatpay-nonce': nonce,
    'wechatpay-signature': sign('sha256', message, key ?? platformPrivate).toString('base64'),
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
  }
}

export function encryptedResource(kind: string, content: object): object {
  const nonce = randomBytes(6).toString('hex')
  const cipher = createCipheriv('aes-256-gcm', paymentKeys().secret, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(kind))
  const sealed = [cipher.update(JSON.stringify(content), 'utf8'), cipher.final(), cipher.getAuthTag()]
  return {
    original_type: kind,
    algorithm: 'AEAD_AES_256_GCM',
    ciphertext: Buffer.concat(sealed).toString('base64'),
    associated_data: kind,
    nonce,
  }
}
