// Lets anybody choose a published draw to check: from a WeChat chat, or from disk in a browser.
import Taro from '@tarojs/taro'

/** Null when nothing was chosen. */
export function chooseDrawFile(): Promise<string | null> {
  return process.env.TARO_ENV === 'weapp' ? chooseFromChat() : chooseFromDisk()
}

async function chooseFromChat(): Promise<string | null> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['json', 'txt'] })
    const path = tempFiles[0]?.path
    const text = path === undefined ? null : Taro.getFileSystemManager().readFileSync(path, 'utf8')
    return typeof text === 'string' ? text : null
  } catch {
    // WeChat reports closing the chooser as a failure.
    return null
  }
}

function chooseFromDisk(): Promise<string | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.json,.txt'
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (file === undefined) resolve(null)
      else void file.text().then(resolve)
    })
    input.click()
  })
}
