// `npm run measure:load`: what loading each function costs, as a ratio to the bare SDK.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildFunctions } from '../build-functions'

const ROOT = resolve(__dirname, '../..')
const OUT_DIR = 'dist/cloudfunctions'
const RUNS = 11
const MOST_TIMES = 1.5
const SDK = '@cloudbase/node-sdk'

async function measure(): Promise<void> {
  const names = await buildFunctions({ outDir: OUT_DIR })
  const fileOf = (name: string) => resolve(ROOT, OUT_DIR, name, 'index.js')
  const times = new Map([SDK, ...names].map((name) => [name, [] as number[]]))
  // In turns: whatever slows the machine meanwhile slows all of them.
  for (let run = 0; run < RUNS; run++) {
    for (const [name, taken] of times) taken.push(loadingTime(name === SDK ? SDK : fileOf(name)))
  }
  const middle = (name: string) => (times.get(name) ?? []).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN
  console.log(`Loading, each in a process of its own, the middle of ${RUNS}; at most ${MOST_TIMES} times the bare SDK:`)
  console.log(`  ${SDK}  ${middle(SDK).toFixed(0)} ms`)
  for (const name of names) {
    const megabytes = (statSync(fileOf(name)).size / 1024 / 1024).toFixed(1)
    const ratio = (middle(name) / middle(SDK)).toFixed(2)
    console.log(`  ${name.padEnd(SDK.length)}  ${middle(name).toFixed(0)} ms, ${ratio} times, ${megabytes} MB`)
  }
}

function loadingTime(file: string): number {
  const code = `const begun = process.hrtime.bigint()
require(${JSON.stringify(file)})
console.log(Number(process.hrtime.bigint() - begun) / 1e6)
process.exit()`
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], { cwd: ROOT, encoding: 'utf8' })
  const taken = Number(stdout.trim().split('\n').at(-1))
  if (!(taken > 0)) throw new Error(`${file} did not load:\n${stderr}`)
  return taken
}

measure().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
