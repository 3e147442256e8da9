// Starts a WeChat payment: its dialog in the mini-program, its cashier page in a browser.
import type { ActionOutput } from '@domain/registry'
import Taro from '@tarojs/taro'

/** The phone's result; it never proves that money arrived. `left`: the browser went to the cashier. */
export type Handover = 'done' | 'canceled' | 'failed' | 'left'

/** What a browser can do; the mini-program has WeChat itself. */
export const PAY_VIA = process.env.TARO_ENV === 'weapp' ? 'wechat' : 'web'

/** `backTo`: the address of the page that waits for the result. */
export async function payWithWechat(
  { wechat, cashier }: Pick<ActionOutput<'billing.startPayment'>, 'wechat' | 'cashier'>,
  backTo: string,
): Promise<Handover> {
  if (wechat !== null) return inWechat(wechat)
  if (cashier === null) return 'failed'
  const back = encodeURIComponent(`${window.location.origin}${window.location.pathname}#${backTo}`)
  window.location.assign(`${cashier}${cashier.includes('?') ? '&' : '?'}redirect_url=${back}`)
  return 'left'
}

async function inWechat(parameters: NonNullable<ActionOutput<'billing.startPayment'>['wechat']>): Promise<Handover> {
  try {
    await Taro.requestPayment(parameters)
    return 'done'
  } catch (error) {
    const { errMsg }: { readonly errMsg?: unknown } = typeof error === 'object' && error !== null ? error : {}
    return String(errMsg).includes('cancel') ? 'canceled' : 'failed'
  }
}
