// `npm run check:mini-program`: runs WeChat's offline code-quality check over dist/weapp.
// Writes its section of docs/budgets.md.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { BUILDS, buildChanged } from './build-changed'
import { writeSection } from './report-section'

const ROOT = resolve(__dirname, '..')
const TOOL = join(ROOT, 'tools/mini-program-check')
const REPORT = join(ROOT, 'docs/budgets.md')

/** Checks that fail, and why that is fine. Remove an entry once its check passes. */
const EXCUSED: Readonly<Record<string, string>> = {
  JS_COMPRESS_OPEN: 'reads a setting only; Taro has compressed the scripts',
}

interface QualityResult {
  readonly name: string
  readonly success: boolean
  readonly docURL: string
  readonly detail?: unknown
}

async function checkMiniProgram(): Promise<void> {
  if (!existsSync(join(TOOL, 'node_modules/.package-lock.json'))) installTool()
  // BUILT_APP: check the build as it is.
  if (process.env.BUILT_APP === undefined) await buildChanged(BUILDS.weapp)
  const results = askTheTool()
  const report = reportOf(results)
  writeSection(REPORT, report)
  console.log(report)
  const wrong = results.filter(({ name, success }) => success === name in EXCUSED)
  if (wrong.length === 0) return
  const details = wrong.map(({ name, docURL, detail }) => `${name} ${JSON.stringify(detail ?? '')} ${docURL}`)
  throw new Error(`otherwise than expected:\n${details.join('\n')}`)
}

function installTool(): void {
  console.log('Installing the check (npm ci); it brings over a thousand packages …')
  execFileSync('npm', ['ci'], { cwd: TOOL, stdio: 'inherit' })
}

function reportOf(results: readonly QualityResult[]): string {
  const rows = results.map(({ name, success, docURL }) => {
    return `| [${name}](${docURL}) | ${success ? 'met' : '**not met**'} | ${EXCUSED[name] ?? ''} |`
  })
  return `## WeChat's own check

Written by \`npm run check:mini-program\`: \`miniprogram-ci\`'s code-quality check, run offline on dist/weapp. It lives in a tools folder of its own because it brings over a thousand packages; the app depends on none of them.

| what | | |
|---|---|---|
${rows.join('\n')}
`
}

/** The tool also prints progress; its last line is the answer. */
function askTheTool(): readonly QualityResult[] {
  const said = execFileSync(process.execPath, [join(TOOL, 'check-quality.cjs'), ROOT], { encoding: 'utf8' })
  const answer = said.trimEnd().split('\n').at(-1) ?? ''
  return JSON.parse(answer) as readonly QualityResult[]
}

checkMiniProgram().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
