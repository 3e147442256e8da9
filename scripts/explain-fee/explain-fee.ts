// `npm run explain-fee -- F6`: shows how a golden case is calculated, in the words families read.
import { adjustmentCases } from '@domain/billing/bills/adjustments.cases'
import { consumableCases } from '@domain/billing/bills/consumables.cases'
import { refundCases } from '@domain/billing/bills/refunds.cases'
import { allFeeCases } from '@domain/billing/fees/fee-tables.cases'
import { priceCases } from '@domain/billing/policy/course-price.cases'
import { subsidyCases } from '@domain/billing/subsidy/subsidy.cases'
import { explainAdjustments } from './explain-adjustments'
import { explainConsumables, explainPrice, explainSubsidy } from './explain-others'
import { explainStatement } from './explain-statement'

interface Explained {
  readonly id: string
  readonly name: string
  readonly explain: () => string
}

/** A case id may be in two tables: what a family owes, and how that came about. */
const cases: readonly Explained[] = [
  ...allFeeCases.map((one) => ({ id: one.id, name: one.name, explain: () => explainStatement(one) })),
  ...[...refundCases, ...adjustmentCases].map((one) => ({
    id: one.id,
    name: `${one.name}（账单之后）`,
    explain: () => explainAdjustments(one),
  })),
  ...consumableCases.map((one) => ({ id: one.id, name: one.name, explain: () => explainConsumables(one) })),
  ...priceCases.map((one) => ({ id: one.id, name: '定价', explain: () => explainPrice(one) })),
  ...subsidyCases.map((one) => ({ id: one.id, name: '乡村小规模学校补助', explain: () => explainSubsidy(one) })),
]

const wanted = process.argv.slice(2).join(' ')
const found = cases.filter(({ id }) => id === wanted)
if (found.length > 0) {
  console.log(found.map(({ explain }) => explain()).join('\n\n'))
} else {
  console.log(cases.map(({ id, name }) => `${id.padEnd(5)} ${name}`).join('\n'))
  if (wanted !== '--list') {
    console.error(`用法：npm run explain-fee -- <编号>；没有编号 ${wanted === '' ? '（空）' : wanted}`)
    process.exitCode = 1
  }
}
