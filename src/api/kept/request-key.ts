// Makes the key of a write, so that a resent request counts once.
// Codes are derived from it, so it must be unguessable: it comes from the system's secure random source.
import Taro from '@tarojs/taro'

const BYTES = 16

export async function makeRequestKey(): Promise<string> {
  const bytes = process.env.TARO_ENV === 'weapp' ? await bytesInWechat() : crypto.getRandomValues(new Uint8Array(BYTES))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function bytesInWechat(): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    Taro.getUserCryptoManager().getRandomValues({
      length: BYTES,
      success: ({ randomValues }) => resolve(new Uint8Array(randomValues)),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
}
