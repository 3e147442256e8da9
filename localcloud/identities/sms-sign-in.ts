// Signs in a browser by SMS as CloudBase does: a code by phone, then that phone's account.
import { randomInt } from 'node:crypto'
import type { DevelopmentIdentities } from './development-identities'

const CODE_LIFE_MS = 5 * 60_000
const MOST_TRIES = 5
/**
 * CloudBase sends a number one code in 30 s and ten in a calendar day
 * (https://docs.cloudbase.net/authentication-v2/method/sms-login); a minute here, which no app may undercut.
 */
const SPACING_MS = 60_000
const MOST_A_DAY = 10
/** The day of Asia/Shanghai. */
const DAY_OFFSET_MS = 8 * 3_600_000
const DAY_MS = 86_400_000
const MOST_KEPT = 1_000
const PHONE = /^1\d{10}$/

interface SmsCode {
  readonly code: string
  readonly until: number
  tries: number
}

export interface Sms {
  readonly at: number
  readonly phone: string
  readonly text: string
}

export class SmsSignIn {
  private readonly codes = new Map<string, SmsCode>()
  private readonly sent: Sms[] = []

  constructor(private readonly identities: DevelopmentIdentities) {}

  /** Newest first: where a person who develops reads the code. */
  messages(): readonly Sms[] {
    return [...this.sent].reverse()
  }

  sendCode(phone: string, now: number): 'SENT' | 'NOT_A_PHONE' | 'TOO_MANY' {
    if (!PHONE.test(phone)) return 'NOT_A_PHONE'
    if (this.isTooMany(phone, now)) return 'TOO_MANY'
    const code = String(randomInt(1_000_000)).padStart(6, '0')
    this.codes.set(phone, { code, until: now + CODE_LIFE_MS, tries: 0 })
    this.sent.push({ at: now, phone, text: code })
    if (this.sent.length > MOST_KEPT) this.sent.shift()
    return 'SENT'
  }

  private isTooMany(phone: string, now: number): boolean {
    const dayOf = (at: number) => Math.floor((at + DAY_OFFSET_MS) / DAY_MS)
    const before = this.sent.filter((one) => one.phone === phone && one.at <= now && dayOf(one.at) === dayOf(now))
    return before.length >= MOST_A_DAY || before.some(({ at }) => now - at < SPACING_MS)
  }

  /** The login of this phone's account, new or not; null when the code is wrong, too old, or was tried too often. */
  signIn(phone: string, code: string, now: number): string | null {
    const sent = this.codes.get(phone)
    if (sent === undefined || sent.until <= now || sent.tries >= MOST_TRIES) return null
    sent.tries += 1
    if (sent.code !== code) return null
    this.codes.delete(phone)
    return this.identities.accountOf(phone)
  }
}
