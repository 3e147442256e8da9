// Journey: finance handles one family's bill: slip, receipt, unused material, cash payment.
// Also lists the children without a bill.

import { readFileSync } from 'node:fs'
import type { Bill } from '@domain/billing/bills/bill-record'
import type { Identity, Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { instantOf, schoolDate } from '@domain/values/school-date'
import { developmentIdentities } from '../../../scripts/world/development-identities'
import { evidencePicture } from '../../../scripts/world/families/evidence-picture'
import { readAll } from '../../actions/world/stored'
import { type JourneyApp, journeyApp } from './journey-app'
import { type Visitor, visitsOf } from './journey-people'

const FINANCE = 'web:yunling-finance'
const MOTHER = 'web:mother-in-yunling'
const SLIP = evidencePicture(1)

/** A paid bill with bamboo on it that the family left to the school to buy: 2 × 6.00. */
async function weaversBill(): Promise<{ readonly bill: Bill; readonly pupil: Pupil }> {
  const bills = await readAll<Bill>('bills', { schoolId: 'yunling' })
  const bill = bills.find(({ consumables, money }) => consumables.length > 0 && money.length > 0)
  const [pupil] = await readAll<Pupil>('pupils', { _id: bill?.pupilId })
  if (!bill || !pupil) throw new Error('the seeded world has no such bill')
  return { bill, pupil }
}

const zimosBill = async () => {
  const [pupil] = await readAll<Pupil>('pupils', { name: '罗子墨' })
  const [bill] = await readAll<Bill>('bills', { pupilId: pupil?._id })
  return bill?._id ?? ''
}

function financeJourney(app: JourneyApp): void {
  const visit = visitsOf(app)
  let billId = ''

  beforeAll(async () => {
    app.reset()
    billId = (await weaversBill()).bill._id
  })

  afterAll(() => app.cloud().setIdentities(developmentIdentities()))

  test('she looks at the slip of a payment, and makes its receipt', async () => {
    const finance = await visit(FINANCE, 'finance/bill', { billId })
    await openSlip(finance)
    const download = finance.page.waitForEvent('download')
    await finance.tap('收据')
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^课后服务费收据-.*\.pdf$/)
    expect(
      readFileSync(await file.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    await finance.see('再打开')
  })

  test('a piece of material was not used: told once, and the amount is the one that was shown', async () => {
    const finance = await visit(FINANCE, 'finance/bill', { billId })
    await finance.tap('代买 竹篾')
    await finance.press('没用的份数加一')
    await finance.see('退 2 份，12.00 元')
    await finance.press('没用的份数减一')
    await finance.confirm('退 1 份，6.00 元')
    await finance.see('登记了，退 6.00 元')
    await finance.see('代买的「竹篾」没用 1 份')
    await finance.see('退回了 1 份')
    await finance.tap('代买 竹篾')
    await finance.see('最多 1 份')
    const { bill } = await weaversBill()
    expect(bill.events).toMatchObject([{ type: 'CONSUMABLE_RETURNED', pieces: 1 }])
    expect(bill.money.at(-1)).toMatchObject({ type: 'RETURN_PROMISED', amountFen: 600 })
  })

  test('what is owed back is handed over, on a day that is named', async () => {
    const finance = await visit(FINANCE, 'finance/bill', { billId })
    await finance.tap('正在退')
    await finance.see('哪天退的')
    await finance.confirm('退了')
    await finance.see('登记了，退 6.00 元')
    await finance.see('已退回')
  })

  test('the family reads why, and that it is on its way back', async () => {
    const { pupil } = await weaversBill()
    const kin = (await readAll<Person>('people')).filter(({ grants }) =>
      grants.some((one) => one.pupilId === pupil._id),
    )
    const known = await readAll<Identity>('identities')
    const login = known.find(({ personId }) => kin.some(({ _id }) => _id === personId))?._id ?? ''
    const parent = { login, name: '家长', note: '' }
    app.cloud().setIdentities([...developmentIdentities(), parent])
    const mother = await visit(parent.login, 'parent/statement', { pupilId: pupil._id })
    await mother.see('代买的「竹篾」没用 1 份')
    await mother.see('没用的按份数退')
    await mother.see('已退回')
  })

  test('a part is paid at the cash office: with its slip, which can be looked at afterwards', async () => {
    const finance = await visit(FINANCE, 'finance/bill', { billId: await zimosBill() })
    await finance.tap('登记缴费')
    await finance.tap('现金')
    await finance.fill('金额（元）', '0')
    await finance.see('写上金额，如 94 或 94.50')
    await finance.fill('金额（元）', '50')
    await finance.see('先拍凭据')
    const chooser = finance.page.waitForEvent('filechooser')
    await finance.tap('图片 0/1')
    await (await chooser).setFiles({ name: 'slip.png', mimeType: 'image/png', buffer: SLIP })
    await finance.confirm('登记')
    await finance.see('登记了 50.00 元')
    await finance.see('还要缴')
    await finance.see('现金')
    await openSlip(finance)
    const mother = await visit(MOTHER, 'parent/statement')
    await mother.see('44.00')
    await mother.see('缴 现金')
  })

  test('once the choice is over, whoever will be billed is on the list, and gone from it when billed', async () => {
    app.cloud().clock.set(instantOf(schoolDate('2026-09-18'), '18:30'))
    const finance = await visit('web:school-finance', 'finance/bills')
    await finance.tap('没出账单')
    await finance.tap('三(2)班')
    await finance.see('林小满')
    await finance.page.getByText(/^给 \d+ 名学生出账单$/).click()
    await finance.confirm('出账单')
    await finance.see('没有这样的账单')
  })
}

/** It opens over the page, as any picture; a tap closes it. */
async function openSlip({ page }: Visitor): Promise<void> {
  const answer = page.waitForResponse((response) => response.request().resourceType() === 'image' && response.ok())
  await page
    .getByRole('button', { name: /元的凭据$/ })
    .filter({ visible: true })
    .first()
    .click()
  expect((await answer).url()).toMatch(/\/slips\//)
  await page
    .locator('.taro__previewImage, .taro-preview, .preview-image')
    .first()
    .waitFor()
    .catch(() => undefined)
  await page.mouse.click(180, 700)
}

describe('finance and one family’s bill', () => financeJourney(journeyApp()))
