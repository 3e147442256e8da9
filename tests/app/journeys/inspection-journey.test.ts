// Journey: classes are drawn, checked on the page, one looked at; the school sets it right.
import { instantOf, schoolDate } from '@domain/values/school-date'
import { type JourneyApp, journeyApp } from './journey-app'
import { type Visitor, visitsOf } from './journey-people'

const OFFICER = 'web:district-officer'
const CLERK = 'web:qinghe-clerk'
const ENTRY = '秋季作业随机抽查'

/** Into a field of several lines. */
async function write({ page }: Visitor, label: string, text: string): Promise<void> {
  await page.locator('.form-field').filter({ hasText: label }).locator('textarea').fill(text)
}

async function atDesk({ page }: Visitor): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 })
}

function inspectionJourney(app: JourneyApp): void {
  const visit = visitsOf(app)

  beforeAll(() => app.reset())

  test('the number is read, the classes are drawn, and the page draws them again', async () => {
    const officer = await visit(OFFICER, 'district/inspections')
    await atDesk(officer)
    await officer.see('名单封了')
    await officer.tap(ENTRY)
    await officer.see('名单指纹')
    await officer.tap('报号码，抽')
    await officer.fill('公布的号码', '73190')
    await officer.fill('谁报的', '青禾小学家委会代表')
    await officer.confirm('抽')
    await officer.see('已抽出，不能重抽')
    await officer.see('4 个班：小学 4，初中 0')
    await officer.gone('报号码，抽')
    await officer.tap('重算一遍')
    await officer.see('4 个班都对得上')
  })

  test('a drawn class of 青禾 is looked at in its days; what is found goes to the school', async () => {
    app.cloud().clock.set(instantOf(schoolDate('2026-10-12'), '10:00'))
    const officer = await visit(OFFICER, 'district/inspections')
    await officer.tap(ENTRY)
    await officer.see('已抽出，不能重抽')
    await officer.page.locator('.drawn-row', { hasText: '青禾小学' }).first().click()
    await officer.see('系统里那天没有公示的作业')
    for (const words of await officer.page.getByText('做到', { exact: true }).all()) await words.click()
    await officer.page.getByText('没做到', { exact: true }).first().click()
    await write(officer, '要改什么', '放学前没有公示')
    await officer.confirm('记下')
    await officer.see('等学校改')

    const clerk = await visit(CLERK, 'school/homework')
    await clerk.see('放学前没有公示')
    await clerk.tap('写改了什么')
    await write(clerk, '改了什么', '改到 16:00 前公示，值班老师看一遍')
    await clerk.confirm('告诉区里')
    await clerk.see('学校说改好了')
  })

  test('the district looks again and closes it', async () => {
    const officer = await visit(OFFICER, 'district/inspections')
    await officer.see('改到 16:00 前公示')
    await officer.tap('看过，销或退回')
    await officer.tap('改好了，销')
    await officer.confirm('销')
    await officer.see('没有等着改的')
  })
}

describe('a random inspection', () => inspectionJourney(journeyApp()))
