// Keeps when a code was last sent to which phone, so that a reload does not send another.
import Taro from '@tarojs/taro'

const KEY = 'last-sms'
export const SMS_SPACING_MS = 60_000

/** When another code may be sent to this phone, by the device's clock; 0 when it may at once. */
export function nextSmsAt(phone: string, now: number): number {
  const kept: unknown = Taro.getStorageSync(KEY)
  if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('phone' in kept)) return 0
  if (kept.phone !== phone || typeof kept.at !== 'number') return 0
  const next = kept.at + SMS_SPACING_MS
  // A device whose clock was set back does not wait for days.
  return now < next && now >= kept.at ? next : 0
}

export function noteSms(phone: string, now: number): void {
  Taro.setStorageSync(KEY, { phone, at: now })
}
