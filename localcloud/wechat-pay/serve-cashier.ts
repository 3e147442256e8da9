// Serves `/local/pay/<prepay>`: the cashier, where a developer or the browser app pays.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { escapeHtml } from '../http/html-page'
import { answer, answerJson, readBody } from '../http/http-body'
import type { Order } from './payment-orders'
import type { CashierOutcome, WeChatPay } from './wechat-pay'

const SENTENCES: Readonly<Record<CashierOutcome, string>> = {
  PAID: '已支付',
  FAILED: '没有付成，可以再试一次',
  ALREADY_PAID: '这一笔已经付过了',
  CLOSED: '订单已关闭',
}

export async function serveCashier(
  { pay, url }: { readonly pay: WeChatPay; readonly url: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', url)
  const prepayId = pathname.slice(pathname.lastIndexOf('/') + 1)
  const order = pay.orders.orderOfPrepay(prepayId)
  if (order === null) return answerJson(response, 404, { error: 'not found' })
  const back = backTo(searchParams.get('redirect_url'), url)
  if (request.method !== 'POST') return answerPage(response, cashierPage(order, null, back))
  const act = /\bact=(pay|fail)\b/.exec((await readBody(request, 1000)).toString('utf8'))?.[1]
  const outcome = await pay.act(prepayId, act === 'fail' ? 'fail' : 'pay')
  // The app's own builds, which have no form, ask for the outcome alone.
  if (request.headers.accept === 'application/json') return answerJson(response, 200, { outcome })
  answerPage(response, cashierPage(order, outcome, back))
}

/** Only back to this very server. */
function backTo(wanted: string | null, url: string): string | null {
  return wanted?.startsWith(`${url}/`) === true ? wanted : null
}

function cashierPage(
  { total, description, subMchId }: Order,
  outcome: CashierOutcome | null,
  back: string | null,
): string {
  const form = `<form method="post"><button name="act" value="pay" class="pay">确认支付</button>
<button name="act" value="fail">支付失败</button></form>`
  const link =
    back === null
      ? ''
      : `<p><a id="back" href="${escapeHtml(back)}">${outcome === null ? '取消，返回' : '返回放学后'}</a></p>`
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>收银台（本机模拟）</title><style>body{font:17px/1.6 system-ui;margin:0;padding:48px 24px;text-align:center;color:#1f2329}
.sum{font-size:44px;font-weight:600;margin:8px 0 24px}button{display:block;width:100%;min-height:48px;margin:12px 0;font:inherit;
border:1px solid #c9cdd4;border-radius:8px;background:#fff}.pay{background:#07c160;border-color:#07c160;color:#fff}
p{margin:4px 0;color:#646a73}a{display:block;padding:14px;color:#3370ff}</style>
<p>收银台（本机模拟，不动真钱）</p><p>${escapeHtml(description)}</p><div class="sum">¥${(total / 100).toFixed(2)}</div>
<p>收款商户号 ${escapeHtml(subMchId)}</p>${outcome === null ? form : `<h2>${SENTENCES[outcome]}</h2>`}
${outcome === 'FAILED' ? form : ''}${link}</html>`
}

function answerPage(response: ServerResponse, body: string): void {
  answer(response, { status: 200, type: 'text/html; charset=utf-8', body })
}
