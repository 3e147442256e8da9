// Journey: a mother pays her bill by WeChat; finance then sees the day compared with WeChat.
import { makeBill } from '@domain/billing/bills/make-bill'
import { withSums } from '@domain/billing/bills/stored-bill'
import type { Payment } from '@domain/billing/payments/payment-record'
import type { Plan } from '@domain/enrollment/courses/course'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { runTimer } from '../../actions/world/district'
import { readAll, stored } from '../../actions/world/stored'
import { type JourneyApp, journeyApp } from './journey-app'
import { type Visitor, visitsOf } from './journey-people'

const MOTHER = 'web:mother-of-two'
const FINANCE = 'web:school-finance'
const DAY_MS = 86_400_000

/** The bill of 林小满, issued now. */
async function issueBill(now: number): Promise<string> {
  const [pupil] = await readAll<Pupil>('pupils', { name: '林小满' })
  const [record] = await readAll<PupilTerm>('pupilTerms', { pupilId: pupil?._id })
  const [plan] = await readAll<Plan>('plans', { _id: record?.planId })
  if (!pupil || !record || !plan) throw new Error('the seeded world has no such child')
  const courses: readonly [] = []
  const bill = makeBill({ plan, record, pupil, waiver: null, chosen: [], courses }, { issuedBy: 'journey', now })
  await stored('bills').add(withSums(bill))
  return bill._id
}

const payments = (billId: string) => readAll<Payment>('payments', { billId })

/** Where screens are looked at: PICTURES names a folder. */
async function picture({ page }: Visitor, name: string): Promise<void> {
  const folder = process.env.PICTURES
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' })
}

function paymentJourney(app: JourneyApp): void {
  const visit = visitsOf(app)
  let billId = ''

  beforeAll(async () => {
    app.reset()
    billId = await issueBill(app.cloud().clock.now())
  })

  test('she sees the amount and the school’s own account, pays at the cashier, and it is paid', async () => {
    app.cloud().faults.inject({ action: 'pay.callback', kind: 'late', count: 1 })
    const phone = await visit(MOTHER, 'fees/pay', { billId })
    await phone.see('禾川区青禾小学')
    await picture(phone, 'pay-desk')
    await phone.page.getByText('去收银台付').click()
    await phone.page.getByText('确认支付').click()
    await phone.page.getByText('已支付').waitFor()
    await phone.page.locator('#back').click()
    await phone.see('正在确认，不用重复付款')
    await picture(phone, 'pay-unsure')
    await app.cloud().pay.tellWaiting()
    await phone.see('进了学校的账户')
    await picture(phone, 'pay-paid')
    expect(await payments(billId)).toMatchObject([{ state: 'PAID' }])
  })

  test('once paid there is nothing to pay', async () => {
    const phone = await visit(MOTHER, 'fees/pay', { billId })
    await phone.see('已经付清')
    await picture(phone, 'pay-nothing')
  })

  test('finance sees the day compared with WeChat', async () => {
    const { clock } = app.cloud()
    clock.set(clock.now() + DAY_MS)
    await runTimer({ url: app.url() }, 'billing')
    const phone = await visit(FINANCE, 'finance/wechat')
    await phone.see('每一天都对上了')
    await phone.see('收 1 笔')
    await picture(phone, 'reconciliation')
  })
}

describe('a mother pays her child’s bill', () => paymentJourney(journeyApp()))
