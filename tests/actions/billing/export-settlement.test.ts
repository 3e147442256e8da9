// Tests the settlement workbook over HTTP: amounts due and payouts by funding, and that they agree.
import { documentContract } from '@domain/billing/documents/contract'
import { instantOf, schoolDate } from '@domain/values/school-date'
import { PAYEE_BOOK } from '@functions/billing/settlement/payee-book-sheets'
import { readWorkbook } from '@functions/runtime/workbooks/reading/read-sheets'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { startDistrict } from '../world/district'
import { asking, collectFees, heldLesson, holdLessons, SCHOOL, STUDIO, settlementWorld } from './settlement-world'

jest.setTimeout(120_000)

let cloud: LocalCloud
const { ask, get, trips } = asking(() => cloud)
const key = (name: string) => `export-settlement-${name}`

beforeAll(async () => {
  cloud = await startDistrict(await buildBundles(), settlementWorld())
  cloud.clock.set(instantOf(schoolDate('2026-11-02'), '10:00'))
})
afterAll(() => cloud.close())

async function sheets() {
  const { url, fileName } = await get('schoolFinance', 'billing.exportSettlement', SCHOOL)
  expect(fileName).toBe('课酬-青禾小学-2026-2027学年第一学期-2026-11-02.xlsx')
  const read = await readWorkbook(Buffer.from(await (await fetch(url)).arrayBuffer()))
  return new Map((read ?? []).map(({ name, rows }) => [name, rows]))
}

/** A price, a cost, a payout taken back and the right one. */
async function payOut(): Promise<void> {
  await collectFees(10_000_000)
  const funds = { ...SCHOOL, amountFen: 10_001, document: '拨款通知', on: '2026-10-30', key: key('funds') }
  await get('schoolFinance', 'billing.recordFunding', funds)
  const price = { ...SCHOOL, document: '课酬方案' }
  await get('schoolFinance', 'billing.setContractPrice', { ...price, payeeId: 'teacher', pricePerLesson: 8_005 })
  const material = { ...SCHOOL, payeeId: STUDIO, kind: 'MATERIAL', amountFen: 12_34, what: '竹篾' } as const
  await get('schoolFinance', 'billing.claimCost', { ...material, key: key('cost') })
  const payout = { ...SCHOOL, payeeId: 'teacher', on: '2026-10-30' }
  await get('schoolFinance', 'billing.recordPayout', { ...payout, amountFen: 100, funding: 'FEES', key: key('wrong') })
  await get('schoolFinance', 'billing.takeBackPayout', {
    ...SCHOOL,
    payeeId: 'teacher',
    payoutKey: key('wrong'),
    reason: '付错人',
  })
  await get('schoolFinance', 'billing.recordPayout', {
    ...payout,
    amountFen: 10_001,
    funding: 'GOVERNMENT',
    key: key('right'),
  })
}

test('due, paid and left; a payout taken back stands with its opposite; every sum agrees', async () => {
  await holdLessons([
    heldLesson('chess', '2026-10-12'),
    heldLesson('chess', '2026-10-19'),
    heldLesson('bamboo', '2026-10-12'),
  ])
  await holdLessons([heldLesson('chess', '2026-10-26', null)])
  await payOut()

  const book = await sheets()
  expect(book.get(PAYEE_BOOK.sheets.payees)).toEqual([
    [...PAYEE_BOOK.payees],
    // 2 × 80.05 = 160.10; 100.01 paid
    ['老师', '周老师', 2, 1, 80.05, 160.1, 0, 160.1, 100.01, 60.09],
    ['供课机构', STUDIO, 1, 0, '没有合同', 0, 12.34, 0, 0, 0],
    ['合计', null, 3, 1, null, 160.1, 12.34, 160.1, 100.01, 60.09],
  ])
  expect(book.get(PAYEE_BOOK.sheets.payouts)?.slice(1)).toEqual([
    ['2026-10-30', '周老师', '家长缴费', 1, null],
    ['2026-10-30', '周老师', '家长缴费', -1, '冲销'],
    ['2026-10-30', '周老师', '财政', 100.01, null],
    ['合计', null, null, 100.01, null],
  ])
  expect(
    book
      .get(PAYEE_BOOK.sheets.checks)
      ?.slice(1)
      .map((row) => row[3]),
  ).toEqual([0, 0, 0])
})

test('at most nine trips, for those of this school who see the settlement', async () => {
  expect(await trips('schoolFinance', 'billing.exportSettlement', SCHOOL)).toBeLessThanOrEqual(
    documentContract.exportSettlement.cost,
  )
  expect(await ask('teacher', 'billing.exportSettlement', SCHOOL)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  expect(await ask('schoolFinance', 'billing.exportSettlement', { schoolId: 'yunling' })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  })
})
