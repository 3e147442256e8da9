// Dates an answer by the cloud's clock.
// The device's date may be wrong, and the demonstration runs on another date.
import Taro from '@tarojs/taro'

const KEY = 'clock-ahead'
/** Smaller differences are network delay, not a wrong clock. */
const STEP = 30_000

/** `at` is by the device's clock. An answer with its own `now` also sets the offset used for answers without one. */
export function timeOfAnswer(value: object, at: number): number {
  const now = 'now' in value && typeof value.now === 'number' ? value.now : null
  if (now === null) return at + readAhead()
  if (Math.abs(now - at - readAhead()) > STEP) Taro.setStorageSync(KEY, now - at)
  return now
}

function readAhead(): number {
  const kept: unknown = Taro.getStorageSync(KEY)
  return typeof kept === 'number' ? kept : 0
}
