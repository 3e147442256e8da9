// Tests that a caller, a log or a moment planted in the anonymous function is found.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkAnonymous } from './check-anonymous'
import { readSources } from './read-sources'

const ROOT = resolve(__dirname, '../..')
const ENTRY = 'cloudfunctions/anonymous/index.ts'
const entry = readFileSync(join(ROOT, ENTRY), 'utf8')

test('G1 the anonymous function as it is has none of the words', () => {
  const sources = readSources(ROOT)
  expect(sources.filter(({ path }) => path.startsWith('cloudfunctions/anonymous/')).length).toBeGreaterThan(5)
  expect(checkAnonymous(sources)).toEqual([])
})

test.each([
  ['a log', 'console.log(body)'],
  ['a log by another door', "process.stdout.write('x')"],
  ['the SDK’s context', 'getCloudbaseContext({})'],
  ['headers', 'const { headers } = request'],
  ['headers by a key', "request['headers']"],
  ['a moment of the store', 'db.serverDate()'],
  ['a file with an owner', 'app.uploadFile({})'],
  ['all arguments', 'const all = arguments'],
])('G1 planted: %s', (_, planted) => {
  const text = `// A planted violation of the rule.\nexport function planted() {\n  ${planted}\n}\n`
  expect(checkAnonymous([{ path: 'cloudfunctions/anonymous/planted.ts', text }])).not.toEqual([])
})

test.each([
  ['the context', '{ body, isBase64Encoded }: BodyAlone', '{ body, isBase64Encoded }: BodyAlone, second: unknown'],
  ['the whole event', '{ body, isBase64Encoded }: BodyAlone', 'all: BodyAlone'],
  ['the rest of the event', '{ body, isBase64Encoded }: BodyAlone', '{ body, ...isBase64Encoded }: BodyAlone'],
  ['its path', '{ body, isBase64Encoded }: BodyAlone', '{ body, path: isBase64Encoded }: BodyAlone & { path: 1 }'],
])('G1 planted in the entry: %s', (_, found, planted) => {
  expect(entry).toContain(found)
  expect(checkAnonymous([{ path: ENTRY, text: entry.replace(found, planted) }])).not.toEqual([])
})
