// Gets the phone code for `identity.connectPhone` where there is no WeChat button to supply one.
import { readDevelopmentIdentity } from '../kept/development-identity'

/**
 * In the browser of a developer who pretends to be in WeChat (a `wx:` login). Null for everybody else in a browser:
 * there the account's own phone counts.
 */
export async function askForPhoneCode(): Promise<string | null> {
  const login = readDevelopmentIdentity()
  if (login?.startsWith('wx:') !== true) return null
  const response = await fetch('/local/phone-code', { method: 'POST', headers: { 'x-local-identity': login } }).catch(
    () => null,
  )
  if (response?.ok !== true) return null
  return ((await response.json()) as { readonly code: string }).code
}
