// Journey: a colleague joins by invitation and is revoked; a new school year changes the roster.
import { type JourneyApp, journeyApp } from './journey-app'
import { readCode, redeem, signInBySms, visitsOf } from './journey-people'
import { giveWorkbook, nextYearsRoster } from './journey-workbooks'

const CLERK = 'web:qinghe-clerk'
const COLLEAGUE = { name: '钱老师', phone: '19900000197' }

function officeJourney(app: JourneyApp): void {
  const visit = visitsOf(app)

  beforeAll(() => app.reset())

  test('a colleague is invited, comes in, and is out the moment the role is revoked', async () => {
    const clerk = await visit(CLERK, 'school/staff')
    await clerk.tap('请同事加入')
    await clerk.page.locator('.sheet').getByText('学校财务', { exact: true }).click()
    await clerk.fill('请谁', COLLEAGUE.name)
    await clerk.confirm('生成邀请码')
    const code = await readCode(clerk)

    const colleague = await visit(null, 'connect')
    await signInBySms(colleague, app.url(), COLLEAGUE.phone)
    await redeem(colleague, code)
    await colleague.see('你的身份')
    await colleague.see('学校财务')
    await colleague.open('school/courses')
    await colleague.see('机器人入门')

    await clerk.open('school/staff')
    await clerk.press(`收回${COLLEAGUE.name}的学校财务`)
    await clerk.confirm('收回身份')
    await clerk.see(`收回了${COLLEAGUE.name}的身份`)
    await colleague.open('school/courses')
    await colleague.see('这里是学校教务看的')
    expect(await colleague.page.getByText('机器人入门').count()).toBe(0)
  })

  test('next year’s roster says by name who leaves, moves and comes, and is stored when confirmed', async () => {
    const clerk = await visit(CLERK, 'school/import')
    await clerk.tap('全校名册（新学年）')
    await giveWorkbook(clerk, '选择 .xlsx 文件', await nextYearsRoster())
    await clerk.see('可以写入')
    await clerk.see('六(1)班')
    await clerk.see('三(2)班 → 四(2)班')
    await clerk.tap('写入全校名册')
    await clerk.see('83 名学生毕业')
    await clerk.confirm('写入全校名册')
    await clerk.see('全校名册已写入')

    const teacher = await visit('web:class-teacher', 'teacher/home')
    await teacher.tap('四(2)班')
    await teacher.see('林小满')
  })
}

describe('a school’s people and its new year', () => officeJourney(journeyApp()))
