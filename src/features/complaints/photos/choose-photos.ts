// Lets the reporter choose photos: from camera or album in WeChat, from disk in a browser.
import Taro from '@tarojs/taro'
import { forgetAddress } from './photo-address'

export interface ChosenPhoto {
  readonly address: string
  /** Once it has been redrawn. The original itself is never touched. */
  readonly forget: () => void
}

/** None when the chooser was closed. */
export function choosePhotos(most: number): Promise<readonly ChosenPhoto[]> {
  return process.env.TARO_ENV === 'weapp' ? chooseOnPhone(most) : chooseInBrowser(most)
}

async function chooseOnPhone(count: number): Promise<readonly ChosenPhoto[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count,
      mediaType: ['image'],
      sourceType: ['album', 'camera'],
      // Turned upright by WeChat: its canvas knows nothing of a turn that is only noted in the file.
      sizeType: ['compressed'],
    })
    return tempFiles.map(({ tempFilePath }) => ({ address: tempFilePath, forget: () => forgetAddress(tempFilePath) }))
  } catch {
    // WeChat reports closing the chooser as a failure.
    return []
  }
}

function chooseInBrowser(most: number): Promise<readonly ChosenPhoto[]> {
  return new Promise((resolve) => {
    const input = Object.assign(document.createElement('input'), {
      type: 'file',
      accept: 'image/*',
      multiple: most > 1,
    })
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () => {
      const addresses = [...(input.files ?? [])].slice(0, most).map((file) => URL.createObjectURL(file))
      resolve(addresses.map((address) => ({ address, forget: () => forgetAddress(address) })))
    })
    input.click()
  })
}
