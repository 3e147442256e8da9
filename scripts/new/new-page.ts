// `npm run new:page -- parent/some-page`: generates a page, its config and a failing test.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pascalCase } from './name-words'

const NAME = /^(parent|school)\/([a-z]+(?:-[a-z]+)*)$/

const pageFile = (side: string, page: string) => `// The page ${side}/${page}: a frame around one feature.
import { PlainState } from '@src/ui/feedback/plain-state'
import { Screen } from '@src/ui/layout/screen'

export default function ${pascalCase(page)}Page() {
  return (
    <Screen title="${page}" back>
      <PlainState drawing="kite" title="这一页还没写" />
    </Screen>
  )
}
`

const configFile = (page: string) => `// Configures the page ${page}.
export default definePageConfig({ navigationBarTitleText: '${page}' })
`

const testFile = (side: string, page: string) => `// The page ${side}/${page} is listed, has an address and has content.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const textOf = (path: string) => readFileSync(join(__dirname, path), 'utf8')

test('the page ${side}/${page} can be reached', () => {
  expect(textOf('../../../app-routes.ts')).toContain('/pages/${side}/${page}/index')
  expect(textOf('../../../app.config.ts')).toContain('${page}/index')
})

test('the page ${side}/${page} shows something of its own', () => {
  expect(textOf('index.tsx')).not.toContain('这一页还没写')
})
`

/** Writes the pieces under `root`; returns their paths. Throws a readable message if the name cannot be used. */
export function newPage(root: string, name: string): readonly string[] {
  const [, side, page] = NAME.exec(name) ?? []
  if (side === undefined || page === undefined) throw new Error(`${name} is not like parent/some-page`)
  const folder = `src/pages/${side}/${page}`
  if (existsSync(join(root, folder))) throw new Error(`${folder} is there already`)
  const files: readonly (readonly [string, string])[] = [
    [`${folder}/index.tsx`, pageFile(side, page)],
    [`${folder}/index.config.ts`, configFile(page)],
    [`${folder}/index.test.ts`, testFile(side, page)],
  ]
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return files.map(([path]) => path)
}

if (require.main === module) {
  const files = newPage(resolve(__dirname, '../..'), process.argv[2] ?? '')
  console.log(`${files.join('\n')}\nNext: docs/add-a-screen.md.`)
}
