// Owns showing a developer how one golden fee case is reckoned, in the words a family reads: `npm run explain-fee -- F6`.
import { reckonFees } from '@domain/billing/fee-reckoning'
import type { FeeCase } from '@domain/billing/fee-reckoning.cases'
import type { FeeLine, Source } from '@domain/billing/fee-statement'
import { allFeeCases } from '@domain/billing/fee-tables.cases'
import { demo2026 } from '@domain/billing/packs/demo-2026'
import { exampleTerm } from '@domain/enrollment/example-enrollment'
import { feeRuleTexts } from '@src/texts/fee-rule-texts'

const yuan = (amount: number) => (amount / 100).toFixed(2)

function cited({ document, number, clause, demonstration }: Source): string {
  const text = [document, number, clause].filter((part) => part !== '').join(' ')
  return demonstration ? `${text}（演示数值）` : text
}

function explainLine(line: FeeLine): string[] {
  const steps = line.steps.map(
    (step) => `    ${feeRuleTexts[step.rule](step, line)} → ${yuan(step.afterFen)}    依据：${cited(step.source)}`,
  )
  return [`  ${line.title}（${line.status}）应缴 ${yuan(line.payableFen)}`, ...steps]
}

function explain({ id, name, pack = demo2026, expected: _, ...family }: FeeCase): string {
  const statement = reckonFees({ pack, term: exampleTerm, ...family })
  const { grossFen, cappedOffFen, subsidizedFen, waivedFen, totalFen } = statement
  const subsidized = subsidizedFen === undefined ? '' : ` − 补助 ${yuan(subsidizedFen)}`
  return [
    `${id} ${name}    标准：${statement.packName} ${statement.packId} v${statement.packVersion}`,
    ...statement.lines.flatMap(explainLine),
    `  合计 ${yuan(grossFen)} − 封顶 ${yuan(cappedOffFen)}${subsidized} − 减免 ${yuan(waivedFen)} = ${yuan(totalFen)} 元`,
  ].join('\n')
}

const [wanted] = process.argv.slice(2)
const found = allFeeCases.find(({ id }) => id === wanted)
if (found !== undefined) {
  console.log(explain(found))
} else {
  console.log(allFeeCases.map(({ id, name }) => `${id.padEnd(5)}${name}`).join('\n'))
  if (wanted !== '--list') {
    console.error(`用法：npm run explain-fee -- <编号>；没有编号 ${wanted ?? '（空）'}`)
    process.exitCode = 1
  }
}
