// Loads the channel's cryptography, built beforehand, from its subpackage or its own file.
import type { ChannelCrypto } from '@domain/complaints/channel/channel-crypto'

interface Loaded {
  readonly channelCrypto: ChannelCrypto
}

/** WeChat's own `require`, which can fetch a subpackage (developers.weixin.qq.com: 分包异步化); webpack leaves it alone. */
declare const __non_webpack_require__: { readonly async: (path: string) => Promise<Loaded> }

let loading: Promise<Loaded> | undefined

/** Null on a device that cannot do it: no BigInt before iOS 14. Then only the other ways to report are offered. */
export async function loadChannelCrypto(): Promise<ChannelCrypto | null> {
  if (typeof BigInt === 'undefined') return null
  try {
    loading ??= load()
    return (await loading).channelCrypto
  } catch {
    loading = undefined
    return null
  }
}

/** In WeChat the path is seen from the root of the package, where Taro puts what several pages share. */
function load(): Promise<Loaded> {
  return process.env.TARO_ENV === 'weapp'
    ? __non_webpack_require__.async('./pages/report/channel-crypto.js')
    : import('./built/channel-crypto.js')
}
