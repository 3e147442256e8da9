// Typed example answers about paying by WeChat.
import type { ActionName, ActionOutput } from '@domain/registry'

const day = { comparedAt: 0, payments: 3, paidFen: 64_800, refunds: 0, refundedFen: 0 }
const alike = { onlyOurs: [], onlyTheirs: [], differing: [], trouble: null }

export const paymentAnswers: { readonly [Name in ActionName]?: ActionOutput<Name> } = {
  'billing.getPayable': {
    now: 0,
    pupilId: 'pupil-1',
    childName: '林小满',
    termName: '2026-2027学年第一学期',
    toPayFen: 21_600,
    paidFen: 0,
    dueOn: '2026-10-05',
    payee: { schoolName: '青禾小学', holder: '禾川区青禾小学' },
    open: null,
  },
  'billing.getReconciliation': {
    now: 0,
    schoolName: '青禾小学',
    holder: '禾川区青禾小学',
    days: Array.from({ length: 31 }, (_, index) => ({
      ...day,
      ...alike,
      date: `2026-10-${String(31 - index).padStart(2, '0')}`,
      onlyTheirs: index === 2 ? [{ kind: 'PAYMENT' as const, no: 'P0f3', amountFen: 21_600 }] : [],
    })),
    stuck: [
      {
        billId: 'bill-1',
        pupilName: '林小满',
        refundNo: 'P1R1',
        amountFen: 6_400,
        on: '2026-10-20',
        step: 'REFUSED',
        refusal: { code: 'NOT_ENOUGH', words: '余额不足' },
        mayGoAnotherWay: true,
      },
    ],
    troubled: [
      {
        paymentNo: 'P2',
        billId: 'bill-2',
        pupilName: '林小满',
        amountFen: 21_600,
        asked: 'PREPAY',
        on: '2026-10-20',
        times: 1,
        refusal: { code: 'NO_AUTH', words: '商户号该产品权限未开通' },
      },
    ],
    olderBefore: '2026-10-01',
  },
}
