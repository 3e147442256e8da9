// Tests finance's other work on bills: returned consumables, slips, and children without a bill.

import cloudbase from '@cloudbase/node-sdk'
import type { StoredBill } from '@domain/billing/bills/stored-bill'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { Notice } from '@domain/notices/inbox/notice'
import type { AuditEntry } from '@domain/privacy/audit/audit-entry'
import type { ActionInput, ActionName } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import { contractOf } from '../access/access-matrix'
import { runTimer } from '../world/district'
import { readAll, stored } from '../world/stored'
import { SLIP, upload } from '../world/upload-workbook'
import { LOGIN_OF, term } from '../world/world'
import { answered, asking, billOf, CLOSED_AT, guardianOf, SCHOOL, startBilledWorld } from './billed-world'

jest.setTimeout(180_000)

let cloud: LocalCloud
let slip = ''
const trips = new Map<ActionName, number>()
const ask = asking(() => cloud, trips)
const finance = LOGIN_OF('schoolFinance')
const HTML = Buffer.from('<html><script>alert(1)</script>')
const refused = (code: string, data: object = {}) => ({ ok: false, error: { code, ...data } })

beforeAll(async () => {
  cloud = await startBilledWorld()
  const choice = { pupilId: 'b1', courseId: 'pottery', name: '陶泥', choice: 'ENTRUSTED' } as const
  await ask(guardianOf('b1'), 'billing.chooseConsumable', choice)
})
afterAll(() => cloud.close())

const list = async (about: Partial<ActionInput<'billing.listBills'>> = {}) => {
  const input = { ...SCHOOL, filter: 'NOT_ISSUED' as const, homeroomId: null, after: null, ...about }
  return answered<'billing.listBills'>(await ask(finance, 'billing.listBills', input))
}
const takeBack = (pieces: number, key: string, about: Partial<ActionInput<'billing.returnConsumables'>> = {}) =>
  ask(finance, 'billing.returnConsumables', {
    billId: billOf('b1'),
    courseId: 'pottery',
    name: '陶泥',
    pieces,
    key: `test-material-${key}`,
    ...about,
  })
const familyBill = async () =>
  answered<'billing.getBill'>(await ask(guardianOf('b1'), 'billing.getBill', { pupilId: 'b1' })).bill
const paymentNos = async () => {
  const bill = answered<'billing.getSchoolBill'>(await ask(finance, 'billing.getSchoolBill', { billId: billOf('b1') }))
  return bill.payments.map(({ paymentNo }) => paymentNo)
}
const thereOf = async (fileIds: readonly string[]) => {
  const { fileList } = await cloudbase
    .init({ env: cloudbase.SYMBOL_CURRENT_ENV })
    .getTempFileURL({ fileList: [...fileIds] })
  return fileList.map(({ code }) => code === 'SUCCESS')
}
const look = (number: string) => ask(finance, 'billing.getSlip', { billId: billOf('b1'), number })

test('whoever is charged something and has no bill yet: in order of class, page by page, gone once it is issued', async () => {
  cloud.clock.set(CLOSED_AT)
  const { unbilled, bills, totals, next } = await list()
  expect(unbilled.map(({ pupilName }) => pupilName)).toEqual(
    ['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7'].map((id) => `林${id}`),
  )
  expect([bills, totals?.notIssued, next]).toEqual([[], 7, null])
  expect(unbilled[0]).toMatchObject({ billId: billOf('b1'), pupilId: 'b1', homeroomName: expect.any(String) })
  const after = { homeroomId: 'qinghe-3-1', billId: billOf('b5') }
  expect((await list({ after })).unbilled.map(({ pupilId }) => pupilId)).toEqual(['b6', 'b7'])
  expect((await list({ homeroomId: 'qinghe-3-2' })).unbilled).toEqual([])
  expect((await list({ filter: 'ALL' })).unbilled).toEqual([])
  await ask(finance, 'billing.issueBills', SCHOOL)
  await stored('bills').doc(billOf('b4')).remove()
  expect((await list()).unbilled.map(({ pupilId }) => pupilId)).toEqual(['b4'])
})

test('a place in line, or a course given back before its first lesson, is no bill to come', async () => {
  const [record] = await readAll<PupilTerm>('pupilTerms', { pupilId: 'b7' })
  const [single] = (record?.enrollments ?? []).filter(({ state }) => state === 'WAITLISTED')
  expect(single?.lessonDates.length).toBeGreaterThan(0)
  const seen = async (...enrollments: readonly object[]) => {
    await stored('pupilTerms').add({ ...record, _id: billOf('b8'), pupilId: 'b8', enrollments })
    const { unbilled, totals } = await list()
    await stored('pupilTerms').doc(billOf('b8')).remove()
    expect(totals?.notIssued).toBe(unbilled.length)
    return unbilled.some(({ pupilId }) => pupilId === 'b8')
  }
  expect(await seen({ ...single })).toBe(false)
  expect(await seen({ ...single, state: 'WITHDRAWN', lessonDates: [] })).toBe(false)
  expect(await seen({ ...single, state: 'WITHDRAWN', lessonDates: ['2026-10-13'] })).toBe(true)
  expect(await seen({ ...single, state: 'SEATED' })).toBe(true)
})

test('more children than a page holds: the page after it goes on where it ended', async () => {
  const more = Array.from({ length: 31 }, (_, index) => `m${String(index).padStart(2, '0')}`)
  const [record] = await readAll<object>('pupilTerms', { pupilId: 'b4' })
  const [pupil] = await readAll<object>('pupils', { _id: 'b4' })
  await stored('pupils').add(more.map((id) => ({ ...pupil, _id: id, studentNumber: id, homeroomId: 'qinghe-3-2' })))
  await stored('pupilTerms').add(more.map((id) => ({ ...record, _id: billOf(id), pupilId: id })))
  const first = await list()
  expect([first.unbilled.length, first.unbilled[0]?.pupilId]).toEqual([30, 'b4'])
  expect(first.next).toEqual({ homeroomId: 'qinghe-3-2', billId: billOf('m28') })
  expect((await list({ after: first.next })).unbilled.map(({ pupilId }) => pupilId)).toEqual(['m29', 'm30'])
  for (const id of more) await stored('pupilTerms').doc(billOf(id)).remove()
})

test('the slip of a payment: the file itself, each look in the audit', async () => {
  slip = await upload(cloud, finance, SLIP)
  const pay = (evidence: string) =>
    ask(finance, 'billing.recordPayment', {
      billId: billOf('b1'),
      channel: 'BANK',
      amountFen: 14_600,
      on: '2026-09-18',
      key: 'test-payment-slip',
      evidence,
    })
  expect(await pay(slip.replace('/uploads/', '/exports/'))).toMatchObject(refused('BAD_REQUEST'))
  expect(await pay(slip)).toMatchObject({ ok: true })
  const [paymentNo = ''] = await paymentNos()
  const { url } = answered<'billing.getSlip'>(await look(paymentNo))
  expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(SLIP.bytes)
  expect(await look('unknown')).toEqual(refused('NO_SLIP'))
  const looked = await readAll<AuditEntry>('audit', { action: 'billing.getSlip' })
  expect(looked.map(({ personId }) => personId)).toEqual(['schoolFinance', 'schoolFinance'])
})

const payWith = (pupilId: string, evidence: string, key = 'test-payment-slip') =>
  ask(finance, 'billing.recordPayment', {
    billId: billOf(pupilId),
    channel: 'CASH',
    amountFen: 100,
    on: '2026-09-18',
    key,
    evidence,
  })
const paidFen = async (pupilId: string) =>
  (await readAll<StoredBill>('bills', { _id: billOf(pupilId) }))[0]?.sums.paidFen

test('X1 a slip that is another’s, is no picture, a workbook, not there or served already pays nothing', async () => {
  const clerks = await upload(cloud, LOGIN_OF('schoolAdmin'), SLIP)
  const html = await upload(cloud, finance, { kind: 'SLIP', bytes: HTML })
  const workbook = await upload(cloud, finance, SLIP.bytes)
  const pay = (evidence: string) => payWith('b2', evidence)
  expect(await pay(clerks)).toMatchObject(refused('SLIP_NOT_FOUND'))
  expect(await pay(html)).toMatchObject(refused('SLIP_NOT_READABLE'))
  expect(await pay(workbook)).toMatchObject(refused('SLIP_NOT_FOUND'))
  expect(await pay('cloud://local-env.bucket/uploads/none')).toMatchObject(refused('SLIP_NOT_FOUND'))
  expect(await pay(slip)).toMatchObject(refused('SLIP_NOT_FOUND'))
  expect(await paidFen('b2')).toBe(0)
})

test('X1 two payments at once with one slip: one is recorded', async () => {
  const one = await upload(cloud, finance, SLIP)
  const both = await Promise.all([payWith('b2', one), payWith('b3', one)])
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
})

test('X1 a slip is moved out of the uploads when it is used, and stays when the uploads are swept', async () => {
  const used = await upload(cloud, finance, SLIP)
  const unused = await upload(cloud, finance, SLIP)
  expect(await payWith('b5', used)).toMatchObject({ ok: true })
  const [bill] = await readAll<StoredBill>('bills', { _id: billOf('b5') })
  const kept = JSON.stringify(bill?.money).match(/cloud:[^"]*/)?.[0] ?? ''
  expect(kept).toMatch(/\/slips\/[0-9a-f]{64}\.png$/)
  expect(await thereOf([used, unused, kept])).toEqual([false, true, true])
  const before = cloud.clock.now()
  cloud.clock.set(before + 25 * 3_600_000)
  await runTimer(cloud, 'privacy')
  expect(await thereOf([unused, kept])).toEqual([true, true])
  await runTimer(cloud, 'billing')
  expect(await thereOf([unused, kept])).toEqual([false, true])
  expect(await readAll('filesToDelete', { kind: 'SLIP' })).toEqual([])
  cloud.clock.set(before)
})

test('X1 a copy whose entry never came, as by a process that died, is swept', async () => {
  const fileId = await upload(cloud, finance, SLIP)
  expect(await payWith('b6', fileId)).toMatchObject({ ok: true })
  const [bill] = await readAll<StoredBill>('bills', { _id: billOf('b6') })
  const kept = JSON.stringify(bill?.money).match(/cloud:[^"]*/)?.[0] ?? ''
  await stored('bills').doc(billOf('b6')).update({ money: [] })
  const before = cloud.clock.now()
  cloud.clock.set(before + 25 * 3_600_000)
  await runTimer(cloud, 'billing')
  expect(await thereOf([kept])).toEqual([false])
  cloud.clock.set(before)
})

test('one piece comes back: told once, owed along the payment, the family reads what it is', async () => {
  expect(await takeBack(1, 'other', { name: '围裙' })).toEqual(refused('NO_SUCH_MATERIAL'))
  expect(await takeBack(3, 'first')).toEqual(refused('TOO_MANY_PIECES', { left: 2 }))
  const value = { refundFen: 4_300, askedFen: 14_600, keptFen: 10_300, toReturnFen: 4_300 }
  expect(await takeBack(1, 'first')).toMatchObject({ ok: true, value: { ...value, repeated: false } })
  expect(await takeBack(1, 'first')).toMatchObject({ ok: true, value: { ...value, repeated: true } })
  const bill = await familyBill()
  expect(bill?.changes).toEqual([
    {
      reason: 'CONSUMABLE_RETURNED',
      title: '陶泥',
      kind: 'REFUND',
      amountFen: 4_300,
      on: '2026-09-18',
      lessons: 0,
      pieces: 1,
    },
  ])
  expect(bill?.consumables).toMatchObject([{ quantity: 2, returned: 1, payableFen: 8_600 }])
  expect(bill?.returns).toMatchObject([{ channel: 'BANK', amountFen: 4_300, state: 'PROMISED' }])
})

test('two clerks at the same moment: the last piece comes back once', async () => {
  const both = await Promise.all([takeBack(1, 'second'), takeBack(1, 'third')])
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(both.find(({ ok }) => !ok)).toEqual(refused('TOO_MANY_PIECES', { left: 0 }))
  await runTimer(cloud, 'billing')
  const [bill] = await readAll<StoredBill>('bills', { _id: billOf('b1') })
  expect(bill?.sums).toMatchObject({ keptFen: 6_000, consumablesFen: 0, paidFen: 14_600, toReturnFen: 8_600 })
  expect(bill?.events.map(({ type }) => type)).toEqual(['CONSUMABLE_RETURNED', 'CONSUMABLE_RETURNED'])
})

describe('M6 material recorded as come back by mistake', () => {
  const reverse = (returnId: string, key: string, reason: 'WRONG_PIECES' | 'TWICE' = 'WRONG_PIECES') =>
    ask(finance, 'billing.reverseMaterialReturn', {
      billId: billOf('b1'),
      returnId,
      reason,
      key: `test-reversal-${key}`,
    })
  const standing = async () =>
    answered<'billing.getSchoolBill'>(await ask(finance, 'billing.getSchoolBill', { billId: billOf('b1') }))
      .materialReturns

  test('M6 is charged again with its reason, once; the family reads both, and another piece may come back', async () => {
    const [first, second] = await standing()
    expect([first, second]).toMatchObject([{ pieces: 1, amountFen: 4_300 }, { amountFen: 4_300 }])
    const done = { ok: true, value: { reversal: 'DONE', keptFen: 10_300 } }
    expect(await reverse(second?.returnId ?? '', 'one')).toMatchObject(done)
    expect(await reverse(second?.returnId ?? '', 'one')).toMatchObject(done)
    expect(await reverse(second?.returnId ?? '', 'other')).toEqual(refused('NO_SUCH_ENTRY'))
    expect((await standing()).map(({ returnId }) => returnId)).toEqual([first?.returnId])
    const told = (await familyBill())?.changes.map(({ reason, kind, amountFen, pieces }) => [
      reason,
      kind,
      amountFen,
      pieces,
    ])
    expect(told?.at(-1)).toEqual(['CONSUMABLE_RETURN_REVERSED', 'CHARGE', 4_300, 1])
    const [{ events = [] } = {}] = await readAll<StoredBill>('bills', { _id: billOf('b1') })
    expect(events.at(-1)).toMatchObject({ reason: 'WRONG_PIECES', recordedBy: 'schoolFinance', confirmedBy: null })
    expect((await readAll<Notice>('notices', { kind: 'MONEY_REVERSED' })).map(({ personId }) => personId)).toEqual([
      'g-b1',
    ])
    expect(await takeBack(1, 'after-all')).toMatchObject({ ok: true, value: { keptFen: 6_000 } })
  })

  test('M6 above the limit somebody else confirms', async () => {
    for (const { returnId } of await standing()) await reverse(returnId, returnId.slice(-16), 'TWICE')
    expect((await familyBill())?.keptFen).toBe(14_600)
    expect(await takeBack(2, 'both')).toMatchObject({ ok: true, value: { refundFen: 8_600 } })
    const [both] = await standing()
    expect(await reverse(both?.returnId ?? '', 'above-the-limit')).toMatchObject({ value: { reversal: 'ASKED' } })
    const admin = LOGIN_OF('schoolAdmin')
    const [asked] = answered<'billing.listReversals'>(await ask(admin, 'billing.listReversals', SCHOOL)).reversals
    expect(asked).toMatchObject({ kind: 'MATERIAL', amountFen: 8_600, reason: 'WRONG_PIECES', mayDecide: true })
    const decision = { reversalId: asked?.reversalId ?? '', decision: 'CONFIRM' } as const
    expect(await ask(admin, 'billing.decideReversal', decision)).toMatchObject({ ok: true })
    expect([(await familyBill())?.keptFen, await standing()]).toEqual([14_600, []])
    expect(await takeBack(2, 'at-last')).toMatchObject({ ok: true, value: { keptFen: 6_000 } })
  })

  test('M6 is over once the term is closed', async () => {
    const closed = { schoolId: 'qinghe', closedAt: 1, publishedAt: null, rev: 1, writing: [] }
    await stored('termClosings').doc(`qinghe:${term.id}`).set(closed)
    const [both] = await standing()
    expect(await reverse(both?.returnId ?? '', 'too-late-now')).toEqual(refused('TERM_CLOSED'))
    expect((await familyBill())?.keptFen).toBe(6_000)
    expect(trips.get('billing.reverseMaterialReturn')).toBeLessThanOrEqual(13)
  })
})

test('once the term is closed nothing comes back any more, and what came back stays', async () => {
  await stored('termClosings')
    .doc(`qinghe:${term.id}`)
    .set({ schoolId: 'qinghe', closedAt: 1, publishedAt: null, rev: 1, writing: [] })
  expect(await takeBack(1, 'late')).toEqual(refused('TERM_CLOSED'))
  expect(await takeBack(1, 'first')).toMatchObject({ ok: true, value: { repeated: true } })
  expect((await familyBill())?.keptFen).toBe(6_000)
})

test('nothing here took more round trips than declared', () => {
  const dearer = [...trips].filter(([name, most]) => most > contractOf(name).cost)
  expect(dearer.map(([name, most]) => `${name}: ${most}, declared ${contractOf(name).cost}`)).toEqual([])
})
