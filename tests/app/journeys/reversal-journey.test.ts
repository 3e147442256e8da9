// Tests a payment for the wrong child: taken back with a reason, confirmed by another, told.
import type { Bill } from '@domain/billing/bills/bill-record'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Notice } from '@domain/notices/inbox/notice'
import { evidencePicture } from '../../../scripts/world/families/evidence-picture'
import { readAll, stored } from '../../actions/world/stored'
import { grant, person } from '../../actions/world/world'
import { type JourneyApp, journeyApp } from './journey-app'
import { visitsOf } from './journey-people'

const FINANCE = 'web:yunling-finance'
const CLERK = 'web:yunling-clerk'
const MOTHER = 'web:mother-in-yunling'
const CHILD = '罗子墨'

async function childsBill(): Promise<Bill> {
  const [pupil] = await readAll<Pupil>('pupils', { name: CHILD })
  const [bill] = await readAll<Bill>('bills', { pupilId: pupil?._id })
  if (!bill) throw new Error('the seeded world has no such bill')
  return bill
}

function reversalJourney(app: JourneyApp): void {
  const visit = visitsOf(app)
  let billId = ''

  beforeAll(async () => {
    app.reset()
    const { _id, pupilId } = await childsBill()
    billId = _id
    await stored('people').add(person('father', [grant('guardian', { schoolId: 'yunling', pupilId })]))
  })

  test('M6 finance records a payment for the wrong child, and asks to take it back with a reason', async () => {
    const finance = await visit(FINANCE, 'finance/bill', { billId })
    await finance.tap('登记缴费')
    await finance.tap('现金')
    await finance.fill('金额（元）', '60')
    const chooser = finance.page.waitForEvent('filechooser')
    await finance.tap('图片 0/1')
    await (await chooser).setFiles({ name: 'slip.png', mimeType: 'image/png', buffer: evidencePicture(1) })
    await finance.confirm('登记')
    await finance.see('登记了 60.00 元')
    await finance.tap('冲正')
    await finance.see('冲正这笔 60.00 元？')
    await finance.see('先选原因')
    await finance.tap('记到了别的孩子名下')
    await finance.confirm('冲正')
    await finance.see('已提出，等另一位同事确认')
    await finance.see('等第二人确认')
    expect((await childsBill()).money.map(({ type }) => type)).toEqual(['PAID'])
    const home = await visit(FINANCE, 'finance/home')
    await home.see('你提出的，等别人确认')
  })

  test('M6 a second person looks and confirms', async () => {
    const clerk = await visit(CLERK, 'finance/home')
    await clerk.tap(`${CHILD}，冲正缴费`)
    await clerk.see('确认冲正 60.00 元？')
    await clerk.confirm('确认冲正')
    await clerk.see('确认了，已经冲正')
    await clerk.gone(`${CHILD}，冲正缴费`)
    const [, reversal] = (await childsBill()).money
    expect(reversal).toMatchObject({ type: 'PAYMENT_REVERSED', amountFen: 6_000, reason: 'WRONG_CHILD' })
  })

  test('M6 the family sees it and why; both guardians are told', async () => {
    const mother = await visit(MOTHER, 'parent/statement')
    await mother.see('学校登记错了：记到了别的孩子名下')
    await mother.open('inbox')
    await mother.see(`学校更正了${CHILD}的一笔登记`)
    const { pupilId } = await childsBill()
    const told = await readAll<Notice>('notices', { kind: 'MONEY_REVERSED', pupilId })
    expect(told).toHaveLength(2)
    expect(told.map(({ personId }) => personId)).toContain('father')
  })
}

describe('a payment recorded by mistake', () => reversalJourney(journeyApp()))
