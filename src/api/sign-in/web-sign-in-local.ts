// Signs in to the local gateway with a code read at /local/messages. Development only.
import { readDevelopmentIdentity, writeDevelopmentIdentity } from '../kept/development-identity'
import type { SignInAnswer, SignInProblem, WebSignIn } from './sign-in-answer'

let phoneAsked = ''

/** The gateway's answer, or null when there is none. */
function post(path: string, fields: Readonly<Record<string, string>>): Promise<Response | null> {
  return fetch(`/local/${path}`, { method: 'POST', body: JSON.stringify(fields) }).catch(() => null)
}

const failed = (error: SignInProblem): SignInAnswer => ({ ok: false, error })

export const localSignIn: WebSignIn = {
  async sendSmsCode(phone) {
    const response = await post('sms-code', { phone })
    if (response === null) return failed('OFFLINE')
    phoneAsked = phone
    if (response.status === 429) return failed('TOO_MANY')
    return response.ok ? { ok: true } : failed('NOT_A_PHONE')
  },
  async signInWithCode(code) {
    const response = await post('sign-in', { phone: phoneAsked, code })
    if (response === null) return failed('OFFLINE')
    if (!response.ok) return failed('WRONG_CODE')
    const { login } = (await response.json()) as { readonly login: string }
    writeDevelopmentIdentity(login)
    return { ok: true }
  },
  async signOut() {
    writeDevelopmentIdentity(null)
  },
  async isSignedIn() {
    return readDevelopmentIdentity() !== null
  },
}
