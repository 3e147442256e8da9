// Journey in 关怀版: a mother enrolls her child; a clerk imports a roster and finds a course.
import { openPhone, type Phone } from '../browser/browser'
import { overflowOf } from '../browser/page-overflow'
import { type JourneyApp, journeyApp, pageAddress } from './journey-app'
import { correctedRoster, giveWorkbook } from './journey-workbooks'

const COURSE = '无人机编程'

function largeTypeJourney(app: JourneyApp): void {
  let phone: Phone | undefined

  beforeEach(() => app.reset())
  afterEach(async () => {
    await phone?.close()
    expect(phone?.complaints).toEqual([])
  })

  const start = async (login: string, page: string): Promise<Phone> => {
    phone = await openPhone(app.browser(), { url: app.url(), login, largeType: true })
    await phone.page.goto(pageAddress(app.url(), page))
    return phone
  }

  test('a mother enrolls her child', async () => {
    const { page, tap, see } = await start('web:mother-of-two', 'parent/home')
    await tap('林一诺')
    await see('放学就回家')
    await tap('选课')
    await tap(COURSE)
    await see('为什么是这个价')
    await page.locator('.screen-foot').getByText('报名', { exact: true }).click()
    await tap(/^我自愿给林一诺报名/)
    expect(await overflowOf(page)).toEqual([])
    await page.locator('.sheet').getByText('报名', { exact: true }).click()
    await see(`报上了「${COURSE}」`)
    await page.goto(pageAddress(app.url(), 'parent/my-courses'))
    await see('9 月 7–11 日')
    await see(COURSE)
  })

  test('T9 a grandfather reads when and where, sees the week without 退课, and can call the school', async () => {
    // A Tuesday on which courses run.
    app.cloud().clock.set(Date.parse('2026-09-22T16:05:00+08:00'))
    const { page, tap, see } = await start('web:mother-of-two', 'parent/home')
    await tap('林一诺')
    await see('打给青禾小学')
    await see('0555-2810001')
    await tap('林小满')
    await page
      .getByText(/^去.+接$/)
      .filter({ visible: true })
      .waitFor()
    await page.getByText(/下课/).filter({ visible: true }).first().waitFor()
    await tap('看这周的课')
    await see('9 月 21–25 日')
    await page.getByText(/接$/).filter({ visible: true }).first().waitFor()
    expect(await page.getByText('退课', { exact: true }).filter({ visible: true }).count()).toBe(0)
    expect(await overflowOf(page)).toEqual([])
    await page.getByText('打给青禾小学').filter({ visible: true }).waitFor()
  })

  test('a clerk imports a roster, then finds a course and who is in it', async () => {
    const clerk = await start('web:qinghe-clerk', 'school/import')
    const { page, tap, see } = clerk
    await tap('看表格里要有什么')
    await see('监护人二')
    await giveWorkbook(clerk, '选择 .xlsx 文件', await correctedRoster())
    await see('可以写入')
    expect(await overflowOf(page)).toEqual([])
    await tap('写入名册')
    await page.locator('.sheet').getByText('写入名册', { exact: true }).click()
    await see('名册已写入')
    await tap('看课程')
    await tap('找一门课')
    await page.locator('input[placeholder="搜课程、老师、地点"]').filter({ visible: true }).fill('机器人')
    await tap('机器人入门')
    await see('候补，按先后排')
    expect(await overflowOf(page)).toEqual([])
  })
}

describe('the same tasks in large type', () => largeTypeJourney(journeyApp()))
