// The imports between the product's files, types included, and what follows from them for folders.
import { spawnSync } from 'node:child_process'
import { posix } from 'node:path'

export const PRODUCT = ['domain', 'cloudfunctions', 'src', 'localcloud'] as const
export type Room = (typeof PRODUCT)[number]

const TESTS = /\.(test|cases)\.tsx?$/
const CRUISER = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'

interface Module {
  readonly source: string
  readonly dependencies: readonly { readonly resolved: string }[]
}

export interface Cruised {
  readonly modules: readonly Module[]
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string; readonly comment?: string }
      readonly from: string
      readonly to: string
    }[]
  }
}

export interface ImportGraph {
  /** Every source file of the rooms but tests and golden tables, by its path. */
  readonly files: readonly string[]
  /** From a file to the files it imports. */
  readonly imports: ReadonlyMap<string, readonly string[]>
}

/** Reads these folders of the checkout the process stands in, by the project's own import rules. */
export function cruise(folders: readonly string[]): Cruised {
  const args = [CRUISER, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders]
  const { stdout, stderr } = spawnSync(process.execPath, args, { maxBuffer: 1 << 28, encoding: 'utf8' })
  if (!stdout.startsWith('{')) throw new Error(`imports cannot be read: ${stderr}`)
  return JSON.parse(stdout) as Cruised
}

export function readImports(): ImportGraph {
  return graphOf(cruise(PRODUCT).modules)
}

export function graphOf(all: readonly Module[], isWanted: (path: string) => boolean = () => true): ImportGraph {
  const isOurs = (path: string) =>
    PRODUCT.some((room) => path.startsWith(`${room}/`)) && !TESTS.test(path) && isWanted(path)
  const modules = all.filter(({ source }) => isOurs(source))
  const imports = modules.map(({ source, dependencies }) => {
    const targets = dependencies.map(({ resolved }) => resolved).filter(isOurs)
    return [source, [...new Set(targets)].sort()] as const
  })
  return { files: modules.map(({ source }) => source).sort(), imports: new Map(imports) }
}

/** The same graph between groups of files; an arrow inside a group is none. */
export function groupImports({ imports }: ImportGraph, groupOf: (path: string) => string): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const [from, targets] of imports) {
    const group = groupOf(from)
    const arrows = groups.get(group) ?? new Set<string>()
    for (const target of targets.map(groupOf)) if (target !== group) arrows.add(target)
    groups.set(group, arrows)
  }
  return groups
}

export const folderOf = (path: string): string => posix.dirname(path)

/** Groups that reach each other and back (Tarjan's strongly connected components of more than one). */
export function circlesIn(arrows: ReadonlyMap<string, Iterable<string>>): readonly (readonly string[])[] {
  const search = { next: 0, indexes: new Map<string, number>(), lows: new Map<string, number>(), stack: [] as string[] }
  const circles: string[][] = []
  for (const node of arrows.keys()) if (!search.indexes.has(node)) visit(node, { arrows, search, circles })
  return circles
}

interface Walk {
  readonly arrows: ReadonlyMap<string, Iterable<string>>
  readonly search: { next: number; indexes: Map<string, number>; lows: Map<string, number>; stack: string[] }
  readonly circles: string[][]
}

function visit(node: string, walk: Walk): number {
  const { arrows, search, circles } = walk
  const index = search.next++
  search.indexes.set(node, index)
  search.stack.push(node)
  let low = index
  for (const target of arrows.get(node) ?? []) {
    const known = search.indexes.get(target)
    if (known === undefined) low = Math.min(low, visit(target, walk))
    else if (search.stack.includes(target)) low = Math.min(low, known)
  }
  if (low === index) {
    const circle = search.stack.splice(search.stack.indexOf(node))
    if (circle.length > 1) circles.push(circle)
  }
  return low
}
