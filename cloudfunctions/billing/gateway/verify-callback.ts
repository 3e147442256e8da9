// Verifies and decrypts a WeChat Pay callback: signature, age at most 5 minutes, AES-GCM.
import Aes from 'wechatpay-axios-plugin/lib/aes'
import Formatter from 'wechatpay-axios-plugin/lib/formatter'
import Rsa from 'wechatpay-axios-plugin/lib/rsa'
import { z } from 'zod'
import type { HttpRequest } from '../../request/http-entry'
import type { PaySettings } from './pay-settings'

/** WeChat's own limit: a timestamp further off, either way, may be a replay. */
const MOST_SECONDS_APART = 300

const envelope = z.object({
  event_type: z.string(),
  resource: z.object({
    algorithm: z.literal('AEAD_AES_256_GCM'),
    ciphertext: z.string(),
    nonce: z.string(),
    associated_data: z.string().default(''),
  }),
})

export interface VerifiedCallback {
  readonly event: string
  readonly content: unknown
}

/** Null when the signature is not the gateway's or the timestamp is out of range. */
export function verifyCallback(
  { headers, body }: HttpRequest,
  settings: PaySettings,
  now: number,
): VerifiedCallback | null {
  if (!isGenuine({ headers, body }, settings, now)) return null
  const { event_type, resource } = envelope.parse(JSON.parse(body))
  const { ciphertext, nonce, associated_data } = resource
  const content = Aes.AesGcm.decrypt(ciphertext, settings.secret, nonce, associated_data)
  return { event: event_type, content: JSON.parse(content) }
}

type Signed = Pick<HttpRequest, 'headers' | 'body'>

function isGenuine({ headers, body }: Signed, { platformKeys }: PaySettings, now: number): boolean {
  const part = (name: string) => headers[`wechatpay-${name}`] ?? ''
  const serial = part('serial')
  const key = Object.hasOwn(platformKeys, serial) ? platformKeys[serial] : undefined
  const apart = Math.abs(now / 1000 - Number(part('timestamp')))
  if (key === undefined || !(apart <= MOST_SECONDS_APART)) return false
  const message = Formatter.response(part('timestamp'), part('nonce'), body)
  return Rsa.verify(message, part('signature'), Rsa.from(key, 'public'))
}
