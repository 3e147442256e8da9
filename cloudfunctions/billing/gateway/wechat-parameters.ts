// Signs the parameters the mini-program passes to wx.requestPayment.
import { randomBytes } from 'node:crypto'
import Formatter from 'wechatpay-axios-plugin/lib/formatter'
import Rsa from 'wechatpay-axios-plugin/lib/rsa'
import { settingsInUse } from './pay-gateway'

export function wechatParameters(prepayId: string, now: number) {
  const { appId, privateKey } = settingsInUse()
  const timeStamp = String(Math.floor(now / 1000))
  const nonceStr = randomBytes(16).toString('hex')
  const content = `prepay_id=${prepayId}`
  const paySign = Rsa.sign(
    Formatter.joinedByLineFeed(appId, timeStamp, nonceStr, content),
    Rsa.from(privateKey, 'private'),
  )
  return { timeStamp, nonceStr, package: content, signType: 'RSA' as const, paySign }
}
