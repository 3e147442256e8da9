// Tests where the generators write: into a capability's contract, whatever else its file exports.
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { contracts } from '@domain/registry'
import { type Edits, exportedObject, openEdits } from './edit-source'

const ROOT = resolve(__dirname, '../..')
const FILES = readdirSync(resolve(ROOT, 'domain'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[a-z]+\/[a-z-]+\/contract\.ts$/.test(path))
  .map((path) => `domain/${path}`)
const ACTIONS = new Set(Object.values(contracts).flatMap((contract) => Object.keys(contract)))

let edits: Edits
beforeAll(() => {
  edits = openEdits(ROOT)
})

test.each(FILES)('%s: what is added to is the object of its actions', (path) => {
  const names = exportedObject(edits.file(path), 'Contract')
    .getProperties()
    .map((property) => /^\w+/.exec(property.getText().replace(/^\/\*[\s\S]*?\*\/\s*/, ''))?.[0])
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name) => name !== undefined && !ACTIONS.has(name))).toEqual([])
})

test('a file without one is refused, not written into', () => {
  expect(() => exportedObject(edits.file('domain/complaints/keys/role-key.ts'), 'Contract')).toThrow('holds no object')
})
