// The check of class names reports a class that two sheets style.
import { checkClassNames } from './check-class-names'

const faultsOf = (one: string, other: string) =>
  checkClassNames([
    { path: 'src/a.css', text: one },
    { path: 'src/b.css', text: other },
  ])

test.each([
  ['.row { color: red; }', '.row { gap: 4px; }'],
  ['.row, .cell { color: red; }', '.head, .row { gap: 4px; }'],
])('%s and %s are reported', (one, other) => {
  expect(faultsOf(one, other)).toEqual(['src/b.css: .row is a class of src/a.css already'])
})

test.each([
  ['.row { color: red; }', '.line { color: red; }'],
  ['.row { color: red; } .row { gap: 4px; }', ''],
  ['.row { color: red; }', '@media print { .row { display: none; } }'],
  ['.row { color: red; }', '.card .row, .row.card-row, .row + .row { gap: 4px; }'],
])('%s and %s pass', (one, other) => {
  expect(faultsOf(one, other)).toEqual([])
})

test('only the app’s sheets count', () => {
  const row = { text: '.row { color: red; }' }
  expect(
    checkClassNames([
      { path: 'src/a.css', ...row },
      { path: 'docs/a.css', ...row },
    ]),
  ).toEqual([])
})
