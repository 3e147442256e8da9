// Tests settlement: prices by document, materials but no rooms, payouts up to the amount due.
import type { PayeeContract, PayeePayouts, ServiceCost } from '@domain/billing/settlement/payee-record'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { asking, heldLesson, holdLessons, PLAN, SCHOOL, STUDIO, settlementWorld } from './settlement-world'

jest.setTimeout(120_000)

let cloud: LocalCloud
const { ask, get, trips } = asking(() => cloud)
const settlement = () => get('schoolFinance', 'billing.getSettlement', SCHOOL)
const payeeIn = async (payeeId: string) => (await settlement()).payees.find((payee) => payee.payeeId === payeeId)

const key = (name: string) => `settlement-key-${name}`
const price = (payeeId: string, pricePerLesson: number, document = '课酬方案') =>
  ask('schoolFinance', 'billing.setContractPrice', { ...SCHOOL, payeeId, pricePerLesson, document })
const claim = (kind: 'MATERIAL' | 'VENUE' | 'UTILITY', amountFen: number, name = 'cost') =>
  ask('schoolFinance', 'billing.claimCost', {
    ...SCHOOL,
    payeeId: STUDIO,
    kind,
    amountFen,
    what: '竹篾',
    key: key(name),
  })
interface Payout {
  readonly payeeId: string
  readonly amountFen: number
  readonly on?: string
  readonly funding?: 'GOVERNMENT'
}
const pay = (name: string, payout: Payout) =>
  ask('schoolFinance', 'billing.recordPayout', {
    ...SCHOOL,
    funding: 'FEES',
    on: '2026-10-30',
    key: key(name),
    ...payout,
  })
const takeBack = (payeeId: string, name: string) =>
  ask('schoolFinance', 'billing.takeBackPayout', { ...SCHOOL, payeeId, payoutKey: key(name), reason: '付错人' })

beforeAll(async () => {
  cloud = await startDistrict(await buildBundles(), settlementWorld())
  cloud.clock.set(instantOf(schoolDate('2026-11-02'), '10:00'))
  await holdLessons([
    heldLesson('chess', '2026-10-12'),
    heldLesson('chess', '2026-10-19'),
    heldLesson('chess', '2026-10-26', null),
    heldLesson('bamboo', '2026-10-12'),
  ])
})
afterAll(() => cloud.close())

test('before any price nothing is due, and what is missing is said', async () => {
  const { totals, payees, mayChange, termName } = await settlement()
  expect(totals).toEqual({ dueFen: 0, paidFen: 0, toPayFen: 0, unsigned: 1, lackingContract: 2 })
  expect(payees.map(({ payeeId, lessons, unsigned }) => [payeeId, lessons, unsigned])).toEqual([
    ['teacher', 2, 1],
    [STUDIO, 1, 0],
  ])
  expect({ mayChange, termName }).toEqual({ mayChange: true, termName: '2026-2027学年第一学期' })
  expect((await get('schoolAdmin', 'billing.getSettlement', SCHOOL)).mayChange).toBe(false)
  expect(await pay('too-early', { payeeId: 'teacher', amountFen: 1 })).toMatchObject({
    error: { code: 'OVER_DUE', leftFen: 0 },
  })
})

test('a price by a document; a new one keeps the old; the same again changes nothing', async () => {
  expect(await price('teacher', 3_000)).toMatchObject({ ok: true })
  expect(await price('teacher', 4_000)).toMatchObject({ ok: true })
  expect(await price('teacher', 4_000)).toMatchObject({ ok: true })
  expect(await price(STUDIO, 12_000, '购买服务合同')).toMatchObject({ ok: true })
  const [contract] = await readAll<PayeeContract>('payeeContracts', { _id: `${PLAN}:teacher` })
  expect(contract).toMatchObject({ pricePerLesson: 4_000, history: [{ pricePerLesson: 3_000 }], rev: 2 })
  expect(await price('guardian', 4_000)).toMatchObject({ error: { code: 'PAYEE_UNKNOWN' } })
  expect((await payeeIn('teacher'))?.dueFen).toBe(8_000)
})

test.each(['VENUE', 'UTILITY'] as const)('%s is refused, and nothing is written', async (kind) => {
  expect(await claim(kind, 5_000)).toEqual({ ok: false, error: { code: 'COST_REFUSED', kind } })
  expect(await readAll('serviceCosts')).toEqual([])
})

test('material counts once, however often it was sent; struck, it counts no more', async () => {
  await claim('MATERIAL', 1_550)
  expect(await claim('MATERIAL', 1_550)).toMatchObject({ ok: true })
  expect(await claim('MATERIAL', 1_551)).toMatchObject({ error: { code: 'KEY_TAKEN' } })
  await claim('MATERIAL', 99_00, 'wrong')
  expect(await payeeIn(STUDIO)).toMatchObject({ materialsFen: 11_450, dueFen: 23_450 })
  const wrong = (await readAll<ServiceCost>('serviceCosts')).find(({ amountFen }) => amountFen === 9_900)
  const struck = { ...SCHOOL, payeeId: STUDIO, costId: wrong?._id ?? '', reason: '记错了' }
  expect(await ask('schoolFinance', 'billing.strikeCost', struck)).toMatchObject({ ok: true })
  expect(await ask('schoolFinance', 'billing.strikeCost', struck)).toMatchObject({ ok: true })
  expect(await ask('schoolFinance', 'billing.strikeCost', { ...struck, payeeId: 'teacher' })).toMatchObject({
    ok: false,
  })
  expect(await payeeIn(STUDIO)).toMatchObject({ materialsFen: 1_550, dueFen: 13_550 })
})

test('paid from two sources up to what is due, and not a fen more', async () => {
  expect(await pay('first', { payeeId: 'teacher', amountFen: 5_000 })).toMatchObject({ value: { toPayFen: 3_000 } })
  expect(await pay('first', { payeeId: 'teacher', amountFen: 5_000 })).toMatchObject({ value: { toPayFen: 3_000 } })
  expect(await pay('first', { payeeId: 'teacher', amountFen: 4_000 })).toMatchObject({ error: { code: 'KEY_TAKEN' } })
  expect(await pay('more', { payeeId: 'teacher', amountFen: 3_001 })).toEqual({
    ok: false,
    error: { code: 'OVER_DUE', leftFen: 3_000 },
  })
  expect(await pay('tomorrow', { payeeId: 'teacher', amountFen: 1, on: '2026-11-03' })).toMatchObject({
    error: { code: 'NOT_PAID_YET' },
  })
  expect(
    await pay('second', { payeeId: 'teacher', amountFen: 3_000, on: '2026-11-02', funding: 'GOVERNMENT' }),
  ).toMatchObject({ ok: true })
  expect(await payeeIn('teacher')).toMatchObject({
    paidFen: 8_000,
    toPayFen: 0,
    paidFrom: [
      { funding: 'FEES', amountFen: 5_000 },
      { funding: 'GOVERNMENT', amountFen: 3_000 },
    ],
  })
  expect(await price('teacher', 3_999)).toEqual({ ok: false, error: { code: 'PAID_MORE_ALREADY', paidFen: 8_000 } })
})

test('two payouts at once never pass what is due together', async () => {
  const both = await Promise.all([
    pay('race-1', { payeeId: STUDIO, amountFen: 13_550 }),
    pay('race-2', { payeeId: STUDIO, amountFen: 13_550 }),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await payeeIn(STUDIO)).toMatchObject({ paidFen: 13_550, toPayFen: 0 })
})

test('a payout recorded wrongly is taken back once, and what it was stays to be read', async () => {
  expect(await takeBack('teacher', 'first')).toMatchObject({ value: { toPayFen: 5_000 } })
  expect(await takeBack('teacher', 'first')).toMatchObject({ value: { toPayFen: 5_000 } })
  expect(await takeBack('teacher', 'nothing')).toMatchObject({ error: { code: 'PAYEE_UNKNOWN' } })
  const [kept] = await readAll<PayeePayouts>('payouts', { _id: `${PLAN}:teacher` })
  expect(kept?.entries.map(({ amountFen }) => amountFen)).toEqual([5_000, 3_000, -5_000])
  expect((await payeeIn('teacher'))?.payouts).toMatchObject([{ isTakenBack: true }, { isTakenBack: false }])
})

test('no more round trips than declared', async () => {
  const of = { ...SCHOOL, payeeId: 'teacher' }
  expect(await trips('schoolFinance', 'billing.getSettlement', SCHOOL)).toBe(3)
  expect(
    await trips('schoolFinance', 'billing.setContractPrice', { ...of, pricePerLesson: 4_100, document: '新方案' }),
  ).toBe(4)
  const cost = { ...of, kind: 'MATERIAL' as const, amountFen: 1, what: '彩纸', key: key('trips') }
  expect(await trips('schoolFinance', 'billing.claimCost', cost)).toBe(5)
  const payout = { ...of, amountFen: 1, funding: 'SUBSIDY' as const, on: '2026-10-30', key: key('trips') }
  expect(await trips('schoolFinance', 'billing.recordPayout', payout)).toBe(5)
  const back = { ...of, payoutKey: key('trips'), reason: '记错了' }
  expect(await trips('schoolFinance', 'billing.takeBackPayout', back)).toBe(5)
  const [{ _id: costId = '' } = {}] = await readAll<ServiceCost>('serviceCosts', { amountFen: 1 })
  expect(await trips('schoolFinance', 'billing.strikeCost', { ...of, costId, reason: '记错了' })).toBe(5)
})

test('after the term is closed nothing changes any more', async () => {
  await stored('termClosings').add({ _id: PLAN, schoolId: 'qinghe', publishedAt: null })
  const closed = { error: { code: 'TERM_CLOSED' } }
  expect(await price('teacher', 5_000)).toMatchObject(closed)
  expect(await claim('MATERIAL', 1, 'late')).toMatchObject(closed)
  expect(await pay('late', { payeeId: 'teacher', amountFen: 1 })).toMatchObject(closed)
  expect(await takeBack('teacher', 'second')).toMatchObject(closed)
  expect(await settlement()).toMatchObject({ isClosed: true, mayChange: false })
})
