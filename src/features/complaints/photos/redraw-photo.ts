// Draws a photo anew on a canvas and gives its JPEG bytes: in WeChat and in a browser.
//
// WeChat's way: https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Canvas.html (createImage, toDataURL of a
// canvas of type 2d). Nothing is written to a file on the way, so nothing is left behind.
import { fromBase64 } from '@domain/complaints/bytes/base64'
import Taro from '@tarojs/taro'
import { type Attempt, type Cover, type DrawingSize, drawOn, sizeWithin } from './photo-drawing'

/** The id of the canvas that the page keeps outside the screen. */
export const PHOTO_CANVAS = 'photo-canvas'

export interface Picture {
  readonly size: DrawingSize
  /** Null when the canvas gives no JPEG. */
  readonly encode: (attempt: Attempt, covers: readonly Cover[]) => Promise<Encoded | null>
}

export interface Encoded extends DrawingSize {
  readonly bytes: Uint8Array
}

/** `address`: a path in WeChat, a blob's address in a browser. Null when it is no picture. */
export function openPicture(address: string): Promise<Picture | null> {
  return (process.env.TARO_ENV === 'weapp' ? openOnPhone(address) : openInBrowser(address)).catch(() => null)
}

async function openInBrowser(address: string): Promise<Picture> {
  const picture = new Image()
  picture.src = address
  await picture.decode()
  const size = { width: picture.naturalWidth, height: picture.naturalHeight }
  return {
    size,
    encode: async ({ longest, quality }, covers) => {
      const canvas = Object.assign(document.createElement('canvas'), sizeWithin(size, longest))
      const brush = canvas.getContext('2d')
      if (brush === null) return null
      drawOn(brush, { picture, size: canvas, covers })
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
      return blob === null ? null : { ...sizeWithin(size, longest), bytes: new Uint8Array(await blob.arrayBuffer()) }
    },
  }
}

/** What is used of WeChat's canvas: Taro's types leave it open. */
interface PhoneCanvas {
  width: number
  height: number
  readonly createImage: () => PhonePicture
  readonly getContext: (kind: '2d') => CanvasRenderingContext2D
  readonly toDataURL: (type: string, quality: number) => string
}

interface PhonePicture extends HTMLImageElement {
  onload: () => void
  onerror: (reason: unknown) => void
  src: string
}

async function openOnPhone(path: string): Promise<Picture> {
  const canvas = await phoneCanvas()
  const picture = canvas.createImage()
  await new Promise<void>((resolve, reject) => {
    picture.onload = resolve
    picture.onerror = reject
    picture.src = path
  })
  const size = { width: picture.width, height: picture.height }
  return {
    size,
    encode: async ({ longest, quality }, covers) => {
      const drawn = sizeWithin(size, longest)
      Object.assign(canvas, drawn)
      drawOn(canvas.getContext('2d'), { picture, size: drawn, covers })
      const [, base64 = ''] = canvas.toDataURL('image/jpeg', quality).split(',')
      const bytes = fromBase64(base64)
      return bytes === null ? null : { ...drawn, bytes }
    },
  }
}

function phoneCanvas(): Promise<PhoneCanvas> {
  return new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${PHOTO_CANVAS}`)
      .node((found) => (found ? resolve(found.node as PhoneCanvas) : reject(new Error('no canvas'))))
      .exec()
  })
}
