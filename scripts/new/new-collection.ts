// `npm run new:collection -- enrollment.wishLists`: generates owner, fates and a failing test.

import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { camelCase, kebabCase, pascalCase } from 'change-case'
import { addImport, arrayIn, openEdits } from './edit-source'
import { formatFiles } from './format-files'

const NAME = /^([a-z]+)\.([a-z]+(?:[A-Z][a-z]+)*)$/

interface Names {
  readonly context: string
  readonly collection: string
  readonly file: string
  /** The document's type. */
  readonly type: string
}

const typeText = ({ type, collection }: Names) => `// What is stored in ${collection}: write here what one document is.

export interface ${type} {
  /** The pupil's id. */
  readonly _id: string
  readonly changedAt: number
}
`

const fatesText = ({
  context,
  type,
  file,
  collection,
}: Names) => `// Declares the fate of every field stored in ${collection}.
import type { ${type} } from '@domain/${context}/${file}/${kebabCase(type)}'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID } from '@domain/privacy/fates/presets'

const ofChild = fateOf({ about: 'CHILD', purpose: 'SERVICE', readers: ['guardian'], keep: 'LEAVER', erasure: 'REMOVED' })

export const ${camelCase(collection)}Fates = {
  record: '还没有名字的记录',
  child: ['_id'],
  fields: {
    _id: ofChild(ID),
    changedAt: ofChild('修改时间'),
  },
} satisfies CollectionFates<${type}>
`

const ownerText = ({
  context,
  type,
  file,
  collection,
}: Names) => `// The collection ${collection}: its documents, its indexes, and every read and write of it.
import type { ${type} } from '@domain/${context}/${file}/${kebabCase(type)}'
import { defineCollection } from '../../runtime/collection'
import { ${collection}Fates } from './fates/${file}-fates'

/** _id: the pupil's id. */
export const ${collection} = defineCollection<${type}>({
  name: '${collection}',
  fates: ${collection}Fates,
  indexes: [],
})
`

const testText = ({ context, collection, file }: Names) => `// Tests that ${collection} has fates of its own.
import { ${collection} } from '@functions/${context}/collections/${file}'

test('${collection} is declared', () => {
  const next = 'name the record, declare every field in its fates file, then test reads and writes; docs/add-an-action.md'
  expect(${collection}.fates.record === '还没有名字的记录' ? next : null).toBeNull()
})
`

/** Writes the pieces under `root`; returns their paths. Throws a readable message if the name cannot be used. */
export function newCollection(root: string, name: string): readonly string[] {
  const [, context, collection] = NAME.exec(name) ?? []
  if (context === undefined || collection === undefined) throw new Error(`${name} is not like enrollment.wishLists`)
  if (!existsSync(join(root, `domain/${context}`))) throw new Error(`there is no context ${context}`)
  const type = pascalCase(collection.replace(/ies$/, 'y').replace(/s$/, ''))
  const names = { context, collection, file: kebabCase(collection), type }
  const edits = openEdits(root)
  const owner = `cloudfunctions/${context}/collections/${names.file}`
  if (edits.exists(`${owner}.ts`)) throw new Error(`${owner}.ts is there already`)
  edits.create(`domain/${context}/${names.file}/${kebabCase(type)}.ts`, typeText(names))
  edits.create(`${owner}.ts`, ownerText(names))
  edits.create(`cloudfunctions/${context}/collections/fates/${names.file}-fates.ts`, fatesText(names))
  edits.create(`tests/actions/${context}/${names.file}.test.ts`, testText(names))
  const list = 'cloudfunctions/data-owners.ts'
  arrayIn(edits.file(list), 'dataOwners').addElement(collection)
  addImport(edits.file(list), { from: list, to: owner }, collection)
  return formatFiles(root, edits.save())
}

if (require.main === module) {
  const files = newCollection(resolve(__dirname, '../..'), process.argv[2] ?? '')
  console.log(`${files.join('\n')}\nNext: the new test says what is left; then npm run docs:personal-data.`)
}
