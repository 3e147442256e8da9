// Signs in to CloudBase with an SMS code; its SDK keeps the session for 30 days and renews it.
import { loadCloudApp } from './load-cloud-app'
import type { SignInAnswer, SignInProblem, WebSignIn } from './sign-in-answer'

/** What we use of the SDK's answers; its own types lead to packages it does not bring along. */
interface AuthAnswer {
  readonly error: { readonly category?: string } | null
}
interface OtpAnswer extends AuthAnswer {
  readonly data: { readonly verifyOtp?: (code: { readonly token: string }) => Promise<AuthAnswer> }
}
interface Auth {
  /** Sends a code. The way on signs in the phone's account, and makes one for a new phone. */
  readonly signInWithOtp: (to: { readonly phone: string }) => Promise<OtpAnswer>
  readonly signOut: () => Promise<unknown>
  readonly getLoginState: () => Promise<unknown>
}

/** The SDK's own words for what went wrong (AuthErrorCategory). */
const PROBLEMS: Readonly<Record<string, SignInProblem>> = {
  RATE_LIMITED: 'TOO_MANY',
  VERIFICATION_FAILED: 'WRONG_CODE',
  INVALID_CREDENTIALS: 'WRONG_CODE',
  INVALID_PARAMS: 'WRONG_CODE',
  PROVIDER_NOT_ENABLED: 'SWITCHED_OFF',
}

/** Between the two steps; gone with the page, as the code is soon. */
let verify: OtpAnswer['data']['verifyOtp']

async function auth(): Promise<Auth> {
  const app = await loadCloudApp()
  return app.auth() as unknown as Auth
}

function answerOf({ error }: AuthAnswer): SignInAnswer {
  return error === null ? { ok: true } : { ok: false, error: PROBLEMS[error.category ?? ''] ?? 'OFFLINE' }
}

async function orOffline(work: () => Promise<SignInAnswer>): Promise<SignInAnswer> {
  try {
    return await work()
  } catch {
    return { ok: false, error: 'OFFLINE' }
  }
}

export const cloudSignIn: WebSignIn = {
  sendSmsCode: (phone) =>
    orOffline(async () => {
      const answer = await (await auth()).signInWithOtp({ phone: `+86${phone}` })
      verify = answer.error === null ? answer.data.verifyOtp : undefined
      return answerOf(answer)
    }),
  signInWithCode: (code) =>
    orOffline(async () => (verify ? answerOf(await verify({ token: code })) : { ok: false, error: 'WRONG_CODE' })),
  signOut: async () => {
    verify = undefined
    await (await auth()).signOut()
  },
  isSignedIn: async () => (await (await auth()).getLoginState()) !== null,
}
