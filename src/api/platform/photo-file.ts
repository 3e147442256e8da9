// Turns a chosen photo into a file to upload: scaled down, without the place it was taken.

import type { LocalFile } from '@src/api/transport/transport-type'
import Taro from '@tarojs/taro'

/** The longer side in pixels: a certificate stays readable. */
const LONGEST = 2_000
const QUALITY = 0.8

/** `path` as the chooser gave it: a path in WeChat, a blob's address in a browser. */
export function photoFile(path: string): Promise<LocalFile> {
  return process.env.TARO_ENV === 'weapp' ? fromPhone(path) : fromBrowser(path)
}

async function fromPhone(path: string): Promise<LocalFile> {
  const smaller = await Taro.compressImage({ src: path, quality: QUALITY * 100, compressedWidth: LONGEST })
    .then(({ tempFilePath }) => tempFilePath)
    .catch(() => path)
  return { name: 'photo.jpg', size: 0, path: smaller }
}

async function fromBrowser(path: string): Promise<LocalFile> {
  const original = await (await fetch(path)).blob()
  const file = (await redrawn(original).catch(() => null)) ?? original
  return { name: 'photo.jpg', size: file.size, file }
}

/** Redrawing drops the metadata the camera wrote: where, when, by whom. */
async function redrawn(original: Blob): Promise<Blob | null> {
  const image = await createImageBitmap(original)
  const share = Math.min(1, LONGEST / Math.max(image.width, image.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.width * share)
  canvas.height = Math.round(image.height * share)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
}
