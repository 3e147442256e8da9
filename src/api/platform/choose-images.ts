// Asks for pictures from camera or album; nothing when the chooser was closed.
import Taro from '@tarojs/taro'

/** Paths in WeChat, blob addresses in a browser. A closed chooser counts as a failure there. */
export async function chooseImages(count: number): Promise<readonly string[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count, mediaType: ['image'], sourceType: ['album', 'camera'] })
    return tempFiles.map(({ tempFilePath }) => tempFilePath)
  } catch {
    return []
  }
}
