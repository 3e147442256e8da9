// Words for refunds that WeChat could not make, for a school's finance.
import { sayDate } from '../../../texts/say-date'
import { sayYuan } from '../../../texts/say-money'

export const stuckTexts = {
  list: '微信没有退成，要换个办法退',
  note: (on: string) => `${sayDate(on)}没有退成`,
  what: '一般是家长付款的卡停用了。先问家长要一个收款账户，退了以后在账单里登记；微信那边的钱，到商户平台收回学校账户。',
  title: (fen: number) => `换个办法退 ${sayYuan(fen)} 元`,
  consequence:
    '微信没能退到家长付款的卡里。先到商户平台看一眼：那里已经处理退成的，会自动记上，不要再退一遍。登记错了可以冲正。',
  confirm: '登记退费',
  cancel: '还没退',
  noSlip: '先拍凭据',
  how: '怎么退的',
  when: '哪天退的',
  slip: '凭据',
  slipHint: '转账回单，或家长签字的收条',
} as const
