// Signs a browser in by phone and SMS code: CloudBase in production, the local gateway otherwise.
import { visibleText } from '@domain/values/visible-text'
import { forgetAnswers } from '../kept/last-answers'
import { nextSmsAt, noteSms } from '../kept/last-sms'
import type { SignInAnswer, WebSignIn } from './sign-in-answer'
import { cloudSignIn } from './web-sign-in-cloud'
import { localSignIn } from './web-sign-in-local'

const way: WebSignIn = process.env.TARO_APP_CLOUD_ENV ? cloudSignIn : localSignIn

const PHONE = /^1\d{10}$/

/** One a minute to a phone, also after a reload; the platform keeps its own limit. */
export async function sendSmsCode(typed: string): Promise<SignInAnswer> {
  const phone = mobileOf(typed)
  if (!PHONE.test(phone)) return { ok: false, error: 'NOT_A_PHONE' }
  if (nextSmsAt(phone, Date.now()) > 0) return { ok: false, error: 'TOO_MANY' }
  const answer = await way.sendSmsCode(phone)
  if (answer.ok) noteSms(phone, Date.now())
  return answer
}

/** As contacts and other apps give it: with spaces, hyphens, +86, full-width digits. */
export function mobileOf(typed: string): string {
  return visibleText(typed)
    .normalize('NFKC')
    .replace(/[\s\p{Pd}()]/gu, '')
    .replace(/^(?:\+86|0086|86)(?=1\d{10}$)/, '')
}

/** Whoever used this browser before leaves nothing behind. */
export async function signInWithCode(code: string): Promise<SignInAnswer> {
  const answer = await way.signInWithCode(code)
  if (answer.ok) forgetAnswers()
  return answer
}

export async function signOut(): Promise<void> {
  forgetAnswers()
  await way.signOut()
}

export const { isSignedIn } = way
