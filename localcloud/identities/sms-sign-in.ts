// Signs in a browser by SMS as CloudBase does: a code by phone, then that phone's account.
import { randomInt } from 'node:crypto'
import type { DevelopmentIdentities } from './development-identities'

const CODE_LIFE_MS = 5 * 60_000
const MOST_TRIES = 5
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

  /** False when this is no phone. */
  sendCode(phone: string, now: number): boolean {
    if (!PHONE.test(phone)) return false
    const code = String(randomInt(1_000_000)).padStart(6, '0')
    this.codes.set(phone, { code, until: now + CODE_LIFE_MS, tries: 0 })
    this.sent.push({ at: now, phone, text: code })
    if (this.sent.length > 100) this.sent.shift()
    return true
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
