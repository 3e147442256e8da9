// Journey: a bill is issued, its courses change, the mother pays at the office, a refund follows.

import { instantOf, schoolDate } from '@domain/values/school-date'
import { evidencePicture } from '../../../scripts/world/families/evidence-picture'
import { openPhone, type Phone } from '../browser/browser'
import { type JourneyApp, journeyApp, pageAddress } from './journey-app'

const FINANCE = 'web:school-finance'
const MOTHER = 'web:mother-of-two'
const SLIP = evidencePicture(1)

function billsJourney(app: JourneyApp): void {
  let finance: Phone
  let mother: Phone

  beforeAll(async () => {
    app.reset()
    // Enrollment is over; courses begin on the 21st.
    app.cloud().clock.set(instantOf(schoolDate('2026-09-18'), '18:30'))
    finance = await openPhone(app.browser(), { url: app.url(), login: FINANCE })
    mother = await openPhone(app.browser(), { url: app.url(), login: MOTHER })
  })
  afterAll(async () => {
    await finance.close()
    await mother.close()
    expect([...finance.complaints, ...mother.complaints]).toEqual([])
  })

  const inSheet = (phone: Phone, words: string) =>
    phone.page.locator('.sheet').getByText(words, { exact: true }).click()

  test('finance issues the bills of everybody in one go', async () => {
    await finance.page.goto(pageAddress(app.url(), 'finance/bills'))
    await finance.page.getByText(/^给 \d+ 名学生出账单$/).click()
    await finance.see('账单出了就不改，以后退课、停课另记一笔')
    await inSheet(finance, '出账单')
    await finance.see('家长会收到通知')
    await finance.see('再看 30 份')
    await finance.tap('三(2)班')
    await finance.see('林小满')
  })

  test('the mother sees what is to pay by when, line by line with its reasons', async () => {
    await mother.page.goto(pageAddress(app.url(), 'parent/statement'))
    await mother.see('10 月 2 日前缴')
    await mother.see('每课时 6.00 元 × 14 课时')
    await mother.see('不要交给家委会或个人')
  })

  test('she leaves the course: care is charged again only if she says so', async () => {
    await mother.page.goto(pageAddress(app.url(), 'parent/my-courses'))
    await mother.page.getByText('退课', { exact: true }).last().click()
    await mother.see('账单里问你，同意才收')
    await mother.page
      .locator('.sheet-actions')
      .getByText(/^退课，/)
      .click()
    await mother.page.goto(pageAddress(app.url(), 'parent/statement'))
    await mother.see('退了「机器人入门」')
    await mother.tap('三年级托管还上吗')
    await mother.see('不上了，不收费')
    await mother.page.getByText(/^继续上，加收 [\d.]+ 元$/).click()
    await inSheet(mother, '同意加收')
    await mother.see('同意了')
    await mother.see('加了「三年级托管」')
  })

  test('she pays at the office: finance registers it with the slip, and not a fen more', async () => {
    await finance.page.goto(pageAddress(app.url(), 'finance/bills'))
    await finance.tap('三(2)班')
    await finance.tap('林小满')
    await finance.tap('登记缴费')
    const amount = finance.page.locator('.sheet .form-field-input input')
    const most = await amount.inputValue()
    await amount.fill(String(Number(most) + 1))
    await finance.see(`最多 ${Number(most).toFixed(2)} 元`)
    await amount.fill(most)
    const chooser = finance.page.waitForEvent('filechooser')
    await finance.tap('图片 0/1')
    await (await chooser).setFiles({ name: 'slip.png', mimeType: 'image/png', buffer: SLIP })
    await inSheet(finance, '登记')
    await finance.see('已缴清')
    await mother.page.goto(pageAddress(app.url(), 'parent/statement'))
    await mother.see('已缴清')
  })
}

describe('a bill from issue to payment', () => billsJourney(journeyApp()))
