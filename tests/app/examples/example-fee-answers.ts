// Typed example answers about money paid and refunded.
import type { ActionName, ActionOutput } from '@domain/registry'

const pupil = { pupilId: 'pupil-1', name: '林小满', homeroomName: '三(2)班', schoolName: '青禾小学' }
const payment = { billId: 'bill-1', termName: '2026-2027学年第一学期', channel: 'WECHAT', on: '2026-09-21' } as const

export const feeAnswers: { readonly [Name in ActionName]?: ActionOutput<Name> } = {
  'billing.listReceipts': {
    pupil,
    paidFen: 640_000,
    returnedFen: 6_400,
    // More than any child has: what is drawn at once must stay small.
    payments: Array.from({ length: 20 }, (_, index) => ({
      ...payment,
      paymentNo: `P${index}`,
      amountFen: 32_000,
      returns: index === 0 ? [{ amountFen: 6_400, on: '2026-10-20', isStuck: false }] : [],
    })),
  },
}
