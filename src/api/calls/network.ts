// Tells whether the device has a network, and reports when it goes or returns.
import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'

const weapp = process.env.TARO_ENV === 'weapp'
const listeners = new Set<() => void>()
const CHANGES = ['online', 'offline'] as const
let connected = true

/** Once, at the app's start. A browser needs no watching: it always knows. */
export function watchNetwork(): void {
  if (!weapp) return
  const note = (isConnected: boolean) => {
    connected = isConnected
    for (const tell of [...listeners]) tell()
  }
  Taro.getNetworkType({ success: ({ networkType }) => note(networkType !== 'none') })
  Taro.onNetworkStatusChange(({ isConnected }) => note(isConnected))
}

export function isOffline(): boolean {
  return weapp ? !connected : !navigator.onLine
}

/** Reports every change of the network until the returned function is called. */
export function onNetworkChange(tell: () => void): () => void {
  if (weapp) {
    listeners.add(tell)
    return () => void listeners.delete(tell)
  }
  for (const change of CHANGES) window.addEventListener(change, tell)
  return () => {
    for (const change of CHANGES) window.removeEventListener(change, tell)
  }
}

/** Reports when the network returns, until the returned function is called. */
export function onBackOnline(tell: () => void): () => void {
  return onNetworkChange(() => {
    if (!isOffline()) tell()
  })
}

/** Redraws the screen when the network goes or returns. */
export function useOffline(): boolean {
  return useSyncExternalStore(onNetworkChange, isOffline)
}
