// Journey: at the term's end all are paid, finance closes, an admin publishes, families read it.
import { instantOf, schoolDate } from '@domain/values/school-date'
import { call, runTimer } from '../../actions/world/district'
import { given, holdLessons } from '../examples/held-lessons'
import { type JourneyApp, journeyApp } from './journey-app'
import { visitsOf } from './journey-people'

const CLERK = 'web:yunling-clerk'
const FINANCE = 'web:yunling-finance'
const MOTHER = 'web:mother-in-yunling'
const SCHOOL = { schoolId: 'yunling' }
const MORNING_AFTER = instantOf(schoolDate('2026-09-10'), '10:30')
const TERM_OVER = instantOf(schoolDate('2027-01-25'), '10:00')

function closingJourney(app: JourneyApp): void {
  const visit = visitsOf(app)

  beforeAll(async () => {
    app.reset()
    // The day on which money came through WeChat is compared with its bill the morning after.
    app.cloud().clock.set(MORNING_AFTER)
    await runTimer(app.cloud(), 'billing')
    app.cloud().clock.set(TERM_OVER)
    await holdLessons(app)
  })

  test('while somebody is still to be paid the term cannot be closed, and the page leads there', async () => {
    const finance = await visit(FINANCE, 'finance/closing')
    await finance.see('账已对平')
    await finance.see('的课酬没发清')
    await finance.page.getByText('的课酬没发清').click()
    await finance.see('已发 0.00 元')
    await payAllButOne(app)
    await finance.open('finance/settlement')
    await finance.page.locator('.payee-head').first().click()
    await finance.tap('登记发放')
    await finance.page.locator('.sheet').getByText('政府补贴，还有').click()
    await finance.page
      .locator('.sheet-actions')
      .getByText(/^登记 /)
      .click()
    await finance.see('待发 0.00 元')
  })

  test('finance closes with what families still owe carried, and cannot publish it herself', async () => {
    const finance = await visit(FINANCE, 'finance/closing')
    await finance.see('户没缴清')
    await finance.page.getByText(/户挂账，结账$/).click()
    await finance.see('不并到下学期收')
    await finance.confirm('结账')
    await finance.see('等另一位学校管理员公布给家长')
    expect(await finance.page.getByText('向家长公布', { exact: true }).count()).toBe(0)
  })

  test('an admin publishes; the mother is told, and reads what the money went to, and no names', async () => {
    const admin = await visit(CLERK, 'finance/closing')
    await admin.tap('向家长公布')
    await admin.confirm('公布')
    await admin.see('已向家长公布')
    const mother = await visit(MOTHER, 'parent/statement')
    await mother.tap('学校的收支公布')
    await mother.see('钱从哪里来')
    await mother.see('教师课酬按上了、签过字的课算')
    expect(await mother.page.getByText('老师').filter({ visible: true }).count()).toBe(0)
    await mother.open('inbox')
    await mother.see('收支')
  })
}

/** Whoever is due something, but for the first of them: that one is for the page. From government funds: fees are short. */
async function payAllButOne({ url }: JourneyApp): Promise<void> {
  const at = { url: url() }
  const { answer } = await call(at, FINANCE, { name: 'billing.getSettlement', input: SCHOOL })
  const due = given(answer).payees.filter(({ toPayFen }) => toPayFen > 0)
  const [, ...others] = due
  const amountFen = due.reduce((sum, { toPayFen }) => sum + toPayFen, 0)
  const funds = { amountFen, document: '拨款通知', on: '2027-01-25', key: 'closing-journey-funds' }
  given((await call(at, FINANCE, { name: 'billing.recordFunding', input: { ...SCHOOL, ...funds } })).answer)
  for (const [index, { payeeId, toPayFen }] of others.entries()) {
    const payout = {
      payeeId,
      amountFen: toPayFen,
      funding: 'GOVERNMENT',
      on: '2027-01-25',
      key: `closing-journey-payee-${index}`,
    } as const
    given((await call(at, FINANCE, { name: 'billing.recordPayout', input: { ...SCHOOL, ...payout } })).answer)
  }
}

describe('a term ends: paid out, closed, published', () => closingJourney(journeyApp()))
