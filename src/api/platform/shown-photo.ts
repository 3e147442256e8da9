// Gives a photo from an answer an address to show it by, for as long as the page is open.
import Taro from '@tarojs/taro'

export interface ReceivedPhoto {
  readonly type: string
  readonly base64: string
}

/** Too large for WeChat's view layer as text: a file of the app's own, taken away by `forgetPhoto`. */
export async function showPhoto({ type, base64 }: ReceivedPhoto): Promise<string> {
  if (process.env.TARO_ENV !== 'weapp') return URL.createObjectURL(blobOf(base64, type))
  const path = `${Taro.env.USER_DATA_PATH}/shown-${Date.now()}-${Math.random().toString(36).slice(2)}`
  await new Promise<void>((resolve, reject) => {
    const failed = () => reject(new Error('the photo could not be shown'))
    Taro.getFileSystemManager().writeFile({
      filePath: path,
      data: base64,
      encoding: 'base64',
      success: () => resolve(),
      fail: failed,
    })
  })
  return path
}

export function forgetPhoto(address: string): void {
  if (process.env.TARO_ENV !== 'weapp') URL.revokeObjectURL(address)
  else Taro.getFileSystemManager().unlink({ filePath: address, fail: () => undefined })
}

function blobOf(base64: string, type: string): Blob {
  return new Blob([Uint8Array.from(atob(base64), (symbol) => symbol.charCodeAt(0))], { type })
}
