// Benchmarks fee statements against a bare loop and a general rule engine in one run.
// `npm run benchmark:fees [-- <pupils>]`. All totals are compared: a fast wrong one does not count.

import { calculateFees } from '../../domain/billing/fees/calculate-fees'
import { demo2026 } from '../../domain/billing/policy/demo-2026'
import { exampleTerm } from '../../domain/enrollment/seats/example-enrollment'
import { bareTotal } from './bare-loop'
import { type Family, makeFamilies } from './families'
import { makeRuleEngine } from './rule-engine'

const PUPILS = Number(process.argv[2] ?? 80_000)

interface Contestant {
  readonly name: string
  readonly totalsOf: (families: readonly Family[]) => Promise<readonly number[]>
}

let steps = 0

const contestants: readonly Contestant[] = [
  { name: 'bare loop', totalsOf: async (families) => families.map(bareTotal) },
  {
    name: 'statements with explanations',
    totalsOf: async (families) =>
      families.map((family) => {
        const { lines, totalFen } = calculateFees({ pack: demo2026, term: exampleTerm, ...family })
        steps += lines.reduce((sum, line) => sum + line.steps.length, 0)
        return totalFen
      }),
  },
  {
    name: 'json-rules-engine',
    totalsOf: async (families) => {
      const totalOf = makeRuleEngine()
      const totals: number[] = []
      for (const family of families) totals.push(await totalOf(family))
      return totals
    },
  },
]

async function main(): Promise<void> {
  const families = makeFamilies(PUPILS)
  const warmUp = families.slice(0, 2_000)
  const results: { name: string; milliseconds: number; totals: readonly number[] }[] = []
  for (const { name, totalsOf } of contestants) {
    await totalsOf(warmUp)
    steps = name.startsWith('statements') ? 0 : steps
    // CPU time of this process: the machine may be busy with others.
    const before = process.cpuUsage()
    const totals = await totalsOf(families)
    const { user, system } = process.cpuUsage(before)
    results.push({ name, milliseconds: (user + system) / 1_000, totals })
  }
  const [bare] = results
  const isEqual = results.every(({ totals }) => totals.every((total, index) => total === bare?.totals[index]))
  const enrollments = families.reduce((sum, family) => sum + family.enrollments.length, 0)
  console.log(`${PUPILS} pupils, ${enrollments} enrollments, ${steps} explained steps, CPU time`)
  for (const { name, milliseconds } of results) {
    const ratio = milliseconds / (bare?.milliseconds ?? milliseconds)
    console.log(`${name.padEnd(30)}${milliseconds.toFixed(0).padStart(8)} ms${ratio.toFixed(1).padStart(8)} ×`)
  }
  console.log(isEqual ? 'every total is the same to the fen' : 'THE TOTALS DIFFER')
  process.exitCode = isEqual ? 0 : 1
}

void main()
