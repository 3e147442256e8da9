// Keeps the officer's device card here: encrypted by WeChat, in a browser as the browser keeps it.
import type { Receipt } from '@domain/complaints/receipts/receipt'
import Taro from '@tarojs/taro'

const keyOf = (districtId: string) => `complaint-card:${districtId}`

/** Null: this device has no key yet. */
export async function recallCard(districtId: string): Promise<Receipt | null> {
  try {
    const { data } = await Taro.getStorage<Receipt>({ key: keyOf(districtId), ...ENCRYPTED })
    return data
  } catch {
    return null
  }
}

export async function keepCardHere(districtId: string, card: Receipt): Promise<void> {
  await Taro.setStorage({ key: keyOf(districtId), data: card, ...ENCRYPTED })
}

export async function forgetCard(districtId: string): Promise<void> {
  await Taro.removeStorage({ key: keyOf(districtId) })
}

/** AES-128 from base library 2.21.3 on (developers.weixin.qq.com: wx.setStorage). A browser has no such thing. */
const ENCRYPTED = process.env.TARO_ENV === 'weapp' ? { encrypt: true } : {}
