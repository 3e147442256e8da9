// Journey: a small school's subsidy is requested, checked, approved, paid and reconciled.
import { readFile } from 'node:fs/promises'
import { instantOf, schoolDate } from '@domain/values/school-date'
import { stored } from '../../actions/world/stored'
import { grant, identity, LOGIN_OF, person } from '../../actions/world/world'
import { readPdf } from '../../pdf/read-pdf'
import { holdLessons } from '../examples/held-lessons'
import { type JourneyApp, journeyApp } from './journey-app'
import { type Visitor, visitsOf } from './journey-people'

const FINANCE = 'web:yunling-finance'
const EDUCATION = 'web:district-officer'
const TREASURER = 'web:district-finance'
/** Who approved does not pay. */
const CASHIER = 'cashier'
/** The last day of the year: no second term was planned. */
const YEAR_OVER = instantOf(schoolDate('2027-07-31'), '09:00')

function subsidyJourney(app: JourneyApp): void {
  const visit = visitsOf(app)

  beforeAll(() => {
    app.reset()
    app.cloud().clock.set(YEAR_OVER)
  })
  beforeAll(async () => {
    await stored('people').add(person(CASHIER, [grant('districtFinance', { districtId: 'hechuan' })]))
    await stored('identities').add(identity(CASHIER))
  })

  test('fees without lessons are a surplus: said so, and nothing can be asked for', async () => {
    const finance = await visit(FINANCE, 'finance/subsidy')
    await finance.see('收的比花的多。课后服务不得营利，多出的要退给家长或少收。')
    await finance.see('家长缴的费和政府补贴已经够支出，不用补助')
    expect(await finance.page.getByText('向区里申报').count()).toBe(0)
  })

  test('with its lessons held and signed the school asks, and the sheet says the same on paper', async () => {
    await holdLessons(app)
    const finance = await visit(FINANCE, 'finance/subsidy')
    await finance.tap('向区里申报')
    await finance.confirm('申报')
    await finance.see('等教育科核对')
    const amount = await finance.page.locator('.subsidy-head .money').textContent()
    const onPaper = `¥${amount?.replace('元', '')}`
    const sheet = await sheetOf(finance)
    expect(sheet).toEqual(expect.arrayContaining(['小规模学校课后服务补助表', '学校已申请', '2026-2027学年', onPaper]))
  })

  const openClaim = async (login: string) => {
    const officer = await visit(login, 'district/subsidies')
    await officer.tap('云岭小学')
    await officer.see('还差多少')
    return officer
  }

  test('education sends it back with a reason, the school asks again, education finds it right', async () => {
    const officer = await openClaim(EDUCATION)
    await officer.tap('退回学校')
    await officer.fill('原因', '补上 12 月的签字')
    await officer.confirm('退回')
    await officer.see('学校在填')
    const finance = await visit(FINANCE, 'finance/subsidy')
    await finance.see('区里退回了，改好可以再报')
    await finance.see('补上 12 月的签字')
    await finance.tap('向区里申报')
    await finance.confirm('申报')
    await finance.see('等教育科核对')
    await officer.open('district/subsidies')
    await officer.tap('云岭小学')
    await officer.tap('核对无误')
    await officer.confirm('核对无误')
    await officer.see('等财务科审批')
  })

  test('M10 one approves, another pays, the first reconciles; the school sees who did what', async () => {
    const treasurer = await openClaim(TREASURER)
    await treasurer.tap('同意拨付')
    await treasurer.confirm('同意拨付')
    await treasurer.see('等拨付')
    await treasurer.see('这一步要请另一位同事来办')
    const cashier = await openClaim(LOGIN_OF(CASHIER))
    await cashier.tap('已拨付')
    await cashier.confirm('已拨付')
    await cashier.see('拨付了，等对账')
    await treasurer.open('district/subsidies')
    await treasurer.tap('云岭小学')
    await treasurer.tap('对账无误')
    await treasurer.confirm('对账无误')
    await treasurer.see('对完账了')
    await treasurer.open('district/subsidies')
    await treasurer.see('办完的')

    const finance = await visit(FINANCE, 'finance/subsidy')
    await finance.see('7. 对账')
    expect(await sheetOf(finance)).toEqual(expect.arrayContaining(['已对账']))
  })
}

/** The printed sheet, text by text. */
async function sheetOf(phone: Visitor): Promise<readonly string[]> {
  const download = phone.page.waitForEvent('download')
  await phone.tap('做成 PDF，打印')
  const file = await download
  expect(file.suggestedFilename()).toBe('小规模学校补助-云岭小学-2026-2027学年.pdf')
  return (await readPdf(await readFile(await file.path()))).flat()
}

describe('a small school is paid what its year lacked', () => subsidyJourney(journeyApp()))
