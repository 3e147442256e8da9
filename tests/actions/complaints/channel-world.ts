// The world of the channel: development keys, and canaries where callers come in.

import { provideComplaintKeys } from '../../../scripts/world/development-complaint-keys'
import { proofOf as proofIn } from '../world/proof-tier'

export const proofOf = proofIn

/** What a phone and a network send along with every request, each recognizable. */
export const CANARIES = {
  openid: 'oCANARY-openid-7Q2x',
  address: '203.0.113.77',
  agent: 'CanaryPhone-MicroMessenger-8.0.77',
  phone: '19955550177',
  referer: 'canary-appid-wx0177',
  cookie: 'canary-session-0177',
} as const

export const CANARY_LOGIN = `wx:${CANARIES.openid}`

export const CANARY_HEADERS: Readonly<Record<string, string>> = {
  'x-local-identity': CANARY_LOGIN,
  'x-wx-openid': CANARIES.openid,
  'x-forwarded-for': CANARIES.address,
  'x-real-ip': CANARIES.address,
  'user-agent': CANARIES.agent,
  'x-phone': CANARIES.phone,
  referer: `https://servicewechat.com/${CANARIES.referer}/1/page-frame.html`,
  cookie: `session=${CANARIES.cookie}`,
}

/** In the ways in which bytes are written down. */
export function spellingsOf(canary: string): readonly string[] {
  const bytes = Buffer.from(canary)
  return [canary, bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, '')]
}

/** Those of `canaries` that stand in `text`. */
export function canariesIn(text: string, canaries: readonly string[] = Object.values(CANARIES)): readonly string[] {
  return canaries.filter((canary) => spellingsOf(canary).some((spelling) => text.includes(spelling)))
}

export function openChannel(): void {
  provideComplaintKeys()
}
