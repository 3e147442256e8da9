// Words for paying by WeChat: whose account, progress, and whether money left the family.
// Also for a day's reconciliation, for the school's finance.
import type { PaymentWay } from '@domain/billing/payments/payment-record'
import { saySavedAt } from '../../../texts/say-date'
import { sayYuan } from '../../../texts/say-money'

export const paymentTexts = {
  title: '付款',
  due: '现在要付',
  dueOf: (child: string, term: string) => `${child}，${term}`,
  paidBefore: (fen: number) => `已付 ${sayYuan(fen)} 元`,
  payee: '收款',
  payeeNote: '学校自己的账户。没有家委会、个人或公司经手。',
  pay: (fen: number, via: PaymentWay) => `${via === 'wechat' ? '微信支付' : '去收银台付'} ${sayYuan(fen)} 元`,
  starting: '正在打开',
  toStatement: '看账单',
  toReceipts: '看收据和退款',
  noPayee: { title: '学校还没有开通微信收款', hint: '按学校的通知缴，或打电话问学校财务。不要付给个人或家委会。' },
  noCollect: {
    title: '学校现在还不能用微信收款',
    hint: '没有扣钱，学校财务已收到提醒。可以转账到学校的对公账户，或到学校财务室缴。不要付给个人或家委会。',
  },
  tryAgain: '再试一次',
  nothing: { title: '已经付清', hint: '这份账单现在没有要付的。' },
  paid: {
    title: '付好了',
    hint: (fen: number, at: number) => `${saySavedAt(at)}收到 ${sayYuan(fen)} 元，进了学校的账户。`,
  },
  unsure: {
    words: '正在确认，不用重复付款',
    note: '微信告诉我们结果以后，这里马上变。锁屏、退出都不要紧，回来还能看到。',
  },
  ask: '我付好了，查结果',
  asking: '正在问微信支付',
  resume: '还没付，继续付',
  canceled: '你取消了这次付款，没有扣钱。',
  failed: '这次没有付成，没有扣钱。可以再试一次。',
  closed: { title: '这一笔没有付', hint: '过了时间，已经关闭，没有扣钱。要付请重新来。' },
  again: '重新付',
} as const

export const reconciliationTexts = {
  title: '微信对账',
  holder: (holder: string) => `收款账户：${holder}`,
  noHolder: '学校还没有开通微信收款。开通要请区教体局登记学校自己的商户号。',
  empty: { title: '还没有对过账', hint: '每天上午十点以后，自动对前一天的。' },
  allRight: '每一天都对上了',
  wrong: (days: number) => `${days} 天没有对上，请核对下面列出的`,
  right: '对上了',
  differences: (count: number) => `差 ${count} 笔`,
  dayNote: ({ payments, paidFen, refunds, refundedFen }: DaySums) =>
    payments + refunds === 0
      ? '没有收款'
      : [
          `收 ${payments} 笔 ${sayYuan(paidFen)} 元`,
          ...(refunds > 0 ? [`受理退款 ${refunds} 笔 ${sayYuan(refundedFen)} 元`] : []),
        ].join('，'),
  onlyOurs: '账上有，微信没有',
  onlyTheirs: '微信有，账上没有',
  differing: '两边金额不同',
  kinds: { PAYMENT: '收款', REFUND: '退款' },
  amounts: (ours: number, theirs: number) => `账上 ${sayYuan(ours)} 元，微信 ${sayYuan(theirs)} 元`,
  what: '单号可以在微信支付商户平台里查。没有对上的，明天会再对一次。',
  older: '看更早的',
  unread: '没读到',
  tried: (times: number) => `微信的账单没有读到，试了 ${times} 次，会自动再试`,
} as const

interface DaySums {
  readonly payments: number
  readonly paidFen: number
  readonly refunds: number
  readonly refundedFen: number
}
