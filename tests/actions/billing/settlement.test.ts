// Tests settlement: prices by document, materials but no rooms, payouts up to the amount due.
import type { PayeeContract, PayeePayouts, ServiceCost } from '@domain/billing/settlement/payee-record'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { asking, collectFees, heldLesson, holdLessons, PLAN, SCHOOL, STUDIO, settlementWorld } from './settlement-world'

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
  readonly funding?: 'GOVERNMENT' | 'SUBSIDY'
}
const pay = (name: string, payout: Payout) =>
  ask('schoolFinance', 'billing.recordPayout', {
    ...SCHOOL,
    funding: 'FEES',
    on: '2026-10-30',
    key: key(name),
    ...payout,
  })
const receive = (name: string, amountFen: number, on = '2026-10-20') =>
  ask('schoolFinance', 'billing.recordFunding', { ...SCHOOL, amountFen, document: '拨款通知', on, key: key(name) })
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
  await collectFees(10_000_000)
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
  expect(await receive('allotted', 3_000)).toEqual({ ok: true, value: { leftFen: 3_000 } })
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

test('M6 above the limit a payout is taken back by two people', async () => {
  await price('teacher', 8_000)
  const large = { payeeId: 'teacher', amountFen: 6_000 }
  expect(await pay('large', large)).toMatchObject({ ok: true })
  expect(await takeBack('teacher', 'large')).toMatchObject({ value: { reversal: 'ASKED' } })
  expect((await payeeIn('teacher'))?.paidFen).toBe(9_000)
  const { reversals } = await get('schoolAdmin', 'billing.listReversals', SCHOOL)
  expect(reversals).toMatchObject([{ kind: 'PAYOUT', amountFen: 6_000, because: '付错人', mayDecide: true }])
  const decision = { reversalId: reversals[0]?.reversalId ?? '', decision: 'CONFIRM' } as const
  expect(await ask('schoolFinance', 'billing.decideReversal', decision)).toMatchObject({ ok: false })
  expect(await get('schoolAdmin', 'billing.decideReversal', decision)).toEqual({ state: 'DONE' })
  expect((await payeeIn('teacher'))?.paidFen).toBe(3_000)
  await price('teacher', 4_000)
})

const balances = async () => (await settlement()).fundings.map(({ leftFen }) => leftFen)

test('M7 13,360.00 cannot be paid out of 704.50, nor from funds that never came; two at once take it once', async () => {
  await collectFees(70_450)
  await price('teacher', 668_000, '新方案')
  await price(STUDIO, 120_000, '新合同')
  expect(await balances()).toEqual([70_450 - 13_550, 0, 0])
  const short = (funding: string, leftFen: number) => ({
    ok: false,
    error: { code: 'FUNDING_SHORT', funding, leftFen },
  })
  await collectFees(70_450 + 13_550)
  expect(await pay('all', { payeeId: 'teacher', amountFen: 1_333_000 })).toEqual(short('FEES', 70_450))
  for (const funding of ['GOVERNMENT', 'SUBSIDY'] as const)
    expect(await pay('all', { payeeId: 'teacher', amountFen: 1, funding })).toEqual(short(funding, 0))
  const both = await Promise.all([
    pay('both-1', { payeeId: STUDIO, amountFen: 70_450 }),
    pay('both-2', { payeeId: 'teacher', amountFen: 70_450 }),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await balances()).toEqual([0, 0, 0])
  expect(await pay('one-more', { payeeId: 'teacher', amountFen: 1 })).toEqual(short('FEES', 0))
})

test('M7 government funds by their document, once; taken back while nobody was paid from them', async () => {
  expect(await receive('more', 5_000)).toEqual({ ok: true, value: { leftFen: 5_000 } })
  expect(await receive('more', 5_000)).toEqual({ ok: true, value: { leftFen: 5_000 } })
  expect(await receive('more', 5_001)).toMatchObject({ error: { code: 'KEY_TAKEN' } })
  expect(await receive('tomorrow', 1, '2026-11-03')).toMatchObject({ error: { code: 'NOT_RECEIVED_YET' } })
  const wrong = (name: string) =>
    ask('schoolFinance', 'billing.takeBackFunding', { ...SCHOOL, receiptKey: key(name), reason: '记错了' })
  expect(await pay('of-funds', { payeeId: 'teacher', amountFen: 1, funding: 'GOVERNMENT' })).toMatchObject({ ok: true })
  expect(await wrong('more')).toEqual({ ok: false, error: { code: 'FUNDS_SPENT', leftFen: 4_999 } })
  await takeBack('teacher', 'of-funds')
  expect(await wrong('more')).toEqual({ ok: true, value: { leftFen: 0 } })
  expect(await wrong('more')).toEqual({ ok: true, value: { leftFen: 0 } })
  expect(await wrong('never')).toMatchObject({ error: { code: 'RECEIPT_UNKNOWN' } })
  expect((await settlement()).receipts.map(({ isTakenBack }) => isTakenBack)).toEqual([false, true])
})

test('M7 the year’s subsidy, paid once, is used up before government funds, by all terms of the year together', async () => {
  const claim = { schoolId: 'qinghe', year: 2026, rev: 1, figures: { subsidyFen: 9_000 } }
  await stored('subsidyClaims').add({ ...claim, _id: 'qinghe:2026', state: 'FINANCE_APPROVED' })
  expect((await balances()).at(-1)).toBe(0)
  await stored('subsidyClaims').doc('qinghe:2026').update({ state: 'PAID' })
  const spring = { _id: 'qinghe:2027-spring', schoolId: 'qinghe', termId: '2027-spring' }
  await stored('plans').add({ ...spring, term: { from: '2027-02-22', until: '2027-07-02' } })
  const elsewhere = [{ key: 'k', amountFen: 4_000, funding: 'SUBSIDY', takesBack: null }]
  await stored('payouts').add({
    _id: 'qinghe:2027-spring:x',
    planId: spring._id,
    schoolId: 'qinghe',
    entries: elsewhere,
  })
  expect((await balances()).at(-1)).toBe(5_000)
  await receive('again', 100)
  const subsidy = (name: string, amountFen: number) => pay(name, { payeeId: 'teacher', amountFen, funding: 'SUBSIDY' })
  const government = { payeeId: 'teacher', amountFen: 100, funding: 'GOVERNMENT' } as const
  expect(await pay('government', government)).toEqual({ ok: false, error: { code: 'SUBSIDY_FIRST', leftFen: 5_000 } })
  expect(await subsidy('subsidy-1', 5_001)).toMatchObject({ error: { code: 'FUNDING_SHORT', leftFen: 5_000 } })
  expect(await subsidy('subsidy-2', 5_000)).toMatchObject({ ok: true })
  expect(await pay('government', government)).toMatchObject({ ok: true })
  // Whoever moves the claim in that moment looks again.
  expect(await readAll('subsidyClaims')).toMatchObject([{ rev: 3 }])
  await collectFees(10_000_000)
  await receive('enough', 10_000)
})

test('no more round trips than declared', async () => {
  const of = { ...SCHOOL, payeeId: 'teacher' }
  expect(await trips('schoolFinance', 'billing.getSettlement', SCHOOL)).toBe(3)
  expect(
    await trips('schoolFinance', 'billing.setContractPrice', { ...of, pricePerLesson: 4_100, document: '新方案' }),
  ).toBe(7)
  const cost = { ...of, kind: 'MATERIAL' as const, amountFen: 1, what: '彩纸', key: key('trips') }
  expect(await trips('schoolFinance', 'billing.claimCost', cost)).toBe(7)
  const payout = { ...of, amountFen: 1, funding: 'FEES' as const, on: '2026-10-30', key: key('trips') }
  expect(await trips('schoolFinance', 'billing.recordPayout', payout)).toBe(7)
  const back = { ...of, payoutKey: key('trips'), reason: '记错了' }
  expect(await trips('schoolFinance', 'billing.takeBackPayout', back)).toBe(7)
  const [{ _id: costId = '' } = {}] = await readAll<ServiceCost>('serviceCosts', { amountFen: 1 })
  expect(await trips('schoolFinance', 'billing.strikeCost', { ...of, costId, reason: '记错了' })).toBe(7)
  const funds = { ...SCHOOL, amountFen: 1, document: '通知', on: '2026-10-30', key: key('trips') }
  expect(await trips('schoolFinance', 'billing.recordFunding', funds)).toBe(7)
  const wrong = { ...SCHOOL, receiptKey: key('trips'), reason: '记错了' }
  expect(await trips('schoolFinance', 'billing.takeBackFunding', wrong)).toBe(7)
})

test('after the term is closed nothing changes any more', async () => {
  await stored('termClosings').doc(PLAN).update({ closedAt: 1, publishedAt: null })
  const closed = { error: { code: 'TERM_CLOSED' } }
  expect(await price('teacher', 5_000)).toMatchObject(closed)
  expect(await claim('MATERIAL', 1, 'late')).toMatchObject(closed)
  expect(await pay('late', { payeeId: 'teacher', amountFen: 1 })).toMatchObject(closed)
  expect(await takeBack('teacher', 'second')).toMatchObject(closed)
  expect(await settlement()).toMatchObject({ isClosed: true, mayChange: false })
})
