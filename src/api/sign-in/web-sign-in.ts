// Signs a browser in by phone and SMS code: CloudBase in production, the local gateway otherwise.
import { forgetAnswers } from '../kept/last-answers'
import { cloudSignIn } from './web-sign-in-cloud'
import { localSignIn } from './web-sign-in-local'

export type SignInProblem =
  /** Not a phone of mainland China. */
  | 'NOT_A_PHONE'
  /** Wrong, too old, or none was sent. */
  | 'WRONG_CODE'
  /** Too many codes or tries: later. */
  | 'TOO_MANY'
  /** The district has not switched this way of signing in on. */
  | 'SWITCHED_OFF'
  | 'OFFLINE'

export type SignInAnswer = { readonly ok: true } | { readonly ok: false; readonly error: SignInProblem }

export interface WebSignIn {
  readonly sendSmsCode: (phone: string) => Promise<SignInAnswer>
  /** For the phone that was sent a code last. A phone nobody knows gets an account of its own. */
  readonly signInWithCode: (code: string) => Promise<SignInAnswer>
  readonly signOut: () => Promise<void>
  readonly isSignedIn: () => Promise<boolean>
}

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
