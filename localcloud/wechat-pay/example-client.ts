// A maintained client of the real interface, set up for tests as a function sets it up.
import { Decorator } from 'wechatpay-axios-plugin'
import type { LocalCloud } from '../server'

/** The client as a function would set it up, from the variables it is given. */
export function clientTo({ pay }: LocalCloud, change: object = {}) {
  const of = (name: string) => pay.environment[name] ?? ''
  // A variable: the package's types leave out what it hands on to axios.
  const config = {
    baseURL: of('WECHAT_PAY_BASE'),
    mchid: of('WECHAT_PAY_MERCHANT_ID'),
    serial: of('WECHAT_PAY_SERIAL'),
    privateKey: of('WECHAT_PAY_PRIVATE_KEY'),
    certs: JSON.parse(of('WECHAT_PAY_PLATFORM_KEYS')),
    ...change,
  }
  return Decorator.jsonBased(config)
}
