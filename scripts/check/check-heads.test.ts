// The check of first lines reports what is missing, too long, empty or no sentence.
import { checkHeads } from './check-heads'

const faultsOf = (text: string) => checkHeads([{ path: 'a.ts', text }])

test.each([
  '// Adds a school to the district.\nexport const a = 1\n',
  '// `npm run check`: runs every check.\n',
  '// 发改价费〔2021〕409号 as a pack.\n',
  '/** Tests when a screen polls.\n * @jest-environment jsdom\n */\n',
])('%j passes', (text) => {
  expect(faultsOf(text)).toEqual([])
})

test.each([
  ["import './b'\n// Adds a school.\n", 'no comment'],
  [`// ${'Adds a school '.repeat(7)}.\n`, 'more than 100'],
  ['// Owns the schools of a district.\n', 'set phrase'],
  ['// Proves that a school is added.\n', 'set phrase'],
  ['// adds a school.\n', 'no sentence'],
  ['// Adds a school\n', 'no sentence'],
  ['// School.\n', 'no sentence'],
])('%j is reported', (text, fault) => {
  expect(faultsOf(text).join()).toContain(fault)
})

test('100 characters pass, 101 do not', () => {
  const head = (length: number) => `// Adds a school${' to a district'.repeat(9)}`.slice(0, length - 1).concat('.')
  expect([100, 101].map((length) => faultsOf(head(length)).length)).toEqual([0, 1])
})

test('only code has a head', () => {
  expect(checkHeads([{ path: 'a.json', text: '{}' }])).toEqual([])
})
