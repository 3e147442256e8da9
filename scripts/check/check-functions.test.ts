// The check of functions reports long ones and many parameters, and knows chapters and rows.
import { checkFunctions } from './check-functions'

const faultsOf = (text: string) => checkFunctions([{ path: 'a.tsx', text }])
const body = (lines: number) => `{\n${'  work()\n'.repeat(lines)}}`

test.each([
  ['function f() ', ''],
  ['const f = () => ', ''],
  ['const f = { g() ', ' }'],
  ['const f = function () ', ''],
  ['class F { g() ', ' }'],
  ['class F { constructor() ', ' }'],
])('%s: 40 lines pass, 41 do not', (head, foot) => {
  expect(faultsOf(`${head}${body(40)}${foot}`)).toEqual([])
  expect(faultsOf(`${head}${body(41)}${foot}`)).toEqual(['a.tsx:1: a function of 41 lines, more than 40'])
})

test('lines of JSX count', () => {
  const text = `const f = () => {\n  return (\n    <View>\n${'      text\n'.repeat(40)}    </View>\n  )\n}`
  expect(faultsOf(text)).toEqual(['a.tsx:1: a function of 44 lines, more than 40'])
})

test('three parameters pass, four do not, in a type neither', () => {
  expect(faultsOf('const f = (a, b, c) => 1')).toEqual([])
  expect(faultsOf('const f = (a, b, c, d) => 1')).toEqual(['a.tsx:1: 4 parameters, more than 3'])
  expect(faultsOf('type F = (a: 1, b: 1, c: 1, d: 1) => 1')).toEqual([])
})

test('a chapter may be long, a test in it may not', () => {
  expect(faultsOf(`describe('a', () => {\n${"  test('b', () => work())\n".repeat(50)}})`)).toEqual([])
  expect(faultsOf(`describe('a', () => {\n  test('b', () => ${body(41)})\n})`)).toEqual([
    'a.tsx:2: a function of 41 lines, more than 40',
  ])
})

test('rows of a table and what generators give are no parameters to call in order', () => {
  expect(faultsOf("test.each(table)('a', (a, b, c, d) => work())")).toEqual([])
  expect(faultsOf('fc.property(one, two, three, four, (a, b, c, d) => work())')).toEqual([])
  expect(faultsOf('list.forEach((a, b, c, d) => work())')).toHaveLength(1)
})
