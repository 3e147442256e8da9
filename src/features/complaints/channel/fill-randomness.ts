// Fills a pool with random bytes of the platform; the core takes them from it and gets no others.
import type { RandomBytes } from '@domain/complaints/bytes/random-bytes'

/** Enough for tokens, a report or a message. A photo takes 24 bytes for each of its parts. */
export const POOL_SIZE = 2048

/** Rejects when the platform gives none: then nothing may be made. */
export async function fillRandomness(size = POOL_SIZE): Promise<RandomBytes> {
  const pool = process.env.TARO_ENV === 'weapp' ? await askWechat(size) : askBrowser(size)
  if (pool.length !== size) throw new RangeError('fewer random bytes than asked for')
  return takeFrom(pool)
}

/** Throws when the pool is empty: nothing is ever made of bytes that were used, and never of Math.random. */
function takeFrom(pool: Uint8Array): RandomBytes {
  let at = 0
  return (count) => {
    if (at + count > pool.length) throw new RangeError('the pool of random bytes is empty')
    const taken = pool.slice(at, at + count)
    pool.fill(0, at, at + count)
    at += count
    return taken
  }
}

interface RandomValues {
  readonly randomValues: ArrayBuffer
}

interface WechatRandomness {
  getRandomValues(options: {
    readonly length: number
    readonly success: (result: RandomValues) => void
    readonly fail: (error: unknown) => void
  }): unknown
}

declare const wx: WechatRandomness

/** By WeChat's own call with callbacks: through Taro's promise the answer was undefined (NervJS/taro#13673). */
function askWechat(length: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    wx.getRandomValues({ length, success: ({ randomValues }) => resolve(new Uint8Array(randomValues)), fail: reject })
  })
}

function askBrowser(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length))
}
