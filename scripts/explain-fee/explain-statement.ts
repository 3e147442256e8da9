// Prints a fee statement step by step in the words a family reads, with the source documents.
import { calculateFees } from '@domain/billing/fees/calculate-fees'
import type { FeeCase } from '@domain/billing/fees/calculate-fees.cases'
import type { FeeLine, FeeStatement } from '@domain/billing/fees/fee-statement'
import { frozenPack } from '@domain/billing/policy/frozen-pack'
import type { Source } from '@domain/billing/policy/source'
import { exampleTerm } from '@domain/enrollment/seats/example-enrollment'
import { feeRuleTexts } from '@src/features/billing/fees/fee-rule-texts'

export const yuan = (amount: number) => (amount / 100).toFixed(2)

export function cited({ document, number, clause, demonstration }: Source): string {
  const text = [document, number, clause].filter((part) => part !== '').join(' ')
  return demonstration ? `${text}（演示数值）` : text
}

export function explainStatement({ id, name, pack = frozenPack, expected: _, ...family }: FeeCase): string {
  const statement = calculateFees({ pack, term: exampleTerm, ...family })
  return [`${id} ${name}    ${saidPack(statement)}`, ...statementLines(statement)].join('\n')
}

export function saidPack({ packName, packId, packVersion }: FeeStatement): string {
  return `标准：${packName} ${packId} v${packVersion}`
}

export function statementLines(statement: FeeStatement): readonly string[] {
  const { lines, grossFen, cappedOffFen, subsidizedFen, waivedFen, totalFen } = statement
  const subsidized = subsidizedFen === undefined ? '' : ` − 补助 ${yuan(subsidizedFen)}`
  const off = `− 封顶 ${yuan(cappedOffFen)}${subsidized} − 减免 ${yuan(waivedFen)}`
  return [...lines.flatMap(explainLine), `  合计 ${yuan(grossFen)} ${off} = ${yuan(totalFen)} 元`]
}

function explainLine(line: FeeLine): string[] {
  const steps = line.steps.map(
    (step) => `    ${feeRuleTexts[step.rule](step, line)} → ${yuan(step.afterFen)}    依据：${cited(step.source)}`,
  )
  return [`  ${line.title}（${line.status}）应缴 ${yuan(line.payableFen)}`, ...steps]
}
