// Signs a browser in by phone and SMS code: CloudBase in production, the local gateway otherwise.
import { forgetAnswers } from '../kept/last-answers'
import type { SignInAnswer, WebSignIn } from './sign-in-answer'
import { cloudSignIn } from './web-sign-in-cloud'
import { localSignIn } from './web-sign-in-local'

const way: WebSignIn = process.env.TARO_APP_CLOUD_ENV ? cloudSignIn : localSignIn

const PHONE = /^1\d{10}$/

export async function sendSmsCode(phone: string): Promise<SignInAnswer> {
  return PHONE.test(phone) ? way.sendSmsCode(phone) : { ok: false, error: 'NOT_A_PHONE' }
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
