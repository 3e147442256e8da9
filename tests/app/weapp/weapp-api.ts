// Stands in for WeChat's `wx`: real answers for the few calls that need one, success for the rest.

export interface WechatCall {
  readonly name: string
  readonly data: { readonly action: string; readonly input: unknown }
}

const SCREEN = {
  platform: 'ios',
  windowWidth: 375,
  windowHeight: 812,
  pixelRatio: 2,
  statusBarHeight: 44,
  SDKVersion: '3.8.0',
}

/** Asked for and absent on a phone too. */
const ABSENT = new Set(['env', 'worklet', 'webpackJsonp', 'getLogManager'])

export function createWechatApi(answer: (call: WechatCall) => unknown): unknown {
  const storage = new Map<string, unknown>()
  const api: Record<string, unknown> = {
    getSystemInfoSync: () => SCREEN,
    getWindowInfo: () => SCREEN,
    getDeviceInfo: () => SCREEN,
    getAppBaseInfo: () => SCREEN,
    getMenuButtonBoundingClientRect: () => ({ top: 48, height: 32, width: 87, right: 365, left: 278, bottom: 80 }),
    canIUse: () => true,
    nextTick: (task: () => void) => setTimeout(task, 0),
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
    removeStorageSync: (key: string) => void storage.delete(key),
    getEnterOptionsSync: () => ({ path: 'pages/parent/home/index', query: {} }),
    getNetworkType: ({ success }: { readonly success?: (result: { readonly networkType: string }) => void }) =>
      success?.({ networkType: 'wifi' }),
    onNetworkStatusChange: () => undefined,
    onNeedPrivacyAuthorization: () => undefined,
    getFileSystemManager: () => ({ rmdir: () => undefined, unlink: () => undefined }),
    cloud: {
      init: () => undefined,
      callFunction: async (call: WechatCall) => ({ result: answer(call) }),
    },
  }
  return new Proxy(api, {
    get: (known, name) => {
      if (typeof name !== 'string') return undefined
      return known[name] ?? (ABSENT.has(name) ? undefined : succeed(name))
    },
  })
}

function succeed(name: string) {
  return (options?: { readonly success?: (result: { readonly errMsg: string }) => void }) => {
    if (options?.success) setTimeout(() => options.success?.({ errMsg: `${name}:ok` }), 0)
  }
}
