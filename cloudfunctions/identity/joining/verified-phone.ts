// Gets a caller's verified phone from the platform: WeChat's button or the browser account.
import { cloud } from '../../runtime/cloud'
import { isTransient, withRetry } from '../../runtime/retry'

const WECHAT = 'wx:'
const MAINLAND = '86'
const MOBILE = /^1\d{10}$/

export interface PhoneProof {
  readonly phone: string
  readonly via: 'PHONE_BUTTON' | 'WEB_ACCOUNT'
}

/** Null when there is none, or none of the mainland. The phone is never taken from the request itself. */
export async function verifiedPhone(login: string, phoneCode: string | null): Promise<PhoneProof | null> {
  if (!login.startsWith(WECHAT)) return ofAccount(login.slice(login.indexOf(':') + 1))
  return phoneCode === null ? null : ofPhoneButton(phoneCode)
}

interface WeChatAnswer {
  readonly result?: {
    readonly errcode?: number
    readonly phone_info?: { readonly purePhoneNumber?: string; readonly countryCode?: string | number }
  }
}

/** A code is good once and for five minutes, so a lost answer is not asked for again: the button gives another. */
async function ofPhoneButton(code: string): Promise<PhoneProof | null> {
  const { result }: WeChatAnswer = await cloud()
    .callWxOpenApi({ apiName: 'phonenumber.getPhoneNumber', apiOptions: {}, cgiName: '', requestData: { code } })
    .catch((error: unknown) => {
      if (isTransient(error)) return {}
      throw error
    })
  const { purePhoneNumber = '', countryCode } = result?.phone_info ?? {}
  if (result?.errcode !== 0 || String(countryCode) !== MAINLAND || !MOBILE.test(purePhoneNumber)) return null
  return { phone: purePhoneNumber, via: 'PHONE_BUTTON' }
}

async function ofAccount(uid: string): Promise<PhoneProof | null> {
  const answer: { readonly userInfo?: object } = await withRetry(async () => cloud().auth().getEndUserInfo(uid))
  const said = answer.userInfo !== undefined && 'phone' in answer.userInfo ? String(answer.userInfo.phone ?? '') : ''
  // The platform writes an account's phone with its country: `+86 199…`.
  const phone = said.replaceAll(/[\s-]/g, '').replace(/^\+86/, '')
  return MOBILE.test(phone) ? { phone, via: 'WEB_ACCOUNT' } : null
}
