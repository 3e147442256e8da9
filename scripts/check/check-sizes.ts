// Checks the sizes and names that keep a file livable; also refuses a path of one machine.
import { basename, dirname } from 'node:path'
import { CODE, type SourceFile, TEXT } from './read-sources'

const LONGEST = 300
/** Nine files in ten stay within this. */
const COMMON = 150
const MEDIAN = 60
const BANNED_NAMES = /(^|-)(utils?|helpers?|common|managers?)(-|\.|$)/
const BARREL = /^\s*export\s+(\*|\{[^}]*\})\s+from\s/
const MACHINE_PATH = /(?<![\w.])\/(home|root|Users|work)\/\w/
/** Code directly in one folder; a rule's test and its golden table lie beside it and are read with it. */
const IN_A_FOLDER = 30
const WITH_A_RULE = /\.(test|cases)\.tsx?$/

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
  const faults = [...code.flatMap(codeFaults), ...folderFaults(code), ...files.flatMap(pathFaults)]
  if (median > MEDIAN) faults.push(`the median file has ${median} lines, more than ${MEDIAN}`)
  if (ninth > COMMON) faults.push(`one file in ten has more than ${ninth} lines; ${COMMON} is the limit`)
  return { faults, files: code.length, median, ninth }
}

function codeFaults({ path, text }: SourceFile): string[] {
  const faults: string[] = []
  const lines = text.split('\n')
  if (lineCount(text) > LONGEST) faults.push(`${path}: ${lineCount(text)} lines, more than ${LONGEST}`)
  if (path.split('/').some((part) => BANNED_NAMES.test(part))) faults.push(`${path}: a name that says nothing`)
  // Pages of the app and entries of functions are called index by the platforms; they export something of their own.
  const isOnlyExports = lines.every((line) => line.trim() === '' || line.startsWith('//') || BARREL.test(line))
  if (isOnlyExports && /^index\.tsx?$/.test(basename(path))) faults.push(`${path}: a barrel`)
  return faults
}

function folderFaults(code: readonly SourceFile[]): string[] {
  const counts = new Map<string, number>()
  for (const { path } of code) {
    if (!WITH_A_RULE.test(path)) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count > IN_A_FOLDER)
    .map(([folder, count]) => `${folder}: ${count} files of code, more than ${IN_A_FOLDER}`)
}

function pathFaults({ path, text }: SourceFile): string[] {
  const isMachinePath = MACHINE_PATH.test(text)
  return TEXT.test(path) && isMachinePath ? [`${path}: a path of one machine`] : []
}

function lineCount(text: string): number {
  return text.endsWith('\n') ? text.split('\n').length - 1 : text.split('\n').length
}
