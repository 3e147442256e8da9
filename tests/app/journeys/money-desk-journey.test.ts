// Journey at a desk: a statement recorded, a doubtful line taken back, last term’s debts.
import { sayBillNumber } from '@domain/billing/bank-statements/bill-number'
import type { StoredBill } from '@domain/billing/bills/stored-bill'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { dateAt, instantOf, schoolDate } from '@domain/values/school-date'
import { readAll } from '../../actions/world/stored'
import { openPhone, type Phone } from '../browser/browser'
import { type JourneyApp, journeyApp, openCold, pageAddress } from './journey-app'
import { giveWorkbook } from './journey-workbooks'

const FINANCE = 'web:yunling-finance'
const DESK = { width: 1280, height: 800 }
const PART = 100

interface Unpaid {
  readonly bill: StoredBill
  readonly pupil: Pupil
}

/** Two that nobody paid anything of. */
async function unpaidBills(): Promise<readonly [Unpaid, Unpaid]> {
  const open = (await readAll<StoredBill>('bills', { schoolId: 'yunling' })).filter(
    ({ sums, money }) => sums.state === 'UNPAID' && money.length === 0,
  )
  const pupils = await readAll<Pupil>('pupils', { schoolId: 'yunling' })
  const found = open.flatMap((bill) =>
    pupils.filter(({ _id }) => _id === bill.pupilId).map((pupil) => ({ bill, pupil })),
  )
  const [one, other] = found
  if (one === undefined || other === undefined) throw new Error('the seeded world has no such bills')
  return [one, other]
}

const yuan = (fen: number) => (fen / 100).toFixed(2)

function moneyJourney(app: JourneyApp): void {
  let desk: Phone
  let whole: Unpaid
  let part: Unpaid

  beforeAll(async () => {
    app.reset()
    const [one, other] = await unpaidBills()
    whole = one
    part = other
    desk = await openPhone(app.browser(), { url: app.url(), login: FINANCE, ...DESK })
  })
  afterAll(async () => {
    await desk.close()
    expect(desk.complaints).toEqual([])
  })

  const visible = (selector: string) => desk.page.locator(selector).filter({ visible: true })
  const confirm = (words: string | RegExp) => visible('.sheet-actions').getByText(words).click()
  const stored = async ({ bill }: Unpaid) => (await readAll<StoredBill>('bills', { _id: bill._id }))[0]
  const shoot = async (name: string) => {
    const folder = process.env.SHOTS
    if (folder) await desk.page.screenshot({ path: `${folder}/money-${name}.png` })
  }

  /** One line by number and whole, one by name and only a part, one of nobody. */
  function statement() {
    const day = dateAt(app.cloud().clock.now())
    const rows = [
      ['交易时间', '收入', '支出', '对方户名', '摘要', '交易流水号'],
      [`${day} 09:30:00`, yuan(whole.bill.sums.toPayFen), '', '某家长', sayBillNumber(whole.bill._id), 'A1'],
      [`${day} 10:00:00`, yuan(PART), '', '某家长', `${part.pupil.name}课后服务`, 'A2'],
      [`${day} 11:00:00`, '5000.00', '', '区财政局', '公用经费', 'A3'],
      [`${day} 12:00:00`, '', '30.00', '文具店', '货款', 'A4'],
    ]
    const text = rows.map((cells) => cells.join(',')).join('\n')
    return { name: '九月流水.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
  }

  test('D1 the sure line is there at once, the doubtful one is asked, the foreign one stays away', async () => {
    await openCold(desk.page, pageAddress(app.url(), 'finance/statement'))
    await giveWorkbook(desk, '选流水文件', statement())
    await desk.see('对上 1 笔')
    await desk.see('人对得上，金额不一样')
    await desk.see('不是缴费，不登记')
    await desk.see('不登记：支出 1 笔')
    await shoot('statement')
    await desk.page
      .getByText(new RegExp(`^${part.pupil.name}，`))
      .filter({ visible: true })
      .first()
      .click()
    await desk.page
      .getByText(/^登记 2 笔，/)
      .filter({ visible: true })
      .first()
      .click()
    await confirm(/^登记 2 笔/)
    await desk.see('登记了 2 笔')
    expect((await stored(whole))?.sums.toPayFen).toBe(0)
    expect((await stored(part))?.sums.paidFen).toBe(PART)
  })

  test('D1 the same file again: everything is recorded already', async () => {
    await desk.tap('再登记一份')
    await giveWorkbook(desk, '选流水文件', statement())
    await desk.see('以前登记过的 2 笔')
    expect(
      await desk.page
        .getByText(/^登记 \d+ 笔，/)
        .filter({ visible: true })
        .count(),
    ).toBe(0)
  })

  test('D1 the doubtful one was wrong: it is taken back on its bill', async () => {
    await openCold(desk.page, pageAddress(app.url(), 'finance/bill', { billId: part.bill._id }))
    await desk.see('缴费')
    await desk.tap('冲正')
    await visible('.sheet').getByText('记到了别的孩子名下').click()
    await confirm(/^冲正/)
    await desk.see('已冲正')
    expect((await stored(part))?.sums.paidFen).toBe(0)
  })

  test('D4 a term later the debt stands on the first page, and what was said about it', async () => {
    app.cloud().clock.set(instantOf(schoolDate('2027-02-24'), '10:00'))
    await openCold(desk.page, pageAddress(app.url(), 'finance/home'))
    await desk.see('今天要办')
    await desk.see('两边不相抵')
    await shoot('past-terms')
    await desk.page.getByRole('row').filter({ hasText: part.pupil.name }).first().click()
    await desk.see('还没有记过联系')
    await desk.tap('记一步')
    await visible('.sheet').getByText('电话打不通').click()
    await confirm('记一步')
    await desk.see('记错了，撤回')
    await shoot('past-drawer')
    expect((await stored(part))?.steps).toMatchObject([{ kind: 'UNREACHED', on: '2027-02-24' }])
    await desk.tap('记错了，撤回')
    await desk.see('还没有记过联系')
    expect((await stored(part))?.steps).toHaveLength(2)
  })
}

describe('finance works with the term’s money at a desk', () => moneyJourney(journeyApp()))
