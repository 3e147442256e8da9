// Tests issuing, syncing, paying and refunding a school's bills, with repeats.

import type { StoredBill } from '@domain/billing/bills/stored-bill'
import type { Notice } from '@domain/notices/inbox/notice'
import type { ActionInput, ActionName } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import { readWorkbook } from '@functions/runtime/workbooks/reading/read-sheets'
import type { LocalCloud } from '@localcloud/server'
import { contractOf } from '../access/access-matrix'
import { runTimer } from '../world/district'
import { readAll, recordOf, stored } from '../world/stored'
import { SLIP, upload } from '../world/upload-workbook'
import { LOGIN_OF, term } from '../world/world'
import {
  answered,
  asking,
  billOf,
  CLOSED_AT,
  cancelLesson,
  guardianOf,
  refused,
  SCHOOL,
  startBilledWorld,
  storedBill,
} from './billed-world'

jest.setTimeout(180_000)

let cloud: LocalCloud
const trips = new Map<ActionName, number>()
const ask = asking(() => cloud, trips)
const finance = LOGIN_OF('schoolFinance')

beforeAll(async () => {
  cloud = await startBilledWorld()
})
afterAll(() => cloud.close())

const at = (date: string, time = '09:00') => cloud.clock.set(instantOf(schoolDate(date), time))
const getBill = async (pupilId: string) =>
  answered<'billing.getBill'>(await ask(guardianOf(pupilId), 'billing.getBill', { pupilId }))
const issue = () => ask(finance, 'billing.issueBills', SCHOOL)
const list = async (about: Partial<ActionInput<'billing.listBills'>> = {}) => {
  const input = { ...SCHOOL, filter: 'ALL' as const, homeroomId: null, after: null, ...about }
  return answered<'billing.listBills'>(await ask(finance, 'billing.listBills', input))
}
const payB1 = async (amountFen: number, key: string, on = '2026-09-19') =>
  ask(finance, 'billing.recordPayment', {
    billId: billOf('b1'),
    channel: 'BANK',
    amountFen,
    on,
    key: `test-payment-${key}`,
    evidence: await upload(cloud, finance, SLIP),
  })
const withdraw = (pupilId: string, courseId: string) =>
  ask(guardianOf(pupilId), 'enrollment.withdrawPupil', { pupilId, courseId })

test('while families enroll there is no bill: they see what it will cost, and choose who buys the material', async () => {
  expect(await issue()).toEqual(refused('WINDOW_OPEN', { closesAt: CLOSED_AT }))
  const before = await getBill('b1')
  expect(before).toMatchObject({ bill: null, closesAt: CLOSED_AT, statement: { totalFen: 6_000 } })
  expect(before.materials.map(({ name, mayEntrust, choice }) => [name, mayEntrust, choice])).toEqual([
    ['陶泥', true, 'SELF'],
    ['围裙', false, 'SELF'],
  ])
  const choose = (name: string, choice: 'SELF' | 'ENTRUSTED', courseId = 'pottery') =>
    ask(guardianOf('b1'), 'billing.chooseConsumable', { pupilId: 'b1', courseId, name, choice })
  expect(await choose('围裙', 'ENTRUSTED')).toEqual(refused('ENTRUSTING_NOT_ALLOWED'))
  expect(await choose('剪刀', 'SELF')).toEqual(refused('NO_SUCH_MATERIAL'))
  expect(await choose('陶泥', 'SELF', 'own')).toEqual(refused('NOT_ENROLLED'))
  for (const choice of ['ENTRUSTED', 'SELF', 'ENTRUSTED', 'ENTRUSTED'] as const) {
    expect(await choose('陶泥', choice)).toEqual({ ok: true, value: { choice } })
  }
  expect((await getBill('b1')).materials[0]?.choice).toBe('ENTRUSTED')
})

test('the minute before it closes still no bill; from then on one a child who is charged, however often it is asked', async () => {
  cloud.clock.set(CLOSED_AT - 60_000)
  expect(await issue()).toMatchObject({ ok: false })
  cloud.clock.set(CLOSED_AT)
  expect(await issue()).toEqual({ ok: true, value: { issued: 7, skipped: 0, next: null } })
  const bills = await readAll<StoredBill>('bills')
  expect(await issue()).toEqual({ ok: true, value: { issued: 0, skipped: 0, next: null } })
  // Half of it lost, as by a process that died: the rest is issued, what is there stays as it is.
  await stored('bills').doc(billOf('b4')).remove()
  cloud.clock.set(CLOSED_AT + 60_000)
  expect(await issue()).toEqual({ ok: true, value: { issued: 1, skipped: 0, next: null } })
  const after = await readAll<StoredBill>('bills')
  expect(after.filter(({ pupilId }) => pupilId !== 'b4')).toEqual(bills.filter(({ pupilId }) => pupilId !== 'b4'))
  const told = await readAll<Notice>('notices', { kind: 'BILL_ISSUED' })
  expect(told.map(({ pupilId }) => pupilId).sort()).toEqual(['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7'])
})

test('the bill: the statement to the same fen, what was entrusted apart, by when to pay', async () => {
  const { bill, statement, materials } = await getBill('b1')
  expect(statement?.totalFen).toBe(6_000)
  expect(bill).toMatchObject({ state: 'UNPAID', askedFen: 14_600, toPayFen: 14_600, dueOn: '2026-10-02', changes: [] })
  expect(bill?.consumables).toMatchObject([{ name: '陶泥', amountFen: 8_600, payableFen: 8_600 }])
  expect(materials).toEqual([])
  const input = { pupilId: 'b1', courseId: 'pottery', name: '陶泥', choice: 'SELF' } as const
  expect(await ask(guardianOf('b1'), 'billing.chooseConsumable', input)).toEqual(refused('BILL_ISSUED_ALREADY'))
  const home = answered<'enrollment.guardianHome'>(await ask(guardianOf('b1'), 'enrollment.guardianHome', {}))
  expect(home.children[0]?.dueFen).toBe(14_600)
})

test('money that came by bank: never more than there is to pay, with its day, the same slip once', async () => {
  at('2026-09-19')
  expect(await payB1(14_601, 'over')).toEqual(refused('OVERPAID', { toPayFen: 14_600 }))
  const wrong = refused('DATE_IMPOSSIBLE', { from: '2026-09-18', until: '2026-09-19' })
  expect([await payB1(1, 'day', '2026-09-20'), await payB1(1, 'day', '2026-09-17')]).toEqual([wrong, wrong])
  expect(await payB1(4_600, 'first')).toMatchObject({ ok: true, value: { repeated: false, toPayFen: 10_000 } })
  expect(await payB1(4_600, 'first')).toMatchObject({ ok: true, value: { repeated: true, toPayFen: 10_000 } })
  const both = await Promise.all([payB1(10_000, 'second'), payB1(10_000, 'third')])
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect((await getBill('b1')).bill).toMatchObject({ state: 'SETTLED', paidFen: 14_600, toPayFen: 0 })
})

test('a lesson canceled is seen at once, promised back by the timer, given back once', async () => {
  at('2026-10-17')
  await cancelLesson('pottery', '2026-10-16')
  const seen = (await getBill('b1')).bill
  expect(seen).toMatchObject({ state: 'RETURNING', toReturnFen: 600, returns: [] })
  const canceled = { reason: 'CANCELED_BY_SCHOOL', title: '课程pottery', kind: 'REFUND', on: '2026-10-16', lessons: 1 }
  expect(seen?.changes).toMatchObject([{ ...canceled, amountFen: 600 }])
  await runTimer(cloud, 'billing')
  await runTimer(cloud, 'billing')
  const [promised] = (await getBill('b1')).bill?.returns ?? []
  expect(promised).toMatchObject({ amountFen: 600, channel: 'BANK', state: 'PROMISED' })
  const refundNo = promised?.refundNo ?? ''
  const giveBack = (no: string, on = '2026-10-17') =>
    ask(finance, 'billing.recordReturn', {
      billId: billOf('b1'),
      refundNo: no,
      on,
      instead: null,
      key: 'test-return-000001',
    })
  expect(await giveBack('unknown')).toEqual(refused('NO_SUCH_RETURN'))
  expect(await giveBack(refundNo, '2026-10-16')).toMatchObject(refused('DATE_IMPOSSIBLE'))
  expect(await giveBack(refundNo)).toMatchObject({
    ok: true,
    value: { repeated: false, returnedFen: 600, state: 'SETTLED' },
  })
  expect(await giveBack(refundNo)).toMatchObject({ ok: true, value: { repeated: true, returnedFen: 600 } })
  expect((await storedBill('b1')).money.map(({ type }) => type)).toEqual([
    'PAID',
    'PAID',
    'RETURN_PROMISED',
    'RETURNED',
  ])
})

test('leaving a course: care is charged again only once a guardian agreed to the amount seen (F12)', async () => {
  at('2026-10-20', '18:00')
  expect((await getBill('b2')).bill).toMatchObject({ askedFen: 6_000, awaited: [] })
  await withdraw('b2', 'own')
  const seen = (await getBill('b2')).bill
  // 2 of 10 lessons held: 12.00 kept; care 8 × 2.00
  expect(seen).toMatchObject({ keptFen: 1_200, changes: [{ reason: 'WITHDRAWN', amountFen: 4_800, on: '2026-10-21' }] })
  expect(seen?.awaited).toMatchObject([{ title: '课程care', lessons: 8, pricePerLesson: 200, amountFen: 1_600 }])
  const eventId = seen?.awaited[0]?.eventId ?? ''
  const agree = (amountFen: number) =>
    ask(guardianOf('b2'), 'billing.agreeToCharge', { pupilId: 'b2', eventId, amountFen })
  expect(await agree(1_599)).toEqual(refused('CHARGE_CHANGED', { amountFen: 1_600 }))
  const done = await Promise.all([agree(1_600), agree(1_600)])
  expect(done.map(({ ok }) => ok)).toEqual([true, true])
  expect(await agree(1_600)).toMatchObject({ ok: true, value: { repeated: true, toPayFen: 2_800 } })
  expect((await getBill('b2')).bill).toMatchObject({ keptFen: 2_800, awaited: [] })
  const other = { pupilId: 'b3', eventId, amountFen: 1_600 }
  expect(await ask(guardianOf('b3'), 'billing.agreeToCharge', other)).toEqual(refused('NOTHING_TO_AGREE'))
})

test('the timer asks the guardians, once; whoever does not want it gives the care place back and pays nothing', async () => {
  await withdraw('b3', 'own')
  const eventId = (await getBill('b3')).bill?.awaited[0]?.eventId ?? ''
  const later = cloud.clock.now() + 11 * 60_000
  cloud.clock.set(later)
  await runTimer(cloud, 'billing')
  cloud.clock.set(later + 11 * 60_000)
  await runTimer(cloud, 'billing')
  const asked = await readAll<Notice>('notices', { kind: 'CHARGE_TO_AGREE' })
  expect(asked.map(({ personId, pupilId }) => [personId, pupilId])).toEqual([['g-b3', 'b3']])
  const decline = () => ask(guardianOf('b3'), 'billing.declineCharge', { pupilId: 'b3', eventId })
  expect(await decline()).toMatchObject({
    ok: true,
    value: { title: '课程care', repeated: false, endsBefore: '2026-10-21' },
  })
  expect(await decline()).toMatchObject({ ok: true, value: { repeated: true } })
  expect((await recordOf('b3'))?.enrollments.map(({ state }) => state)).toEqual(['WITHDRAWN', 'WITHDRAWN'])
  expect((await getBill('b3')).bill).toMatchObject({ keptFen: 1_200, awaited: [] })
  await runTimer(cloud, 'billing')
  expect((await storedBill('b3')).sums.keptFen).toBe(1_200)
})

test('a seat offered and taken is a line more, and care beside it is no longer charged', async () => {
  await withdraw('b6', 'single')
  expect((await getBill('b7')).bill).toMatchObject({ askedFen: 2_000, changes: [] })
  await ask(guardianOf('b7'), 'enrollment.acceptOffer', { pupilId: 'b7', courseId: 'single', insteadOfCourseId: null })
  const { bill } = await getBill('b7')
  // care 2 of 10 held before the course begins: 4.00; the course from 10-23 on, 9 × 6.00
  expect(bill?.changes.map(({ reason, amountFen }) => [reason, amountFen])).toEqual([
    ['FREE_WITH_COURSE', 1_600],
    ['LINE_ADDED', 5_400],
  ])
  expect(bill?.keptFen).toBe(5_800)
})

test('the list: in order of class, by state, with totals that are the sums of the bills', async () => {
  await runTimer(cloud, 'billing')
  cloud.clock.set(cloud.clock.now() + 11 * 60_000)
  await runTimer(cloud, 'billing')
  const { totals, bills, next } = await list()
  expect(bills.map(({ pupilName, state }) => [pupilName, state])).toEqual([
    ['林b1', 'SETTLED'],
    ['林b2', 'UNPAID'],
    ['林b3', 'UNPAID'],
    ['林b4', 'UNPAID'],
    ['林b5', 'UNPAID'],
    ['林b6', 'UNPAID'],
    ['林b7', 'UNPAID'],
  ])
  expect(next).toBeNull()
  const sum = (of: 'askedFen' | 'keptFen' | 'paidFen' | 'returnedFen' | 'toPayFen') =>
    bills.reduce((total, bill) => total + bill[of], 0)
  expect(totals).toMatchObject({
    bills: 7,
    unpaid: 6,
    notIssued: 0,
    askedFen: sum('askedFen'),
    keptFen: sum('keptFen'),
    paidFen: 14_600,
    returnedFen: 600,
    toPayFen: sum('toPayFen'),
    toReturnFen: 0,
    waivedFen: 3_000,
  })
  expect((await list({ filter: 'SETTLED' })).bills).toHaveLength(1)
  expect((await list({ homeroomId: 'qinghe-3-2' })).bills).toEqual([])
  const after = { homeroomId: 'qinghe-3-1', billId: billOf('b5') }
  const page = await list({ after })
  expect([page.bills.map(({ pupilId }) => pupilId), page.totals]).toEqual([['b6', 'b7'], null])
})

test('finance reads amounts: nothing says why one family pays less', async () => {
  const bill = await ask(finance, 'billing.getSchoolBill', { billId: billOf('b5') })
  expect(bill).toMatchObject({
    ok: true,
    value: { bill: { askedFen: 3_000 }, lines: [{ lessons: 10, chargedFen: 6_000, payableFen: 3_000 }] },
  })
  const source = { document: '减免办法', number: '', clause: '', date: '2026-08-20', demonstration: true }
  const waiver = { pupilId: 'b4', termId: term.id, basisPoints: 10_000, source, from: term.from, until: term.until }
  await stored('waivers').add({ _id: 'w4', ...waiver })
  const later = await ask(finance, 'billing.getSchoolBill', { billId: billOf('b4') })
  expect(later).toMatchObject({ ok: true, value: { changes: [{ reason: 'OTHER', amountFen: 6_000 }] } })
  expect((await getBill('b4')).bill?.changes).toMatchObject([{ reason: 'WAIVER_APPROVED' }])
  const { totals: _, ...rows } = await list()
  expect(JSON.stringify([bill, later, rows])).not.toMatch(/waive|basisPoints|减免|hardship/i)
})

test('what a family takes home holds its bill: asked, entrusted, paid, given back', async () => {
  const made = await ask(guardianOf('b1'), 'privacy.exportMyData', { pupilId: 'b1' })
  const { url } = answered<'privacy.exportMyData'>(made)
  const sheets = await readWorkbook(Buffer.from(await (await fetch(url)).arrayBuffer()))
  const rows = sheets?.find(({ name }) => name === '缴费和退费')?.rows ?? []
  expect(rows.map((row) => [row[2], row[3], row[4]])).toEqual([
    ['项目', '金额（元）', '说明'],
    ['课程pottery', 60, null],
    ['陶泥', 86, '委托代买的材料'],
    ['课程pottery', -6, '学校停课'],
    ['缴费', 46, '银行转账'],
    ['缴费', 100, '银行转账'],
    ['退费', -6, '已退回'],
  ])
})

test('reminding: only what is due, at most once in three days, in words of no child', async () => {
  const remind = async () => answered<'billing.remindUnpaid'>(await ask(finance, 'billing.remindUnpaid', SCHOOL))
  cloud.clock.set(CLOSED_AT + 60_000)
  expect(await remind()).toEqual({ reminded: 0, left: 0 })
  // Due on 2 October: from three days before on.
  at('2026-09-28', '23:59')
  expect(await remind()).toEqual({ reminded: 0, left: 0 })
  at('2026-09-29', '00:00')
  // Of six, one has everything waived.
  expect((await list()).totals?.toRemind).toBe(5)
  expect([await remind(), await remind()].map(({ reminded }) => reminded)).toEqual([5, 0])
  at('2026-10-01', '23:59')
  expect((await remind()).reminded).toBe(0)
  at('2026-10-02', '00:01')
  expect((await remind()).reminded).toBe(5)
  const told = await readAll<Notice>('notices', { kind: 'BILL_DUE' })
  expect(told).toHaveLength(10)
  expect(told.every(({ courseTitle }) => courseTitle === null)).toBe(true)
})

test('nothing here took more round trips than declared', () => {
  const dearer = [...trips].filter(([name, most]) => most > contractOf(name).cost)
  expect(dearer.map(([name, most]) => `${name}: ${most}, declared ${contractOf(name).cost}`)).toEqual([])
})
