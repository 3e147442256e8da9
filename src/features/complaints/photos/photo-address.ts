// Gives bytes of a photo an address to show them by, and takes it away again.
import Taro from '@tarojs/taro'

const IS_WEAPP = process.env.TARO_ENV === 'weapp'
/** In WeChat: a folder of the app's own. Whatever is in it when a page opens is from a page that ended badly. */
const folder = () => `${Taro.env.USER_DATA_PATH}/report-photos`

let count = 0

export async function showBytes(bytes: Uint8Array): Promise<string> {
  if (!IS_WEAPP) return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }))
  const files = Taro.getFileSystemManager()
  makeFolder()
  count += 1
  const filePath = `${folder()}/${count}.jpg`
  const data = bytes.slice().buffer
  await new Promise<void>((resolve, reject) => {
    files.writeFile({ filePath, data, success: () => resolve(), fail: () => reject(new Error('not written')) })
  })
  return filePath
}

export function forgetAddress(address: string): void {
  if (IS_WEAPP) Taro.getFileSystemManager().unlink({ filePath: address, fail: () => undefined })
  else URL.revokeObjectURL(address)
}

/** When a page of reports opens or is left. In a browser nothing outlives the page. */
export function forgetAllPhotos(): void {
  if (!IS_WEAPP) return
  Taro.getFileSystemManager().rmdir({ dirPath: folder(), recursive: true, fail: () => undefined })
}

function makeFolder(): void {
  try {
    Taro.getFileSystemManager().mkdirSync(folder(), true)
  } catch {
    // It is there already.
  }
}
