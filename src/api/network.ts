// Owns whether the device has a network, as far as it knows, and word of its return.
import Taro from '@tarojs/taro'

const weapp = process.env.TARO_ENV === 'weapp'
const waiting = new Set<() => void>()
let connected = true

/** Once, at the app's start. A browser needs no watching: it always knows. */
export function watchNetwork(): void {
  if (!weapp) return
  const note = (isConnected: boolean) => {
    connected = isConnected
    if (isConnected) for (const tell of [...waiting]) tell()
  }
  Taro.getNetworkType({ success: ({ networkType }) => note(networkType !== 'none') })
  Taro.onNetworkStatusChange(({ isConnected }) => note(isConnected))
}

export function isOffline(): boolean {
  return weapp ? !connected : !navigator.onLine
}

/** Tells of the network's return until the answered function is called. */
export function onBackOnline(tell: () => void): () => void {
  if (weapp) {
    waiting.add(tell)
    return () => void waiting.delete(tell)
  }
  window.addEventListener('online', tell)
  return () => window.removeEventListener('online', tell)
}
