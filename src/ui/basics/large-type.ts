// The choice of 关怀版 (large type, fewer things), remembered on this device.
import Taro from '@tarojs/taro'
import { create } from 'zustand'

const KEY = 'large-type'

interface LargeType {
  readonly on: boolean
  readonly set: (on: boolean) => void
}

export const useLargeType = create<LargeType>((update) => ({
  on: Taro.getStorageSync(KEY) === 'on',
  set: (on) => {
    Taro.setStorageSync(KEY, on ? 'on' : 'off')
    update({ on })
  },
}))
