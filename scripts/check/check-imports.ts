// Checks who imports whom: the rules of .dependency-cruiser.cjs, and that no folders form a circle.
import { circlesIn, cruise, folderOf, graphOf, groupImports, PRODUCT } from '../docs/import-graph'

/** Golden data and test functions read across capabilities, a function's entry all of them: neither stands on a floor. */
const BESIDE = /(\/example-[\w-]+\.ts|\/test-function\.ts|^cloudfunctions\/[^/]+\/index\.ts)$/
const ROOMS = [...PRODUCT, 'config', 'scripts', 'tests']

const { modules, summary } = cruise(process.argv.length > 2 ? process.argv.slice(2) : ROOMS)
const faults = summary.violations.map(
  ({ rule, from, to }) =>
    `error ${rule.name}: ${from} → ${to}${rule.comment === undefined ? '' : `\n  ${rule.comment}`}`,
)
const product = graphOf(modules, (path) => !BESIDE.test(path))
for (const circle of circlesIn(groupImports(product, folderOf))) {
  faults.push(
    `error no-folder-circles: ${circle.join(' ↔ ')}\n  Of two folders, only one imports the other; types count.`,
  )
}
console.log(`${modules.length} modules`)
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1
