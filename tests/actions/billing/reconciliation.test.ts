// Tests comparing days with WeChat Pay's bills, and how differences are handled.
import type { LocalCloud } from '@localcloud/server'
import { call, runTimer } from '../world/district'
import { readAll, stored } from '../world/stored'
import { LOGIN_OF, NOW } from '../world/world'
import { DUE, HOLDER, moneyOf, payAtCashier, started, startPayingDistrict, storedBill } from './payment-world'

jest.setTimeout(240_000)

const DAY = 86_400_000
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startPayingDistrict(4)
  for (const pupilId of ['f1', 'f2', 'f3']) {
    const { paymentNo } = await started(cloud, pupilId)
    await payAtCashier(cloud, paymentNo)
  }
})
afterEach(() => {
  cloud.faults.clear()
  cloud.clock.set(NOW)
})
afterAll(() => cloud.close())

test('a day compared: all alike; what only one side knows is named', async () => {
  const reconciled = async () =>
    (
      await call(cloud, LOGIN_OF('schoolFinance'), {
        name: 'billing.getReconciliation',
        input: { schoolId: 'qinghe', before: null },
      })
    ).answer
  cloud.clock.set(NOW + 86_400_000)
  await runTimer(cloud, 'billing')
  await cloud.pay.settled()
  const first = await reconciled()
  expect(first).toMatchObject({ ok: true, value: { holder: HOLDER } })
  if (!first.ok) return
  const [day] = first.value.days
  expect(day).toMatchObject({ date: '2026-09-09', onlyOurs: [], onlyTheirs: [], differing: [] })
  const theirs = cloud.pay.ledger().orders.filter(({ state }) => state === 'SUCCESS')
  expect(day?.payments).toBe(theirs.length)
  expect(day?.paidFen).toBe(theirs.reduce((sum, { total }) => sum + total, 0))
  // A ledger that lost an entry, and one that invented one.
  const bill = await storedBill('f1')
  const [paid] = bill.money
  const invented = [{ ...paid, paymentNo: 'Pinvented' }]
  await stored('bills').doc(bill._id).update({ money: invented })
  await stored('payments')
    .doc(paid?.type === 'PAID' ? paid.paymentNo : '')
    .remove()
  for (const { _id } of await readAll<{ _id: string }>('paymentDays')) await stored('paymentDays').doc(_id).remove()
  await runTimer(cloud, 'billing')
  const second = await reconciled()
  const { days } = second.ok ? second.value : { days: [] }
  expect(days.find(({ date }) => date === '2026-09-09')).toMatchObject({
    onlyOurs: [{ no: 'Pinvented', amountFen: DUE }],
    onlyTheirs: [{ kind: 'PAYMENT', amountFen: DUE }],
  })
})

test('a payment nobody told of is entered when the day is compared', async () => {
  cloud.faults.inject({ action: 'pay.callback', kind: 'lost' })
  const { paymentNo } = await started(cloud, 'f4')
  await payAtCashier(cloud, paymentNo)
  await stored('payments').doc(paymentNo).update({ state: 'CLOSED' })
  for (const { _id } of await readAll<{ _id: string }>('paymentDays')) await stored('paymentDays').doc(_id).remove()
  cloud.clock.set(NOW + 86_400_000)
  await runTimer(cloud, 'billing')
  expect((await moneyOf('f4')).paidFen).toBe(DUE)
})

test('a day that an outage left out is compared by night, as long as WeChat has its bill', async () => {
  for (const { _id } of await readAll<{ _id: string }>('paymentDays')) await stored('paymentDays').doc(_id).remove()
  const comparedAt = async (days: number, hours: number) => {
    // NOW is 16:05.
    cloud.clock.set(NOW + days * DAY + hours * 3_600_000)
    for (let run = 0; run < 4; run += 1) await runTimer(cloud, 'billing')
    return (await readAll<{ date: string }>('paymentDays')).some(({ date }) => date === '2026-09-09')
  }
  expect(await comparedAt(20, 0)).toBe(false)
  expect(await comparedAt(95, -13)).toBe(false)
  expect(await comparedAt(21, -13)).toBe(true)
})
