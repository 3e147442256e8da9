// Journey: lessons are recorded, someone is paid for one, closing lists what is still missing.
import { instantOf, schoolDate } from '@domain/values/school-date'
import { type JourneyApp, journeyApp } from './journey-app'
import { visitsOf } from './journey-people'

const CLERK = 'web:yunling-clerk'
const FINANCE = 'web:yunling-finance'
/** Care, table tennis and reading are held. */
const TUESDAY = instantOf(schoolDate('2026-09-22'), '18:05')

function settlementJourney(app: JourneyApp): void {
  const visit = visitsOf(app)

  beforeAll(() => {
    app.reset()
    app.cloud().clock.set(TUESDAY)
  })

  test('one lesson canceled, the others held: recorded in two goes', async () => {
    const clerk = await visit(CLERK, 'school/courses')
    await clerk.tap('费用')
    await clerk.tap('上课登记')
    await clerk.tap('乒乓球')
    await clerk.tap('停课：学校安排')
    await clerk.confirm('登记')
    await clerk.see('登记了「乒乓球」')
    await clerk.press('今天都上了')
    await clerk.see('3 节课都上了？')
    await clerk.confirm('今天都上了')
    await clerk.see('登记了 3 节')
    await clerk.see('学校停课')
  })

  test('what was said wrongly is corrected with a reason', async () => {
    const clerk = await visit(CLERK, 'finance/lessons')
    await clerk.tap('故事与朗读')
    await clerk.tap('停课：天气等原因')
    await clerk.fill('为什么更正', '下午停电')
    await clerk.confirm('更正')
    await clerk.see('更正了「故事与朗读」')
    await clerk.see('更正过')
  })

  test('M7 finance pays for the lessons held, from money that came in; rooms are refused', async () => {
    const finance = await visit(FINANCE, 'finance/settlement')
    await finance.see('已发 0.00 元，待发 80.00 元')
    await finance.page.locator('.payee-head').filter({ hasText: '1 节' }).first().click()
    await finance.tap('登记发放')
    await finance.page.locator('.sheet').getByText('政府补贴，还有 0.00 元').click()
    await finance.see('这里只有 0.00 元')
    await finance.tap('先不登记')
    await finance.tap('登记政府补贴到账')
    await finance.fill('金额（元）', '60')
    await finance.fill('凭什么文件', '拨款通知 2026 年第 1 号')
    await finance.confirm('登记 60.00 元')
    await finance.see('收到 60.00，发了 0.00')
    await finance.tap('登记发放')
    await finance.page.locator('.sheet').getByText('政府补贴，还有 60.00 元').click()
    await finance.confirm('登记 40.00 元')
    await finance.see('已发 40.00 元，待发 40.00 元')
    await finance.tap('加支出')
    await finance.page.locator('.sheet').getByText('场地', { exact: true }).click()
    await finance.fill('买了什么', '教室租金')
    await finance.fill('金额（元）', '100')
    await finance.confirm('登记支出')
    await finance.see('场地费不能列支')
  })

  test('closing says what is missing, and families see nothing yet', async () => {
    const finance = await visit(FINANCE, 'finance/closing')
    await finance.see('账已对平')
    await finance.see('结账前还要办')
    await finance.see('1 位的课酬没发清，差 40.00 元')
    const mother = await visit('web:mother-in-yunling', 'parent/statement')
    await mother.tap('学校的收支公布')
    await mother.see('还没有公布')
  })
}

describe('lessons, pay and closing at the small school', () => settlementJourney(journeyApp()))
