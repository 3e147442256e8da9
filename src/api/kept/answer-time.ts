// Owns when an answer was given, by the clock of the cloud: the device's date may be wrong, and the demonstration's differs.
import Taro from '@tarojs/taro'

const KEY = 'clock-ahead'
/** Smaller steps are the way of the answer, not the clock. */
const STEP = 30_000

/** `at` is the device's clock. Answers that carry their own `now` also tell how far the cloud is ahead, for those without. */
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
