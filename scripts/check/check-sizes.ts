// Checks the sizes and names that keep a file livable; also refuses a path of one machine.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

const LONGEST = 300
/** Nine files in ten stay within this. */
const COMMON = 150
const MEDIAN = 60
const BANNED_NAMES = /(^|-)(utils?|helpers?|common|managers?)(-|\.|$)/
const BARREL = /^\s*export\s+(\*|\{[^}]*\})\s+from\s/
const MACHINE_PATH = /(?<![\w.])\/(home|root|Users|work)\/\w/
/** Pages of the app and entries of functions are called index by the platforms; they export something of their own. */
export const CODE = /\.(ts|tsx|mjs|cjs|js)$/
const TEXT = /\.(ts|tsx|mjs|cjs|js|json|md|css|html)$/

export interface SourceFile {
  readonly path: string
  readonly text: string
}

export interface SizeReport {
  readonly faults: readonly string[]
  readonly files: number
  readonly median: number
  readonly ninth: number
}

export function checkSizes(files: readonly SourceFile[]): SizeReport {
  const code = files.filter(({ path }) => CODE.test(path))
  const lengths = code.map(({ text }) => lineCount(text)).sort((a, b) => a - b)
  const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)] ?? 0
  const [median, ninth] = [at(0.5), at(0.9)]
  const faults = [...code.flatMap(codeFaults), ...files.flatMap(pathFaults)]
  if (median > MEDIAN) faults.push(`the median file has ${median} lines, more than ${MEDIAN}`)
  if (ninth > COMMON) faults.push(`one file in ten has more than ${ninth} lines; ${COMMON} is the limit`)
  return { faults, files: code.length, median, ninth }
}

function codeFaults({ path, text }: SourceFile): string[] {
  const faults: string[] = []
  const lines = text.split('\n')
  if (lineCount(text) > LONGEST) faults.push(`${path}: ${lineCount(text)} lines, more than ${LONGEST}`)
  if (path.split('/').some((part) => BANNED_NAMES.test(part))) faults.push(`${path}: a name that says nothing`)
  const isOnlyExports = lines.every((line) => line.trim() === '' || line.startsWith('//') || BARREL.test(line))
  if (isOnlyExports && /^index\.tsx?$/.test(basename(path))) faults.push(`${path}: a barrel`)
  return faults
}

function pathFaults({ path, text }: SourceFile): string[] {
  const isMachinePath = MACHINE_PATH.test(text)
  return TEXT.test(path) && isMachinePath ? [`${path}: a path of one machine`] : []
}

function lineCount(text: string): number {
  return text.endsWith('\n') ? text.split('\n').length - 1 : text.split('\n').length
}

/** Files under version control, and new ones that are not ignored. */
export function readSources(root: string): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root })
  return listed
    .toString('utf8')
    .split('\n')
    .filter((path) => TEXT.test(path) && path !== 'package-lock.json' && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

if (require.main === module) {
  const { faults, files, median, ninth } = checkSizes(readSources(resolve(__dirname, '../..')))
  console.log(`${files} files of code, median ${median} lines, nine in ten within ${ninth}`)
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length === 0 ? 0 : 1
}
