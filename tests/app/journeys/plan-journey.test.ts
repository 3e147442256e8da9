// Journey at a desk: a clerk types a course, the district returns and approves, a mother sees it.
import { type JourneyApp, journeyApp } from './journey-app'
import { type Visitor, visitsOf } from './journey-people'

const CLERK = 'web:qinghe-clerk'
const OFFICER = 'web:district-officer'
const MOTHER = 'web:mother-of-two'
const DESK = { width: 1280, height: 800 }

/** Every field typed and every tap, to be counted. */
interface Counted {
  fields: number
  taps: number
}

/** How far what stands in the drawer reaches out of it: a field cut off at the window's edge cannot be read. */
function drawerOverflow({ page }: Visitor): Promise<number> {
  return page
    .locator('.desk-panel-body')
    .filter({ visible: true })
    .evaluate((body) => body.scrollWidth - body.clientWidth)
}

function planJourney(app: JourneyApp): void {
  const visit = visitsOf(app)
  const counted: Counted = { fields: 0, taps: 0 }

  beforeAll(() => app.reset())

  async function atDesk(who: string, page: string): Promise<Visitor> {
    const visitor = await visit(who, page)
    await visitor.page.setViewportSize(DESK)
    return visitor
  }

  async function type({ page }: Visitor, label: string, text: string): Promise<void> {
    counted.fields += 1
    await page.locator('.desk-drawer').getByLabel(label, { exact: true }).filter({ visible: true }).first().fill(text)
  }

  async function choose({ page }: Visitor, label: string, option: string): Promise<void> {
    counted.fields += 1
    await page
      .locator('.desk-drawer')
      .getByLabel(label, { exact: true })
      .filter({ visible: true })
      .first()
      .selectOption({ label: option })
  }

  test('a clerk types a course: faults beside the fields, then it is a draft that nobody else sees', async () => {
    const clerk = await atDesk(CLERK, 'school/plan')
    await clerk.see('发布 3 处改动')
    await clerk.see('改了没发')
    counted.taps += 1
    await clerk.tap('加一门')
    expect(await drawerOverflow(clerk)).toBe(0)
    await type(clerk, '课程', '古琴入门')
    await type(clerk, '时间', '周五 16:30-17:30')
    await choose(clerk, '老师', '孙雪梅')
    await type(clerk, '地点', '古琴室')
    await type(clerk, '年级', '三至六年级')
    await type(clerk, '名额', '16')
    await type(clerk, '单价（元）', '6.50')
    await type(clerk, '课时', '12')
    counted.taps += 1
    await clerk.tap('存下，再加一门')
    await clerk.see('超过上限')
    await type(clerk, '单价（元）', '6.00')
    await clerk.tap('存下，再加一门')
    await clerk.see('加一门课')
    await clerk.page.locator('.desk-drawer').getByLabel('地点', { exact: true }).fill('没存下的')
    await clerk.page.keyboard.press('Escape')
    await clerk.see('写的还没有存下')
    await clerk.confirm('不存了')
    expect(counted).toEqual({ fields: 9, taps: 2 })
    await clerk.tap('报区里批准 2 处')
    await clerk.confirm('送区里审')
    await clerk.see('等答复')

    const mother = await visit(MOTHER, 'parent/courses')
    await mother.see('机器人入门')
    await mother.gone('古琴入门')
  })

  test('the next term is written beside this one, and either is a tap away', async () => {
    const clerk = await atDesk(CLERK, 'school/plan')
    await clerk.tap('写2026-2027学年第二学期')
    await clerk.see('写新学期')
    expect(await drawerOverflow(clerk)).toBe(0)
    await type(clerk, '开学日期', '2026-09-01')
    await type(clerk, '放假日期', '2027-01-22')
    await type(clerk, '选课开始', '2027-02-22')
    await type(clerk, '选课截止', '2027-03-05')
    await clerk.tap('存下')
    await clerk.see('和学期对不上')
    await type(clerk, '开学日期', '2027-02-22')
    await type(clerk, '放假日期', '2027-07-02')
    await clerk.tap('存下')
    await clerk.see('还没有课')
    await clerk.tap('2026-2027学年第一学期')
    await clerk.see('水墨画')
  })

  test('the officer returns one course with a remark, and approves the other', async () => {
    const officer = await atDesk(OFFICER, 'district/plans')
    await officer.see('2 所学校等答复')
    await officer.tap('青禾小学')
    await officer.see('古琴入门')
    const row = officer.page.locator('.plan-line', { hasText: '竹编' }).first()
    await row.getByText('要改', { exact: true }).click()
    await row.locator('input').filter({ visible: true }).fill('校外老师补今年的背景核查')
    await officer.tap('先批另外 1 处')
    await officer.see('1 所学校等答复')
  })

  test('the clerk reads the remark and publishes what was approved; a mother sees the course', async () => {
    const clerk = await atDesk(CLERK, 'school/plan')
    await clerk.see('校外老师补今年的背景核查')
    await clerk.tap('发布 4 处改动')
    await clerk.confirm('发布 4 处')
    await clerk.see('发布了 4 处')

    const mother = await visit(MOTHER, 'parent/courses')
    await mother.see('古琴入门')
    await mother.gone('竹编')
  })
}

describe('a plan at the desk', () => planJourney(journeyApp()))
