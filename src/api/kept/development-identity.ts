// Stores which identity the browser build pretends to have.
// Only the local gateway accepts it; in WeChat the platform says who is calling.
import Taro from '@tarojs/taro'

const KEY = 'development-identity'

export function readDevelopmentIdentity(): string | null {
  const stored: unknown = Taro.getStorageSync(KEY)
  return typeof stored === 'string' && stored !== '' ? stored : null
}

export function writeDevelopmentIdentity(login: string | null): void {
  Taro.setStorageSync(KEY, login ?? '')
}
