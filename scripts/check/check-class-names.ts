// Checks that no two style sheets of the app style one class: their names are global.
import { type Container, type Document, parse, type Rule } from 'postcss'
import type { SourceFile } from './read-sources'

const SHEET = /^src\/.*\.css$/
const CLASS_ALONE = /^\.([\w-]+)$/

/**
 * A class belongs to the sheet that styles it by its name alone. What a sheet says of another's class inside a media
 * query (paper, motion) or beside a class of its own is its right.
 */
export function checkClassNames(files: readonly SourceFile[]): string[] {
  const sheetOf = new Map<string, string>()
  return files
    .filter(({ path }) => SHEET.test(path))
    .flatMap(({ path, text }) =>
      classesOf(text).flatMap((name) => {
        const other = sheetOf.get(name) ?? path
        sheetOf.set(name, other)
        return other === path ? [] : [`${path}: .${name} is a class of ${other} already`]
      }),
    )
}

function classesOf(text: string): readonly string[] {
  const names = new Set<string>()
  parse(text).walkRules((rule) => {
    if (isInMedia(rule)) return
    for (const selector of rule.selectors) {
      const [, name] = CLASS_ALONE.exec(selector.trim()) ?? []
      if (name !== undefined) names.add(name)
    }
  })
  return [...names]
}

function isInMedia(rule: Rule): boolean {
  let above: Container | Document | undefined = rule.parent
  while (above !== undefined && above.type !== 'root') {
    if (above.type === 'atrule') return true
    above = above.parent
  }
  return false
}
