// `npm run reconcile` passes consistent books and finds a single changed fen.

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { sumsOf } from '@domain/billing/bills/bill-account'
import type { Bill } from '@domain/billing/bills/bill-record'
import { exampleBill } from '@domain/billing/bills/example-bill'
import { approved, quits } from '@domain/billing/bills/example-bill-events'
import { exampleClay, paid, promised, settled } from '@domain/billing/bills/example-money'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../../tests/actions/world/bundles'
import { startDistrict } from '../../tests/actions/world/district'
import { stored } from '../../tests/actions/world/stored'
import { smallWorld } from '../../tests/actions/world/world'

jest.setTimeout(180_000)

let cloud: LocalCloud

function billOf(pupilId: string, about: Partial<Bill> = {}) {
  const bill = {
    ...exampleBill(),
    _id: `qinghe:2026-autumn:${pupilId}`,
    planId: 'qinghe:2026-autumn',
    pupilId,
    ...about,
  }
  return { ...bill, sums: sumsOf(bill), followAt: 0 }
}

const BILLS = [
  billOf('unpaid'),
  billOf('left', {
    consumables: [exampleClay],
    events: [quits('2026-09-13'), approved(5_000, '2026-10-01')],
    money: [paid('P1', 30_200), promised('R1', 'P1', 14_400), settled('RETURNED', 'R1')],
  }),
]
const payment = {
  _id: 'P1',
  billId: BILLS[1]?._id,
  schoolId: 'qinghe',
  state: 'PAID',
  amountFen: 30_200,
  paidFen: 30_200,
}

beforeAll(async () => {
  cloud = await startDistrict(await buildBundles(), smallWorld())
  await stored('bills').add(BILLS)
  await stored('payments').add([payment])
})
afterAll(() => cloud.close())

interface Ran {
  readonly code: number | null
  readonly lines: readonly string[]
}

/** The command itself, in a process of its own. */
function reconcile(): Promise<Ran> {
  const root = join(__dirname, '../..')
  const tsx = require.resolve('tsx/cli')
  const child = spawn(process.execPath, [tsx, join(root, 'scripts/reconcile.ts'), cloud.url], { cwd: root })
  const printed: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk))
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, lines: Buffer.concat(printed).toString('utf8').trim().split('\n') }))
  })
}

/** A change past the functions, as somebody with the database's key could make it; undone afterwards. */
async function whileTampered(name: string, id: string, change: object): Promise<Ran> {
  const { data } = await stored(name).doc(id).get()
  await stored(name).doc(id).update(change)
  const ran = await reconcile()
  const [{ _id, ...before }] = data
  await stored(name).doc(id).set(before)
  return ran
}

test('a line a school, and nothing differs', async () => {
  expect(await reconcile()).toEqual({
    code: 0,
    // 216.00 unpaid; 72.00 halved with the clay's 86.00: 36.00 + 86.00 = 122.00, and 144.00 of 302.00 went back
    lines: [
      '青禾小学: 2 bills, 338.00 asked, 302.00 collected, 144.00 returned; differs by 0.00',
      'Everything agrees: differs by 0.00',
    ],
  })
})

test('a fen more on a line', async () => {
  const { code, lines } = await whileTampered('bills', 'qinghe:2026-autumn:unpaid', { 'lines.0.payableFen': 21_601 })
  expect(code).toBe(1)
  expect(lines).toContain('  LINE          bill qinghe:2026-autumn:unpaid, chess: 216.01, should be 216.00')
  expect(lines.at(-1)).toMatch(/^\d faults, differs by 0\.0\d$/)
})

test('a fen less in the ledger than came in', async () => {
  const { code, lines } = await whileTampered('bills', 'qinghe:2026-autumn:left', { 'money.0.amountFen': 30_199 })
  expect(code).toBe(1)
  expect(lines).toContain('  PAYMENT       bill qinghe:2026-autumn:left, P1: 301.99, should be 302.00')
})

test('a payment that no bill knows', async () => {
  const { code, lines } = await whileTampered('payments', 'P1', { billId: 'qinghe:2026-autumn:nobody' })
  expect(code).toBe(1)
  expect(lines).toContain('  BOOK          P1: 0.00, should be 302.00')
})

test('a copy of the sums that was touched', async () => {
  const { code, lines } = await whileTampered('bills', 'qinghe:2026-autumn:left', { 'sums.returnedFen': 14_401 })
  expect(code).toBe(1)
  expect(lines).toContain('  SUMS          bill qinghe:2026-autumn:left, returnedFen: 144.01, should be 144.00')
})
