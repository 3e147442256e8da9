// Words for refunds that WeChat could not make, for a school's finance.
import type { StuckStep } from '@domain/billing/ledger/stuck-returns'
import { sayDate } from '../../../texts/say-date'
import { sayYuan } from '../../../texts/say-money'

const NOTES: Readonly<Record<StuckStep, string>> = {
  REFUSED: '微信没有收下',
  STUCK: '没有退成',
  SLOW: '微信收下好几天了，还没退到',
  UNSENT: '还没有发给微信',
  TWICE: '退重了：学校退过，微信又退成了',
}

export const stuckTexts = {
  list: '还没有退成的',
  note: (step: StuckStep, on: string) => `${sayDate(on)}${NOTES[step]}`,
  /** What to do about each, once for the list. */
  what: {
    REFUSED: '微信没有收下的，看原因；办好了点「让微信再退」。拒了三次的，也可以换个办法退，在账单里登记。',
    STUCK:
      '没有退成的，一般是家长付款的卡停用了。先问家长要一个收款账户，退了以后在账单里登记；微信那边的钱，到商户平台收回学校账户。',
    SLOW: '微信收下的，退到银行卡要一到三个工作日；七天还不到，微信会关掉，再自动退。',
    UNSENT: '还没有发出的，会自动再发。过一天还在这里，请告诉平台维护人员。',
    TWICE: '退重的，请联系家长退还；还了，或者定了由学校承担，到账单里办结。',
  } satisfies Record<StuckStep, string>,
  more: (count: number) => `还有 ${count} 笔，先办这些`,
  resend: '让微信再退',
  resending: '正在发给微信',
  resent: (count: number) => `${count} 份账单马上再发给微信`,
  title: (fen: number) => `换个办法退 ${sayYuan(fen)} 元`,
  consequence: '微信没能退给家长。先到商户平台看一眼：那里已经处理退成的，会自动记上，不要再退一遍。登记错了可以冲正。',
  confirm: '登记退费',
  cancel: '还没退',
  noSlip: '先拍凭据',
  how: '怎么退的',
  when: '哪天退的',
  slip: '凭据',
  slipHint: '转账回单，或家长签字的收条',
} as const
