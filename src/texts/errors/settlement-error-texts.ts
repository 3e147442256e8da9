// Error texts for paying teachers and providers, and for closing a term.
import { FUNDING_TEXTS } from '../funding-texts'
import { sayYuan } from '../say-money'
import type { ErrorTexts } from './error-text'

export const settlementErrorTexts = {
  FUNDING_SHORT: ({ funding, leftFen }) => ({
    title: '这笔钱不够',
    hint: `没有登记。${FUNDING_TEXTS[funding]}只剩 ${sayYuan(leftFen)} 元，换一个来源，或分两笔。`,
  }),
  SUBSIDY_FIRST: ({ leftFen }) => ({
    title: '先用小规模学校补助',
    hint: `没有登记。这一学年的补助还剩 ${sayYuan(leftFen)} 元，用完再用政府补贴：同一笔支出不能领两次。`,
  }),
  NOT_RECEIVED_YET: () => ({ title: '还没到那天', hint: '钱到了学校账户再登记，日期不能晚于今天。' }),
  RECEIPT_UNKNOWN: () => ({ title: '没有找到这一笔', hint: '没有写入。刷新后再选一次。' }),
  FUNDS_SPENT: ({ leftFen }) => ({
    title: '这笔钱已经发出去了',
    hint: `没有冲销。政府补贴只剩 ${sayYuan(leftFen)} 元，先冲销用它发的课酬，再来。`,
  }),
  INCOME_SHORT: ({ amountFen }) => ({
    title: '支出比收入多',
    hint: `没有公布。还有 ${sayYuan(amountFen)} 元没有来源，请财务核对。`,
  }),
} satisfies Partial<ErrorTexts>
