// `npm run budget`: measures the app, writes docs/budgets.md and fails if a budget is exceeded.
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { type BudgetLine, budgetLines, type Measured, overBudget, sayAmount } from '../tests/preview/budgets/budgets'
import { measureBudgets } from '../tests/preview/budgets/measure-budgets'
import { BUILDS, buildChanged } from './build-changed'
import { writeSection } from './report-section'

const REPORT = resolve(__dirname, '../docs/budgets.md')

async function budget(): Promise<void> {
  // BUILT_APP: measure the builds as they are.
  if (process.env.BUILT_APP === undefined) {
    await buildChanged(BUILDS.weapp)
    await buildChanged(BUILDS.h5)
  }
  const measured = await measureBudgets()
  const lines = budgetLines(measured)
  const report = reportOf(lines, measured)
  writeSection(REPORT, report)
  console.log(report)
  const over = overBudget(lines)
  if (over.length > 0) throw new Error(`over budget: ${over.map(({ what, where }) => `${what} (${where})`).join(', ')}`)
}

function reportOf(lines: readonly BudgetLine[], { pages }: Measured): string {
  const rows = lines.map((line) => {
    const { what, where, measured, most, unit } = line
    const kept = measured > most ? '**over**' : 'kept'
    return `| ${what} | ${where} | ${sayAmount(measured, unit)} | ${sayAmount(most, unit)} | ${kept} |`
  })
  const weights = pages.map(({ world, page, login, firstMessage, largestMessage, nodes }) => {
    const sizes = `${sayAmount(firstMessage, 'KB')} | ${sayAmount(largestMessage, 'KB')} | ${nodes}`
    return `| ${page} | ${world} | ${login} | ${sizes} |`
  })
  return `# Budgets

Written by \`npm run budget\` on ${new Date().toISOString().slice(0, 10)}; Node ${process.versions.node}, ${cpus().length} cores. The same code runs in \`tests/preview/budgets.test.ts\`.

| what | where | measured | at most | |
|---|---|---|---|---|
${rows.join('\n')}

Packages are sums of uncompressed files. The first load is every file a first visit to the page asks for, each compressed with gzip. Pages of the mini-program run in Node, each as whoever owns it (\`tests/preview/budgets/page-owners.ts\`), with data, in the small world and where it grows in the one of 60 schools, one of them with 1,500 pupils; a message is one \`setData\`, the first one a skeleton.

| page | world | as | first message | largest message | nodes |
|---|---|---|---|---|---|
${weights.join('\n')}
`
}

budget().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
