// `npm run mutate:billing [-- <file> …]`: mutation-tests the fee rules in a copy of domain/.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { installMissing } from '../../scripts/install-missing.mjs'

const HERE = dirname(fileURLToPath(import.meta.url))
const ROOT = resolve(HERE, '../..')
const LEAST = 90

/** Rules, not data: packs, tables and examples say what is right; a changed word of a citation breaks no rule. */
const RULES = [
  '*.ts',
  '!*.cases.ts',
  '!*.test.ts',
  '!example-*.ts',
  '!*contract.ts',
  '!*-views.ts',
  '!fee-statement.ts',
]

installMissing(HERE)
const project = mkdtempSync(join(tmpdir(), 'mutate-'))
cpSync(join(ROOT, 'domain'), join(project, 'domain'), { recursive: true })
symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'))
writeFileSync(join(project, 'package.json'), '{ "private": true }')
// Fewer, always the same, examples of each property: a mutant has to live or die alike on every run.
writeFileSync(
  join(project, 'fixed-examples.js'),
  "require('fast-check').configureGlobal({ numRuns: 25, seed: 20260901 })\n",
)
// A mutant costs what loading its tests costs: all tests in one file, the packages they use in one file each.
const PACKAGES = ['zod', 'fast-check', 'dayjs']
const bundles = join(project, 'bundles')
buildSync({ entryPoints: PACKAGES, outdir: bundles, bundle: true, platform: 'node', absWorkingDir: ROOT })
const rules = join(project, 'domain/billing')
const tests = readdirSync(rules).filter((name) => name.endsWith('.test.ts'))
writeFileSync(join(rules, 'all.test.ts'), tests.map((name) => `require('./${name.slice(0, -3)}')\n`).join(''))
writeFileSync(
  join(project, 'jest.config.js'),
  `module.exports = ${JSON.stringify({
    testMatch: ['<rootDir>/domain/billing/all.test.ts'],
    transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
    moduleNameMapper: Object.fromEntries(PACKAGES.map((name) => [`^${name}$`, join(bundles, `${name}.js`)])),
    setupFiles: ['<rootDir>/fixed-examples.js'],
  })}`,
)
const wanted = process.argv.slice(2)
writeFileSync(
  join(project, 'stryker.conf.json'),
  JSON.stringify({
    plugins: [join(HERE, 'node_modules/@stryker-mutator/jest-runner/dist/src/index.js')],
    testRunner: 'jest',
    jest: { configFile: 'jest.config.js', enableFindRelatedTests: false },
    mutate: (wanted.length > 0 ? wanted : RULES).map((glob) =>
      glob.startsWith('!') ? `!domain/billing/${glob.slice(1)}` : `domain/billing/${glob}`,
    ),
    inPlace: true,
    coverageAnalysis: 'perTest',
    // Code that runs once at load (tables of texts and states) would need every test per mutant, so it is left out.
    ignoreStatic: true,
    concurrency: Number(process.env.MUTATE_WORKERS ?? 1),
    // Jest keeps what it loaded: a worker used on and on spends its time collecting garbage.
    maxTestRunnerReuse: 60,
    timeoutMS: 30_000,
    thresholds: { high: 95, low: LEAST, break: LEAST },
    reporters: ['progress-append-only', 'clear-text', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: 'mutation.json' },
    allowEmpty: false,
  }),
)
const stryker = join(HERE, 'node_modules/@stryker-mutator/core/bin/stryker.js')
const { status } = spawnSync(process.execPath, [stryker, 'run', 'stryker.conf.json'], {
  cwd: project,
  stdio: 'inherit',
})
try {
  const { files } = JSON.parse(readFileSync(join(project, 'mutation.json'), 'utf8'))
  const rows = Object.entries(files).map(([file, { mutants }]) => ({ file: basename(file), ...countsOf(mutants) }))
  const all = countsOf(Object.values(files).flatMap(({ mutants }) => mutants))
  console.log(JSON.stringify(all))
  if (wanted.length === 0) writeFileSync(join(ROOT, 'docs/mutation.md'), reportOf(rows, all))
} finally {
  rmSync(project, { recursive: true, force: true })
}
process.exitCode = status ?? 1

/** Load-time code is ignored. A mutant that makes a test run forever counts as noticed. */
function countsOf(mutants) {
  const of = (...fates) => mutants.filter(({ status: fate }) => fates.includes(fate)).length
  const [noticed, survived, uncovered] = [of('Killed', 'Timeout'), of('Survived'), of('NoCoverage')]
  const score = (100 * noticed) / Math.max(1, noticed + survived + uncovered)
  return { noticed, survived, uncovered, ignored: of('Ignored'), score: score.toFixed(1) }
}

function reportOf(rows, all) {
  const line = ({ file, noticed, survived, uncovered, score }) =>
    `| ${[file, noticed, survived, uncovered, `${score} %`].join(' | ')} |`
  const tested = rows.filter(({ noticed, survived, uncovered }) => noticed + survived + uncovered > 0)
  return `# Mutants of the fee rules

Written by \`npm run mutate:billing\` on ${new Date().toISOString().slice(0, 10)}; Node ${process.versions.node}, ${availableParallelism()} cores. Every rule in \`domain/billing\` is
changed in every small way, one at a time; a mutant is noticed when a test of the domain fails. Left out: packs, golden
tables, shapes, and ${all.ignored} mutants of what runs once at load. At least ${LEAST} % must be noticed, or the command fails.

| file | noticed | survived | no test comes by | score |
|---|---|---|---|---|
${line({ file: '**all**', ...all })}
${tested.map(line).join('\n')}
`
}
