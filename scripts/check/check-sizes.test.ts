// The size check reports long files, barrels and machine paths, and lets everything else pass.
import { checkSizes } from './check-sizes'

const good = { path: 'domain/enrollment/cover.ts', text: '// Adds a cover lesson.\nexport const cover = 1\n' }
const faultsOf = (path: string, text: string) => checkSizes([good, { path, text }]).faults

test('a short file with a telling name passes', () => {
  expect(checkSizes([good]).faults).toEqual([])
})

test('300 lines pass, 301 do not', () => {
  expect(faultsOf('a.ts', 'x\n'.repeat(300)).filter((fault) => fault.startsWith('a.ts'))).toEqual([])
  expect(faultsOf('a.ts', 'x\n'.repeat(301))).toContain('a.ts: 301 lines, more than 300')
})

test.each(['src/utils/date.ts', 'src/date-helpers.ts', 'domain/common.ts', 'src/manager/x.ts'])(
  '%s is refused',
  (path) => {
    expect(faultsOf(path, 'x\n')).toEqual([`${path}: a name that says nothing`])
  },
)

test('an index that only passes on is a barrel; one with something of its own is not', () => {
  expect(faultsOf('src/ui/index.ts', "export * from './card'\n")).toEqual(['src/ui/index.ts: a barrel'])
  expect(faultsOf('src/ui/index.ts', "import './card'\nexport const main = 1\n")).toEqual([])
})

test('a path of one machine is refused, also in documents', () => {
  const path = ['', 'home', 'somebody', 'project'].join('/')
  expect(faultsOf('docs/x.md', `see ${path}\n`)).toEqual(['docs/x.md: a path of one machine'])
})

test('a median above 60 lines is refused', () => {
  const files = ['a.ts', 'b.ts', 'c.ts'].map((path) => ({ path, text: 'x\n'.repeat(61) }))
  expect(checkSizes(files).faults).toEqual(['the median file has 61 lines, more than 60'])
})

test('30 files lie in a folder, with tests and tables of theirs; 31 do not', () => {
  const folder = (count: number) =>
    Array.from({ length: count }, (_, at) => ['', '.test', '.cases'].map((kind) => `domain/seats/rule-${at}${kind}.ts`))
  const faults = (count: number) =>
    checkSizes(
      folder(count)
        .flat()
        .map((path) => ({ path, text: 'x\n' })),
    ).faults
  expect(faults(30)).toEqual([])
  expect(faults(31)).toEqual(['domain/seats: 31 files of code, more than 30'])
})
