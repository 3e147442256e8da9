// Leaves the pages of reports at once: nothing stays, and nothing is asked of the cloud.
import Taro from '@tarojs/taro'
import { forgetAllPhotos } from '../photos/photo-address'

/**
 * In WeChat the mini-program closes; in a browser an empty page takes this one's place. Not the app's first page: it
 * would call the cloud with the reporter's login in the same second.
 */
export function leaveAtOnce(): void {
  forgetAllPhotos()
  if (process.env.TARO_ENV === 'weapp') void Taro.exitMiniProgram()
  else window.location.replace('about:blank')
}
