// Owns showing a developer how one golden fee case is reckoned, line by line: `npm run explain-fee -- F6`.
import { jointFeeCases } from '@domain/billing/fee-joint.cases'
import { reckonFees } from '@domain/billing/fee-reckoning'
import { type FeeCase, feeCases } from '@domain/billing/fee-reckoning.cases'
import type { FeeLine, FeeRule, FeeStep, Source } from '@domain/billing/fee-statement'
import { demo2026 } from '@domain/billing/packs/demo-2026'
import { exampleTerm } from '@domain/enrollment/example-enrollment'

const cases: readonly FeeCase[] = [...feeCases, ...jointFeeCases]

const yuan = (amount: number) => (amount / 100).toFixed(2)

const sentences: Record<FeeRule, (step: FeeStep) => string> = {
  LESSONS_TIMES_PRICE: ({ lessons, used }) => `${lessons} 课时 × ${yuan(used)}`,
  CARE_WITHIN_ENRICHMENT_FREE: ({ used }) => `减去个性化课程期间的 ${used} 课时托管`,
  CARE_TERM_CAP: ({ used }) => `托管学期封顶 ${yuan(used)}，按比例分摊`,
  ENRICHMENT_TERM_CAP: ({ used }) => `个性化学期封顶 ${yuan(used)}，按比例分摊`,
  JOINT_TERM_CAP: ({ used }) => `合计学期封顶 ${yuan(used)}，按比例分摊`,
  WAIVER: ({ used }) => `减免 ${used / 100}%，合计向下取整到分`,
}

function cited({ document, number, clause, demonstration }: Source): string {
  const text = [document, number, clause].filter((part) => part !== '').join(' ')
  return demonstration ? `${text}（演示数值）` : text
}

function explainLine(line: FeeLine): string[] {
  const steps = line.steps.map(
    (step) => `    ${sentences[step.rule](step)} → ${yuan(step.afterFen)}    依据：${cited(step.source)}`,
  )
  return [`  ${line.title}（${line.status}）应缴 ${yuan(line.payableFen)}`, ...steps]
}

function explain({ id, name, pack = demo2026, enrollments, waiver }: FeeCase): string {
  const statement = reckonFees({ pack, term: exampleTerm, enrollments, waiver })
  const { grossFen, cappedOffFen, waivedFen, totalFen } = statement
  return [
    `${id} ${name}    标准：${statement.packName} ${statement.packId} v${statement.packVersion}`,
    ...statement.lines.flatMap(explainLine),
    `  合计 ${yuan(grossFen)} − 封顶 ${yuan(cappedOffFen)} − 减免 ${yuan(waivedFen)} = ${yuan(totalFen)} 元`,
  ].join('\n')
}

const [wanted] = process.argv.slice(2)
const found = cases.find(({ id }) => id === wanted)
if (found !== undefined) {
  console.log(explain(found))
} else {
  console.log(cases.map(({ id, name }) => `${id.padEnd(5)}${name}`).join('\n'))
  if (wanted !== '--list') {
    console.error(`用法：npm run explain-fee -- <编号>；没有编号 ${wanted ?? '（空）'}`)
    process.exitCode = 1
  }
}
