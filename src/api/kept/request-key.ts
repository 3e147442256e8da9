// Owns the key a screen gives to something it asks for once: sent twice, it is one. Codes follow from it, so it must not
// be guessed: it comes from the system's own source of chance.
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
