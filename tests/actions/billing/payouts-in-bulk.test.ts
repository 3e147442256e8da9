// Tests prices for all and a month’s payouts: each alone, told twice once, taken back.
import { settlementBulkContract } from '@domain/billing/settlement/bulk-contract'
import type { PayeePayouts } from '@domain/billing/settlement/payee-record'
import { instantOf, schoolDate } from '@domain/values/school-date'
import { readWorkbook } from '@functions/runtime/workbooks/reading/read-sheets'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { startDistrict } from '../world/district'
import { readAll } from '../world/stored'
import { asking, collectFees, heldLesson, holdLessons, PLAN, SCHOOL, STUDIO, settlementWorld } from './settlement-world'

jest.setTimeout(120_000)

let cloud: LocalCloud
const { ask, get, trips } = asking(() => cloud)
const OCTOBER = { ...SCHOOL, month: '2026-10' }
const prices = (teacher: number, studio = 12_000) => ({
  ...SCHOOL,
  document: '课酬方案',
  prices: [
    { payeeId: 'teacher', pricePerLesson: teacher },
    { payeeId: STUDIO, pricePerLesson: studio },
    { payeeId: 'nobody', pricePerLesson: 1 },
  ],
})
const payouts = (key: string, ...of: readonly (readonly [string, number])[]) => ({
  ...SCHOOL,
  funding: 'FEES' as const,
  on: '2026-11-02',
  payouts: of.map(([payeeId, amountFen]) => ({ payeeId, amountFen })),
  key: `payouts-key-${key}-0`,
})
const outcomes = async (input: ReturnType<typeof payouts>) =>
  (await get('schoolFinance', 'billing.recordPayouts', input)).results.map(({ outcome }) => outcome)
const paidOut = async () => {
  const all = await readAll<PayeePayouts>('payouts', { planId: PLAN })
  return all.flatMap(({ entries }) => entries).reduce((sum, { amountFen }) => sum + amountFen, 0)
}

beforeAll(async () => {
  cloud = await startDistrict(await buildBundles(), settlementWorld())
  cloud.clock.set(instantOf(schoolDate('2026-11-02'), '10:00'))
  await holdLessons([
    heldLesson('chess', '2026-10-12'),
    heldLesson('chess', '2026-10-26', null),
    heldLesson('chess', '2026-11-02'),
    heldLesson('bamboo', '2026-10-12'),
  ])
  await collectFees(15_000)
})
afterAll(() => cloud.close())

test('D2 prices of all in one act; one that is unknown stops no other; the same again changes nothing', async () => {
  const preview = await get('schoolFinance', 'billing.previewPayouts', OCTOBER)
  expect(preview.payees.map(({ marks }) => marks)).toEqual([['NO_PRICE', 'UNSIGNED'], ['NO_PRICE']])
  const set = async (teacher: number) =>
    (await get('schoolFinance', 'billing.setContractPrices', prices(teacher))).results.map(({ outcome }) => outcome)
  expect(await set(3_000)).toEqual(['SET', 'SET', 'PAYEE_UNKNOWN'])
  expect(await set(4_000)).toEqual(['SET', 'SAME', 'PAYEE_UNKNOWN'])
  expect(await set(4_000)).toEqual(['SAME', 'SAME', 'PAYEE_UNKNOWN'])
})

test('D2 a month counts to its last day; the preview says households, fen and what is in the way', async () => {
  const preview = await get('schoolFinance', 'billing.previewPayouts', OCTOBER)
  expect(preview).toMatchObject({
    until: '2026-10-31',
    totalFen: 16_000,
    fundings: [{ funding: 'FEES', leftFen: 15_000 }, {}, {}],
  })
  expect(preview.payees).toMatchObject([
    { payeeId: 'teacher', lessons: 1, unsigned: 1, toPayFen: 4_000, marks: ['UNSIGNED'] },
    { payeeId: STUDIO, lessons: 1, toPayFen: 12_000, marks: [] },
  ])
  expect(await get('schoolFinance', 'billing.previewPayouts', { ...SCHOOL, month: '2026-11' })).toMatchObject({
    totalFen: 20_000,
  })
})

test('D2 the list for the bank adds up to what is to pay', async () => {
  const { url, fileName } = await get('schoolFinance', 'billing.exportPayouts', OCTOBER)
  expect(fileName).toBe('代发清单-青禾小学-2026-10.xlsx')
  const [sheet] = (await readWorkbook(Buffer.from(await (await fetch(url)).arrayBuffer()))) ?? []
  const amounts = sheet?.rows.slice(1).map((cells) => JSON.stringify(cells[4])) ?? []
  expect(amounts.map((cell) => Number(/\d+/.exec(cell)?.[0]))).toEqual([40, 120, 160])
  expect(await ask('schoolFinance', 'billing.exportPayouts', { ...SCHOOL, month: '2026-09' })).toMatchObject({
    error: { code: 'NOTHING_TO_EXPORT' },
  })
})

test('D2 what one is paid from a source is not there for the next; told twice it is paid once', async () => {
  // 15,000 are there: 12,000 for the studio leave 3,000, and the teacher's 4,000 are too many.
  const both = payouts('both', [STUDIO, 12_000], ['teacher', 4_000], ['nobody', 1])
  expect(await outcomes(both)).toEqual(['PAID', 'FUNDING_SHORT', 'PAYEE_UNKNOWN'])
  expect(await outcomes(both)).toEqual(['ALREADY', 'FUNDING_SHORT', 'PAYEE_UNKNOWN'])
  expect(await paidOut()).toBe(12_000)
  expect(await outcomes(payouts('more', [STUDIO, 1], ['teacher', 3_000]))).toEqual(['OVER_DUE', 'PAID'])
  expect(await paidOut()).toBe(15_000)
  expect(
    await ask('schoolFinance', 'billing.recordPayouts', { ...payouts('late', ['teacher', 1]), on: '2026-11-03' }),
  ).toMatchObject({
    error: { code: 'NOT_PAID_YET' },
  })
})

test('D2 two clerks at once pay nobody more than is due', async () => {
  await collectFees(100_000)
  const wishes = ['one', 'two'].map((name) => payouts(name, ['teacher', 5_000]))
  const done = await Promise.all([
    ask('schoolFinance', 'billing.recordPayouts', wishes[0] ?? payouts('one')),
    ask('clerk2', 'billing.recordPayouts', wishes[1] ?? payouts('two')),
  ])
  expect(done.filter((answer) => !answer.ok)).toEqual([])
  const all = done.flatMap((answer) => (answer.ok ? answer.value.results.map(({ outcome }) => outcome) : []))
  expect(all.sort()).toEqual(['OVER_DUE', 'PAID'])
  expect(await paidOut()).toBe(20_000)
})

test('D2 each is taken back alone, by its opposite, up to the limit by one person', async () => {
  const { payees } = await get('schoolFinance', 'billing.getSettlement', SCHOOL)
  const wrong = payees
    .find(({ payeeId }) => payeeId === 'teacher')
    ?.payouts.find(({ amountFen }) => amountFen === 5_000)
  const back = { ...SCHOOL, payeeId: 'teacher', payoutKey: wrong?.key ?? '', reason: '付错了' }
  expect(await get('schoolFinance', 'billing.takeBackPayout', back)).toMatchObject({ reversal: 'DONE' })
  expect(await paidOut()).toBe(15_000)
})

test('D2 each within the trips its contract declares', async () => {
  const declared = settlementBulkContract
  expect(await trips('schoolFinance', 'billing.setContractPrices', prices(4_500))).toBeLessThanOrEqual(
    declared.setContractPrices.cost,
  )
  expect(await trips('schoolFinance', 'billing.previewPayouts', OCTOBER)).toBeLessThanOrEqual(
    declared.previewPayouts.cost,
  )
  const one = payouts('trip', ['teacher', 1])
  expect(await trips('schoolFinance', 'billing.recordPayouts', one)).toBeLessThanOrEqual(declared.recordPayouts.cost)
  expect(await trips('schoolFinance', 'billing.exportPayouts', { ...SCHOOL, month: '2026-11' })).toBeLessThanOrEqual(
    declared.exportPayouts.cost,
  )
})
