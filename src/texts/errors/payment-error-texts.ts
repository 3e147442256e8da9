// Error texts for payments, for parents: what was paid, and what to do now.

import { sayYuan } from '../say-money'
import type { ErrorTexts } from './error-text'

export const paymentErrorTexts = {
  NOTHING_TO_PAY: () => ({ title: '已经没有要付的', hint: '这份账单已经付清。刷新看看。' }),
  AMOUNT_CHANGED: ({ toPayFen }) => ({
    title: '金额变了，没有付',
    hint: `现在要付 ${sayYuan(toPayFen)} 元。看看账单为什么变了，再付。`,
  }),
  NO_MERCHANT: () => ({
    title: '学校还没有开通微信收款',
    hint: '不要付给个人或家委会。请按学校通知的方式缴，或问学校财务。',
  }),
  NOT_IN_WECHAT: () => ({ title: '这里不能用微信支付', hint: '在微信里打开小程序，或用网页收银台。' }),
  CANNOT_COLLECT: () => ({
    title: '学校现在还不能用微信收款',
    hint: '没有扣钱，学校财务已收到提醒。可以转账到学校的对公账户，或到学校财务室缴。不要付给个人或家委会。',
  }),
  CANNOT_ASK: () => ({
    title: '微信现在不告诉我们结果',
    hint: '已经付的钱不会丢，会自动记上。先不要重复付，学校财务已收到提醒。',
  }),
  OTHER_IS_PAYING: () => ({
    title: '家里另一位正在付这份账单',
    hint: '没有扣钱。一份账单同时只开一笔，等一分钟再看。',
  }),
  PAYMENT_CLOSED: () => ({ title: '这一笔已经关闭', hint: '没有扣钱。请重新付一次。' }),
  GATEWAY_BUSY: () => ({ title: '微信支付没有回音', hint: '请先不要重复付款，过一会儿再看结果。' }),
  HOLDER_NOT_SCHOOL: () => ({
    title: '这不是学校自己的账户',
    hint: '账户名要是学校的全名。个人、公司、家委会都不能代收。',
  }),
} satisfies Partial<ErrorTexts>
