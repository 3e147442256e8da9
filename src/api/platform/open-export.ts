// Opens a workbook or PDF made for the user: WeChat's viewer, or a download in a browser.
import Taro from '@tarojs/taro'

interface ExportFile {
  readonly fileName: string
  readonly url: string
}

/** Whether it opened. In WeChat the person sends, keeps or prints it from the viewer's menu. */
export async function openExport({ fileName, url }: ExportFile): Promise<boolean> {
  if (process.env.TARO_ENV !== 'weapp') {
    const link = document.createElement('a')
    link.href = url
    link.download = fileName
    link.click()
    return true
  }
  try {
    const { tempFilePath } = await Taro.downloadFile({ url })
    const fileType = fileName.endsWith('.pdf') ? 'pdf' : 'xlsx'
    await Taro.openDocument({ filePath: tempFilePath, fileType, showMenu: true })
    return true
  } catch {
    return false
  }
}
