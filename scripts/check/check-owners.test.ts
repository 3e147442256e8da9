// The check of owners reports planted violations, and lets the named ways in pass.
import { checkOwners } from './check-owners'

const OWNER = 'cloudfunctions/billing/collections/bills.ts'
const owner = {
  path: OWNER,
  text: `import { defineCollection } from '../../runtime/collection'
export const bills = defineCollection<Bill>({ name: 'bills', indexes: [] })
export const billsOf = (as: string) => ({ $lookup: { from: bills.name, as } })
export function readBill(_id: string) { return bills.find({ _id }, { limit: 1 }) }
export function insertBill(bill: Bill) { return bills.insert(bill) }
export function issueBill(bill: Bill) { return insertBill(bill) }
export async function eraseBills(ids: readonly string[]) { await bills.remove({ ids }) }
function rowsIn(from: string) { return from }
`,
}
const faultsOf = (path: string, text: string) => checkOwners([owner, { path: `cloudfunctions/${path}`, text }])

test('an owner may do everything', () => {
  expect(checkOwners([owner])).toEqual([])
})

test.each([
  ["const x = { $lookup: { from: 'bills', as: 'x' } }"],
  ["collection('bills')"],
  ['collection(`bills`)'],
  ["const name = 'bills'"],
  ["function read(from = 'bills') {}"],
  ["function rows(from: string) {}\nrows('bills')"],
])('the name outside: %s', (text) => {
  expect(faultsOf('billing/bills/act.ts', text).join()).toContain("the name 'bills' outside its owner")
})

test.each([
  ["const x = { $lookup: { from: y, as: 'bills' } }"],
  ["const path = '$bills'"],
  ["[{ $count: 'bills' }]"],
  ['const x = { bills: 1 }'],
  ["const x = { 'bills': 1 }"],
  ["type Row = Pick<Answer, 'bills'>"],
  ["row['bills']"],
  ["function rows(as = 'bills') {}"],
  ["function sheetOf(key: keyof Sheets) {}\nsheetOf('bills')"],
  ["import { billsOf } from '../collections/bills'\nbillsOf('bills')"],
])('a word that is no name of a collection: %s', (text) => {
  expect(faultsOf('billing/bills/act.ts', text)).toEqual([])
})

test.each([
  ["import { collection } from '../../runtime/database'", 'collection'],
  ["import { bulkWritesOf } from '../../runtime/bulk-write'", 'bulkWritesOf'],
  ["import { defineCollection as define } from '../../runtime/collection'", 'define'],
])('the database reached outside collections: %s', (text, name) => {
  expect(faultsOf('billing/bills/act.ts', text).join()).toContain(`reaches the database by ${name}`)
  expect(faultsOf('runtime/act.ts', text.replace('../../runtime', '.'))).toEqual([])
})

test('types of the runtime may be named by everybody', () => {
  const text =
    "import type { Stage } from '../../runtime/database'\nimport { type Filter } from '../../runtime/database'"
  expect(faultsOf('billing/bills/act.ts', text)).toEqual([])
})

test.each(['insert', 'updateOne', 'updateAndReturn', 'remove', 'replace', 'insertMissing', 'updateAll', 'updateWhere'])(
  'a raw %s outside the owner, under another name too',
  (method) => {
    const text = `import { bills as stored } from '../collections/bills'\nstored.${method}({})`
    expect(faultsOf('billing/bills/act.ts', text)).toEqual([
      `cloudfunctions/billing/bills/act.ts:2: stored.${method} outside its owner`,
    ])
  },
)

test('reading through the owner is for all, another list may be called like it', () => {
  const read = "import { bills } from '../../billing/collections/bills'\nbills.find({})\nbills.aggregate([])"
  expect(faultsOf('enrollment/home/act.ts', read)).toEqual([])
  expect(faultsOf('billing/bills/act.ts', 'const bills = new Set()\nbills.insert(1)')).toEqual([])
})

test.each(['insertBill', 'issueBill', 'eraseBills'])('%s is for its own context', (name) => {
  const text = `import { ${name} } from '../../billing/collections/bills'`
  expect(faultsOf('billing/bills/act.ts', text)).toEqual([])
  expect(faultsOf('enrollment/home/act.ts', text)).toEqual([
    `cloudfunctions/enrollment/home/act.ts: writes to another context's collection by ${name} of ${OWNER}`,
  ])
})

test('privacy erases, and nothing more; what only reads is for all', () => {
  const importing = (name: string) => `import { ${name} } from '../../billing/collections/bills'`
  expect(faultsOf('privacy/erasure/act.ts', importing('eraseBills'))).toEqual([])
  expect(faultsOf('privacy/erasure/act.ts', importing('insertBill'))).toHaveLength(1)
  expect(faultsOf('enrollment/home/act.ts', importing('readBill'))).toEqual([])
})

test('every collection erased by privacy alone', () => {
  const text = "import { bills } from '../../billing/collections/bills'\nbills.erase(subject)"
  expect(faultsOf('privacy/erasure/act.ts', text)).toEqual([])
  expect(faultsOf('billing/bills/act.ts', text)).toHaveLength(1)
})
