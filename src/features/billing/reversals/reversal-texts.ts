// Words for taking back an entry recorded by mistake: the reasons, and what follows.
import { sayYuan } from '@src/texts/say-money'
import type { AskedReversal, ReversalReason } from './answers'

/** The family reads them too. */
export const REASON_TEXTS: Record<ReversalReason, string> = {
  WRONG_CHILD: '记到了别的孩子名下',
  WRONG_AMOUNT: '金额记错了',
  TWICE: '同一笔记了两次',
  NOT_MOVED: '钱没有真的收到或退出',
}

export const REASONS = (['WRONG_CHILD', 'WRONG_AMOUNT', 'TWICE', 'NOT_MOVED'] as const).map((value) => ({
  value,
  text: REASON_TEXTS[value],
}))

const KIND_TEXTS: Record<AskedReversal['kind'], string> = { PAYMENT: '缴费', RETURN: '退费', PAYOUT: '发放' }

export const reversalTexts = {
  reverse: '冲正',
  reversed: '已冲正',
  waits: '等第二人确认',
  paymentTitle: (fen: number) => `冲正这笔 ${sayYuan(fen)} 元？`,
  paymentWhat:
    '记错了才冲正：这笔不再算缴过，账单回到没缴的样子，原来的记录和原因都留着，家长会收到通知。真收了又要退的，不用冲正。',
  returnTitle: (fen: number) => `冲正已退的 ${sayYuan(fen)} 元？`,
  returnWhat: '没有真的退出去才冲正：这笔回到「正在退」，原来的记录和原因都留着，家长会收到通知。',
  second: '超过区里定的限额的，或者已经结账的学期，要另一位同事确认才算数。',
  why: '为什么冲正',
  choose: '先选原因',
  cancel: '先不冲正',
  busy: '正在冲正',
  done: '冲正了，家长会收到通知',
  asked: '已提出，等另一位同事确认',
  listTitle: '等第二人确认',
  ask: ({ kind, name }: AskedReversal) => `${name}，冲正${KIND_TEXTS[kind]}`,
  because: ({ reason, because }: AskedReversal) => (reason === null ? (because ?? '') : REASON_TEXTS[reason]),
  own: '你提出的，等别人确认',
  confirm: '确认冲正',
  decline: '不同意',
  decideTitle: ({ amountFen }: AskedReversal) => `确认冲正 ${sayYuan(amountFen)} 元？`,
  decideWhat: '看过凭据，确实记错了再确认。确认后记一笔相反的，账单跟着变，家长会收到通知。不同意就原样留着。',
  confirmed: '确认了，已经冲正',
  declined: '没有同意，原样留着',
  /** To the family, under the entry. */
  toFamily: (reason: ReversalReason) => `学校登记错了：${REASON_TEXTS[reason]}`,
} as const
