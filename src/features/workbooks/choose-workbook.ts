// Lets a clerk choose a workbook: from a WeChat chat, or from disk in a browser.

import type { LocalFile } from '@src/api/transport/transport-type'
import Taro from '@tarojs/taro'

/** Null when nothing was chosen. */
export function chooseWorkbook(): Promise<LocalFile | null> {
  return chooseFile(['xlsx'])
}

/** A bank's statement may be text as well. */
export function chooseStatement(): Promise<LocalFile | null> {
  return chooseFile(['xlsx', 'csv', 'txt'])
}

function chooseFile(extensions: string[]): Promise<LocalFile | null> {
  return process.env.TARO_ENV === 'weapp' ? chooseFromChat(extensions) : chooseFromDisk(extensions)
}

async function chooseFromChat(extension: string[]): Promise<LocalFile | null> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension })
    const file = tempFiles[0]
    return file ? { name: file.name, size: file.size, path: file.path } : null
  } catch {
    // WeChat reports closing the chooser as a failure.
    return null
  }
}

function chooseFromDisk(extensions: readonly string[]): Promise<LocalFile | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = extensions.map((extension) => `.${extension}`).join(',')
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      resolve(file ? { name: file.name, size: file.size, file } : null)
    })
    input.click()
  })
}
