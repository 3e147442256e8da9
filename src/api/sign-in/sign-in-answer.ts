// What a way of signing in on the web offers, and how it can fail.

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
