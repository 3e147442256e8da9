// `npm run new:page -- parent/some-page`: a listed page with its address and a failing test.

import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { camelCase, pascalCase } from 'change-case'
import { Node, type ObjectLiteralExpression, type SourceFile, SyntaxKind } from 'ts-morph'
import { type Edits, objectIn, openEdits } from './edit-source'
import { formatFiles } from './format-files'

const NAME = /^([a-z]+)\/([a-z]+(?:-[a-z]+)*)$/

const pageText = (side: string, page: string) => `// The page ${side}/${page}: a frame around one feature.
import { PlainState } from '@src/ui/feedback/plain-state'
import { Screen } from '@src/ui/layout/screen'

export default function ${pascalCase(`${side}-${page}`)}Page() {
  return (
    <Screen title="${page}" back>
      <PlainState drawing="kite" title="这一页还没写" hint="先写它的内容" />
    </Screen>
  )
}
`

const configText = (side: string, page: string) => `// Settings of the page ${side}/${page}.
export default definePageConfig({ navigationBarTitleText: '${page}' })
`

const testText = (side: string, page: string) => `// The page ${side}/${page} shows something of its own.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

test('the page ${side}/${page} shows something of its own', () => {
  const isEmpty = readFileSync(join(__dirname, 'index.tsx'), 'utf8').includes('这一页还没写')
  expect(isEmpty ? 'next: docs/add-a-screen.md' : null).toBeNull()
})
`

/** Writes the pieces under `root`; returns their paths. Throws a readable message if the name cannot be used. */
export function newPage(root: string, name: string): readonly string[] {
  const [, side, page] = NAME.exec(name) ?? []
  const sides = readdirSync(join(root, 'src/pages'))
  if (side === undefined || page === undefined) throw new Error(`${name} is not like parent/some-page`)
  if (!sides.includes(side)) throw new Error(`${side} is none of ${sides.join(', ')}`)
  const edits = openEdits(root)
  const folder = `src/pages/${side}/${page}`
  if (edits.exists(`${folder}/index.tsx`)) throw new Error(`${folder} is there already`)
  edits.create(`${folder}/index.tsx`, pageText(side, page))
  edits.create(`${folder}/index.config.ts`, configText(side, page))
  edits.create(`${folder}/index.test.ts`, testText(side, page))
  addRoute(edits, side, page)
  listPage(edits, side, page)
  addScene(edits, { root, side, page })
  return formatFiles(root, edits.save())
}

function addRoute(edits: Edits, side: string, page: string): void {
  const routes = edits.file('src/navigation/app-routes.ts')
  const name = camelCase(`${side}-${page}`)
  objectIn(routes, 'ROUTES').addPropertyAssignment({ name, initializer: `'/pages/${side}/${page}/index'` })
  const params = routes.getInterface('RouteParams')
  params?.addProperty({ name, type: 'Nothing', isReadonly: true })
}

/** Into the side's own package; a family's pages beside the tabs are a package each. */
function listPage(edits: Edits, side: string, page: string): void {
  const config = edits.file('src/app.config.ts')
  const packages = config
    .getDescendantsOfKind(SyntaxKind.PropertyAssignment)
    .find((property) => property.getName() === 'subPackages')
    ?.getInitializerIfKindOrThrow(SyntaxKind.ArrayLiteralExpression)
  const own = packages?.getElements().find((item) => textOf(item, 'root') === `pages/${side}`)
  if (Node.isObjectLiteralExpression(own)) pagesOf(own).addElement(`'${page}/index'`)
  else packages?.addElement(`{ root: 'pages/${side}/${page}', pages: ['index'] }`)
}

interface PagePlace {
  readonly root: string
  readonly side: string
  readonly page: string
}

const SCENES = 'tests/preview/scenes'

/** A preview beside those of the same side; a side divided over several files takes it in the list of all. */
function addScene(edits: Edits, { root, side, page }: PagePlace): void {
  const own = readdirSync(join(root, SCENES))
    .map((name) => `${SCENES}/${name}`)
    .find((path) => path.endsWith('-scenes.ts') && edits.file(path).getFullText().includes(`\`${side}/$\{string}\``))
  const scenes =
    own === undefined ? objectIn(edits.file(`${SCENES}/registry.ts`), 'SCENES') : scenesOf(edits.file(own), side)
  const person = /person: '(\w+)'/.exec(scenes.getText())?.[1] ?? 'nobody'
  addWeighing(edits, `'${side}/${page}'`, person)
  const initializer = `[{ state: 'ready', person: '${person}', shows: '这一页还没写' }]`
  scenes.addPropertyAssignment({ name: `'${side}/${page}'`, initializer })
}

/** In the small world as the same person; in the large one once it has data. */
function addWeighing(edits: Edits, name: string, person: string): void {
  const owners = edits.file('tests/preview/budgets/page-owners.ts')
  const small = `{ person: '${person}', shows: '这一页还没写' }`
  objectIn(owners, 'SMALL_WORLD').addPropertyAssignment({ name, initializer: small })
  objectIn(owners, 'LARGE_WORLD').addPropertyAssignment({ name, initializer: "{ onlySmall: 'not written yet' }" })
}

function scenesOf(source: SourceFile, side: string): ObjectLiteralExpression {
  const objects = source
    .getVariableDeclarations()
    .map((variable) => variable.getInitializer())
    .filter(Node.isObjectLiteralExpression)
  const found = objects.find((object) => object.getProperties().some((one) => one.getText().startsWith(`'${side}/`)))
  if (found === undefined) throw new Error(`${source.getBaseName()} shows no page of ${side}`)
  return found
}

function textOf(item: Node, name: string): string | undefined {
  if (!Node.isObjectLiteralExpression(item)) return undefined
  const property = item.getProperty(name)
  const value = Node.isPropertyAssignment(property) ? property.getInitializer() : undefined
  return Node.isStringLiteral(value) ? value.getLiteralText() : undefined
}

function pagesOf(item: ObjectLiteralExpression) {
  const pages = item.getPropertyOrThrow('pages').asKindOrThrow(SyntaxKind.PropertyAssignment)
  return pages.getInitializerIfKindOrThrow(SyntaxKind.ArrayLiteralExpression)
}

if (require.main === module) {
  const files = newPage(resolve(__dirname, '../..'), process.argv[2] ?? '')
  console.log(`${files.join('\n')}\nNext: docs/add-a-screen.md.`)
}
