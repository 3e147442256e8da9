// Owns who the browser build pretends to be. Only the local gateway understands it; WeChat says who calls by itself.
import Taro from '@tarojs/taro'

const KEY = 'development-identity'

export function readDevelopmentIdentity(): string | null {
  const stored: unknown = Taro.getStorageSync(KEY)
  return typeof stored === 'string' && stored !== '' ? stored : null
}

export function writeDevelopmentIdentity(login: string | null): void {
  Taro.setStorageSync(KEY, login ?? '')
}
