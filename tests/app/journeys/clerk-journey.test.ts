// Journey: a clerk imports a faulty roster, the corrected one, a broken file and a new course.
import { call } from '../../actions/world/district'
import { openPhone, type Phone } from '../browser/browser'
import { type JourneyApp, journeyApp, pageAddress } from './journey-app'
import {
  brokenWorkbook,
  correctedRoster,
  FAULTY_CELLS,
  faultyRoster,
  giveWorkbook,
  NEW_COURSE,
  planWithNewCourse,
  type Workbook,
} from './journey-workbooks'

const CLERK = 'web:qinghe-clerk'

function clerkJourney(app: JourneyApp): void {
  let phone: Phone

  beforeAll(async () => {
    app.reset()
    phone = await openPhone(app.browser(), { url: app.url(), login: CLERK })
    await phone.page.goto(pageAddress(app.url(), 'school/import'))
  })
  afterAll(async () => {
    await phone.close()
    expect(phone.complaints).toEqual([])
  })

  const choose = (button: string, workbook: Workbook) => giveWorkbook(phone, button, workbook)
  const pupils = async () => {
    const input = { schoolId: 'qinghe' }
    const { answer } = await call({ url: app.url() }, CLERK, { name: 'enrollment.listSchoolCourses', input })
    return answer.ok ? answer.value.pupils : Number.NaN
  }

  test('every faulty cell is named and nothing is stored', async () => {
    const before = await pupils()
    await choose('选择 .xlsx 文件', await faultyRoster())
    await phone.see(`有 ${FAULTY_CELLS.length} 处要改`)
    for (const cell of FAULTY_CELLS) await phone.see(cell)
    await phone.see('「幼儿园」不是年级')
    await phone.see('不是 11 位手机号')
    await phone.see('现在什么都没有写入')
    expect(await phone.page.getByText('写入名册').count()).toBe(0)
    expect(await pupils()).toBe(before)
  })

  test('the corrected workbook says what it will do, and does it when confirmed', async () => {
    const before = await pupils()
    await choose('改好了，重新上传', await correctedRoster())
    await phone.see('可以写入')
    await phone.see('新增 1，不变')
    await phone.see('没有读取：序号、身份证号')
    expect(await pupils()).toBe(before)
    await phone.tap('写入名册')
    await phone.see('家长用登记的手机号就能看到孩子')
    await phone.page.locator('.sheet').getByText('写入名册', { exact: true }).click()
    await phone.see('名册已写入')
    expect(await pupils()).toBe(before + 1)
  })

  test('the same workbook again changes nothing', async () => {
    await phone.tap('再导入一份')
    await choose('选择 .xlsx 文件', await correctedRoster())
    await phone.see('和已有的一样')
    expect(await phone.page.getByText('写入名册').filter({ visible: true }).count()).toBe(0)
  })

  test('a file that is no workbook is refused in plain words', async () => {
    await choose('换文件', brokenWorkbook)
    await phone.see('这个文件打不开')
    await phone.see('用表格软件打开，另存为 .xlsx 再传')
  })

  test('a course plan with a new course goes into the draft, where it waits for the district', async () => {
    await phone.page.reload()
    await phone.tap('选课方案')
    await choose('选择 .xlsx 文件', await planWithNewCourse())
    await phone.see('新增 1，不变')
    await phone.tap('写进方案')
    await phone.page.locator('.sheet').getByText('写进方案', { exact: true }).click()
    await phone.see('写进方案了，还没发布')
    await phone.tap('看方案')
    await phone.see(NEW_COURSE)
    await phone.see('报区里批准 2 处')
  })

  test('the roster of a full course has every name, those waiting last', async () => {
    await phone.page.goto(pageAddress(app.url(), 'school/courses'))
    // The search from before would still be there.
    await phone.page.reload()
    await phone.tap('机器人入门')
    await phone.see('候补，按先后排')
    expect(await phone.page.locator('.roster-row').filter({ visible: true }).count()).toBe(26)
  })

  test('someone else than staff reads why not, and finds a way back', async () => {
    const guardian = await openPhone(app.browser(), { url: app.url(), login: 'web:mother-of-two' })
    await guardian.page.goto(pageAddress(app.url(), 'school/import'))
    await guardian.see('这里是学校教务看的')
    await guardian.tap('去家长端')
    await guardian.see('林小满')
    await guardian.close()
    expect(guardian.complaints).toEqual([])
  })
}

describe('the clerk imports a roster and a course plan', () => clerkJourney(journeyApp()))
