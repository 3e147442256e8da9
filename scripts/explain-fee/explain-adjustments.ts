// Prints what changed after a bill was issued: the statement, then each entry.
import { adjustBill } from '@domain/billing/bills/adjustments'
import type { AdjustmentCase } from '@domain/billing/bills/adjustments.cases'
import { issueBill } from '@domain/billing/bills/issue-bill'
import type { BillEvent } from '@domain/billing/bills/issued-bill'
import { calculateFees } from '@domain/billing/fees/calculate-fees'
import { frozenPack } from '@domain/billing/policy/frozen-pack'
import { dailyLessons, exampleTerm } from '@domain/enrollment/seats/example-enrollment'
import { cited, saidPack, statementLines, yuan } from './explain-statement'

const REASONS: Readonly<Record<BillEvent['type'], string>> = {
  CANCELED_BY_SCHOOL: '学校停课',
  FORCE_MAJEURE: '不可抗力停课',
  ABSENT: '学生缺课',
  FREE_WITH_COURSE: '上个性化课期间，托管不再收费',
  WITHDRAWN: '退课',
  WAIVER_APPROVED: '减免获批',
  WAIVER_REVOKED: '减免收回',
  LINE_ADDED: '新增一项',
  CONSUMABLE_RETURNED: '代买的材料没用完',
  CONSUMABLE_RETURN_REVERSED: '材料退回登记错了，冲正',
}

export function explainAdjustments({ id, name, pack = frozenPack, enrollments, events }: AdjustmentCase): string {
  const reckoning = { pack, term: exampleTerm, enrollments, waiver: null }
  const statement = calculateFees(reckoning)
  const { adjustments, awaitingConsent, keptFen } = adjustBill(issueBill(reckoning, dailyLessons(100)), events)
  return [
    `${id} ${name}    ${saidPack(statement)}`,
    ...statementLines(statement),
    `  账单之后，退费依据：${cited(pack.refundBasis.source)}`,
    ...adjustments.map(
      ({ reason, lineId, kind, amountFen }) =>
        `    ${REASONS[reason]} ${lineId}：${kind === 'REFUND' ? '退' : '收'} ${yuan(amountFen)}`,
    ),
    ...awaitingConsent.map((event) => `    ${event}：监护人没有同意，不收`),
    `  最后应缴 ${yuan(keptFen)} 元`,
  ].join('\n')
}
