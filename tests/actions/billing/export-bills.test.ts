// Tests the bill workbook over HTTP: complete to the fen, consistent, and free of hardship data.

import { sumsOf } from '@domain/billing/bills/bill-account'
import type { Bill } from '@domain/billing/bills/bill-record'
import { exampleBill } from '@domain/billing/bills/example-bill'
import { approved, quits, waiverOf } from '@domain/billing/bills/example-bill-events'
import { exampleClay, paid, promised, settled } from '@domain/billing/bills/example-money'
import { documentContract } from '@domain/billing/documents/contract'
import type { Voucher } from '@domain/billing/documents/voucher'
import type { Cell, Sheet } from '@domain/workbooks/workbook-cell'
import { BILL_BOOK } from '@functions/billing/documents/bill-book-sheets'
import { readWorkbook } from '@functions/runtime/workbooks/reading/read-sheets'
import type { LocalCloud } from '@localcloud/server'
import { strFromU8, unzipSync } from 'fflate'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { LOGIN_OF, pupil, smallWorld, term } from '../world/world'

jest.setTimeout(180_000)

const finance = LOGIN_OF('schoolFinance')
const PLAN = 'qinghe:2026-autumn'

let cloud: LocalCloud

function billOf(pupilId: string, about: Partial<Bill> = {}) {
  const bill = { ...exampleBill(), planId: PLAN, termId: term.id, ...about, _id: `${PLAN}:${pupilId}`, pupilId }
  return { ...bill, sums: sumsOf(bill), followAt: 0 }
}

const BILLS = [
  billOf('unpaid'),
  billOf('left', {
    consumables: [exampleClay],
    events: [quits('2026-09-13')],
    money: [
      ...[paid('P1', 20_200), paid('P2', 10_000, { channel: 'CASH', on: '2026-09-15' })],
      ...[promised('R1', 'P2', 10_000), settled('RETURNED', 'R1'), promised('R2', 'P1', 4_400)],
    ],
  }),
  billOf('relieved', {
    ...exampleBill(undefined, { waiver: waiverOf(5_000) }),
    planId: PLAN,
    termId: term.id,
    events: [approved(10_000, '2026-10-08')],
    money: [paid('P3', 10_800), promised('R3', 'P3', 10_800), settled('RETURNED', 'R3')],
  }),
  billOf('erased', { money: [paid('P4', 21_600)] }),
]

beforeAll(async () => {
  const world = smallWorld()
  world.pupils.push(...['unpaid', 'left', 'relieved'].map((_id) => pupil(_id)))
  cloud = await startDistrict(await buildBundles(), world)
  await stored('bills').add(BILLS)
  await stored('payments').add({ _id: 'P1', billId: `${PLAN}:left`, payerId: 'guardian' })
})
afterAll(() => cloud.close())

const exporting = (login: string, schoolId = 'qinghe') =>
  call(cloud, login, { name: 'billing.exportBills', input: { schoolId } })

async function exported(): Promise<{
  readonly sheets: readonly Sheet[]
  readonly trips: number
  readonly bytes: Uint8Array
}> {
  const { answer, trips } = await exporting(finance)
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  const bytes = Buffer.from(await (await fetch(answer.value.url)).arrayBuffer())
  const sheets = await readWorkbook(bytes)
  if (sheets === null) throw new Error('no workbook')
  return { sheets, trips, bytes: new Uint8Array(bytes) }
}

const rowsOf = (sheets: readonly Sheet[], key: keyof typeof BILL_BOOK.sheets): readonly (readonly Cell[])[] =>
  sheets.find(({ name }) => name === BILL_BOOK.sheets[key])?.rows ?? []

const blanks = (count: number) => Array.from({ length: count }, () => null)

test('M11 a row a bill, numbered, with its courses; school, term and preparer above, signatures below', async () => {
  const { sheets, trips } = await exported()
  expect(trips).toBeLessThanOrEqual(documentContract.exportBills.cost)
  const due = BILLS[0]?.dueOn
  expect(rowsOf(sheets, 'bills').slice(0, 2)).toEqual([
    ['青禾小学课后服务费账单', ...blanks(12)],
    [`学期：${term.name}　制表人：王schoolFinance　制表时间：2026-09-09 16:05　单位：元`, ...blanks(12)],
  ])
  expect(rowsOf(sheets, 'bills').slice(2, -2)).toEqual([
    [...BILL_BOOK.bills],
    // 12 of 36 lessons: 72.00, clay 86.00; of 302.00 paid 100.00 went back, 44.00 is on its way
    [1, '三(1)班', 'Nleft', '林left', '围棋', due, 72, 86, 158, 302, 100, 0, 44],
    [2, '三(1)班', 'Nrelieved', '林relieved', '围棋', due, 0, 0, 0, 108, 108, 0, 0],
    [3, '三(1)班', 'Nunpaid', '林unpaid', '围棋', due, 216, 0, 216, 0, 0, 216, 0],
    [4, null, null, '信息已删除', '围棋', due, 216, 0, 216, 216, 0, 0, 0],
    ['合计', null, null, null, null, null, 504, 86, 590, 626, 208, 216, 44],
  ])
})

test('M11 a row a movement of money with its voucher number and payer, and the proof that all agree', async () => {
  const { sheets } = await exported()
  const left = ['三(1)班', 'Nleft', '林left']
  const relieved = ['三(1)班', 'Nrelieved', '林relieved', '林relieved家长']
  expect(rowsOf(sheets, 'money').slice(2, -2)).toEqual([
    [...BILL_BOOK.money],
    [1, '2026-000001', ...left, '王guardian', '收款', '微信支付', 'P1', '2026-09-12', 202, null, null],
    [2, '2026-000004', ...left, '林left家长', '收款', '现金', 'P2', '2026-09-15', 100, null, null],
    [3, null, ...left, '林left家长', '退款', '现金', 'R1', '2026-10-20', null, 100, null],
    [4, null, ...left, '王guardian', '退款途中', '微信支付', 'R2', null, null, null, 44],
    [5, '2026-000002', ...relieved, '收款', '微信支付', 'P3', '2026-09-12', 108, null, null],
    [6, null, ...relieved, '退款', '微信支付', 'R3', '2026-10-20', null, 108, null],
    [7, '2026-000003', null, null, '信息已删除', null, '收款', '微信支付', 'P4', '2026-09-12', 216, null, null],
    ['合计', null, null, null, null, null, null, null, null, null, 626, 208, 44],
  ])
  expect(rowsOf(sheets, 'checks').slice(1)).toEqual([
    ['应缴 = 已收 − 已退 + 待缴 − 待退', 590, 590, 0],
    ['账单的已收 = 收退款的收', 626, 626, 0],
    ['账单的已退 = 收退款的退', 208, 208, 0],
    ['账单的服务费 = 课程的合计', 504, 504, 0],
    ['总相差', null, null, 0],
  ])
})

test('M11 sums are formulas with their values, amounts carry separators, and the numbers stay when it is made again', async () => {
  const { sheets, bytes } = await exported()
  const xml = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]))
  expect(xml['xl/worksheets/sheet1.xml']).toMatch(/<c r="G8"[^>]*><f>SUM\(G4:G7\)<\/f><v>504<\/v>/)
  expect(xml['xl/worksheets/sheet2.xml']).toMatch(/<c r="K11"[^>]*><f>SUM\(K4:K10\)<\/f><v>626<\/v>/)
  expect(xml['xl/styles.xml']).toContain('#,##0.00')
  expect(rowsOf(sheets, 'courses').slice(3, 5)).toEqual([
    [1, '围棋', 4, 504],
    ['合计', null, null, 504],
  ])
  expect(JSON.stringify(rowsOf(sheets, 'bills').at(-1))).toContain('单位负责人（盖章）')
  const seqs = (await readAll<Voucher>('vouchers')).map(({ seq }) => seq)
  expect(seqs.sort()).toEqual([1, 2, 3, 4])
})

test("no word of a waiver in the file, nor a price that would tell: a relieved child's row is like any other", async () => {
  const { sheets } = await exported()
  expect(JSON.stringify(sheets)).not.toMatch(/减|免|困难|补助|优惠|waive|hardship|DEMO/i)
  expect(JSON.stringify(rowsOf(sheets, 'bills').filter((row) => row[2] === 'Nrelieved'))).not.toMatch(/216/)
})

test('the finance clerk of this school alone, and only where there is something', async () => {
  expect((await exporting(finance, 'yunling')).answer).toEqual({ ok: false, error: { code: 'NOT_FOUND' } })
  expect((await exporting(LOGIN_OF('schoolAdmin'))).answer).toMatchObject({ error: { code: 'FORBIDDEN' } })
  await stored('bills').where({ planId: PLAN }).remove()
  expect((await exporting(finance)).answer).toEqual({ ok: false, error: { code: 'NOTHING_TO_EXPORT' } })
})

test('2,300 bills: all of them, in order, within the declared trips', async () => {
  const many = Array.from({ length: 2300 }, (_, index) =>
    billOf(`many${index}`, { money: [paid(`M${index}`, 21_600)] }),
  )
  for (let from = 0; from < many.length; from += 500) await stored('bills').add(many.slice(from, from + 500))
  const { sheets, trips } = await exported()
  expect(trips).toBeLessThanOrEqual(documentContract.exportBills.cost)
  expect(rowsOf(sheets, 'bills')).toHaveLength(2306)
  expect(rowsOf(sheets, 'bills').at(-3)?.slice(8, 10)).toEqual([496_800, 496_800])
  expect(await readAll('filesToDelete', { kind: 'EXPORT' })).not.toEqual([])
})
