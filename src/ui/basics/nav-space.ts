// Measures the room that WeChat's status bar and capsule leave for our navigation bar.
import Taro from '@tarojs/taro'

export interface NavSpace {
  readonly top: number
  readonly right: number
}

/** In a browser there is neither; the page's safe area does the rest. */
export function measureNavSpace(): NavSpace {
  if (process.env.TARO_ENV !== 'weapp') return { top: 0, right: 0 }
  const { statusBarHeight = 0, windowWidth } = Taro.getWindowInfo()
  const capsule = Taro.getMenuButtonBoundingClientRect()
  return { top: statusBarHeight, right: Math.max(0, windowWidth - capsule.left) }
}
