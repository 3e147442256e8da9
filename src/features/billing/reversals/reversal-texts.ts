// Words for taking back an entry recorded by mistake: the reasons, and what follows.
import { sayYuan } from '@src/texts/say-money'
import type { AskedReversal, ReversalKind, ReversalReason, TwiceReturned } from './answers'

/** The family reads them too. */
export const REASON_TEXTS: Record<ReversalReason, string> = {
  WRONG_CHILD: '记到了别的孩子名下',
  WRONG_AMOUNT: '金额记错了',
  TWICE: '同一笔记了两次',
  NOT_MOVED: '钱没有真的收到或退出',
  WRONG_PIECES: '份数记错了',
  GIVEN_BACK: '多退的已经还给学校',
  WRITTEN_OFF: '多退的由学校承担',
}

export const REASONS_OF = {
  PAYMENT: ['WRONG_CHILD', 'WRONG_AMOUNT', 'TWICE', 'NOT_MOVED'],
  RETURN: ['WRONG_CHILD', 'WRONG_AMOUNT', 'TWICE', 'NOT_MOVED'],
  TWICE: ['GIVEN_BACK', 'WRITTEN_OFF'],
  MATERIAL: ['WRONG_CHILD', 'WRONG_PIECES', 'TWICE'],
} as const satisfies Record<ReversalKind, readonly ReversalReason[]>

interface SheetWords {
  readonly title: (fen: number) => string
  readonly what: string
  readonly confirm: string
}

export const SHEET_WORDS: Record<ReversalKind, SheetWords> = {
  PAYMENT: {
    title: (fen) => `冲正这笔 ${sayYuan(fen)} 元？`,
    what: '记错了才冲正：这笔不再算缴过，账单回到没缴的样子，原来的记录和原因都留着，家长会收到通知。真收了又要退的，不用冲正。',
    confirm: '冲正',
  },
  RETURN: {
    title: (fen) => `冲正已退的 ${sayYuan(fen)} 元？`,
    what: '没有真的退出去才冲正：这笔回到「正在退」，原来的记录和原因都留着，家长会收到通知。',
    confirm: '冲正',
  },
  TWICE: {
    title: (fen) => `多退的 ${sayYuan(fen)} 元办完了？`,
    what: '学校退过，微信又退成了，家长收到了两次。钱还回来了，或者定了由学校承担，才在这里办结：记一笔，写明怎么办的，不再留在「还没有退成的」里，家长会收到通知。学校那一次没有真的退出去的，去冲正那一笔。',
    confirm: '办结',
  },
  MATERIAL: {
    title: (fen) => `冲正这次退回，多收 ${sayYuan(fen)} 元？`,
    what: '材料没有真的退回才冲正：这几份照收，账单加回这些钱，原来的记录和原因都留着，家长会收到通知。',
    confirm: '冲正',
  },
}

const KIND_TEXTS: Record<AskedReversal['kind'], string> = {
  PAYMENT: '冲正缴费',
  RETURN: '冲正退费',
  TWICE: '办结退重的退费',
  MATERIAL: '冲正材料退回',
  PAYOUT: '冲正发放',
}

export const reversalTexts = {
  reverse: '冲正',
  reversed: '已冲正',
  waits: '等第二人确认',
  second: '超过区里定的限额的，或者已经结账的学期，要另一位同事确认才算数。',
  why: '原因',
  twice: '退重了',
  settle: '办结',
  choose: '先选原因',
  cancel: '先不办',
  busy: '正在登记',
  done: '记上了，家长会收到通知',
  asked: '已提出，等另一位同事确认',
  listTitle: '等第二人确认',
  ask: ({ kind, name }: AskedReversal) => `${name}，${KIND_TEXTS[kind]}`,
  because: ({ reason, because }: AskedReversal) => (reason === null ? (because ?? '') : REASON_TEXTS[reason]),
  own: '你提出的，等别人确认',
  confirm: ({ kind }: AskedReversal) => (kind === 'TWICE' ? '确认办结' : '确认冲正'),
  decline: '不同意',
  decideTitle: ({ amountFen, kind }: AskedReversal) =>
    `确认${kind === 'TWICE' ? '办结' : '冲正'} ${sayYuan(amountFen)} 元？`,
  decideWhat: '看过凭据，确实这样再确认。确认后记一笔，账单跟着变，家长会收到通知。不同意就原样留着。',
  confirmed: ({ kind }: AskedReversal) => (kind === 'TWICE' ? '确认了，已经办结' : '确认了，已经冲正'),
  declined: '没有同意，原样留着',
  /** To the family, under a return it had twice. */
  twiceToFamily: ({ settled }: NonNullable<TwiceReturned>) =>
    settled === null ? '学校退过，微信又退了一次。多出来的，学校会联系你。' : REASON_TEXTS[settled.reason],
  /** To the family, under the entry. */
  toFamily: (reason: ReversalReason) => `学校登记错了：${REASON_TEXTS[reason]}`,
} as const
