// Journey: a mother's waiver is approved and lowers her bill, and no one else learns of it.
// The district's hardship list reaches the school and approves nobody by itself.
import { fillApplication } from './fill-application'
import { type JourneyApp, journeyApp } from './journey-app'
import { visitsOf } from './journey-people'
import { bureauList, giveWorkbook } from './journey-workbooks'

const MOTHER = 'web:mother-of-two'
const CLERK = 'web:qinghe-clerk'
const SUBMIT = '交给学校审核'

function waiverJourney(app: JourneyApp): void {
  const visit = visitsOf(app)

  beforeAll(() => app.reset())

  test('she applies: which kind, a photo, and what handing it in means', async () => {
    const mother = await visit(MOTHER, 'parent/statement')
    await mother.tap('可以少缴吗')
    await mother.see('只有你和学校审核的老师看得到')
    await fillApplication(mother)
    await mother.tap(SUBMIT)
    await mother.see('1 张照片')
    await mother.confirm(SUBMIT)
    await mother.see('办到哪一步')
    await mother.press('打开第 1 张照片')
    await mother.page.getByRole('button', { name: '放大第 1 张照片' }).waitFor()
  })

  test('the school opens the photo and approves', async () => {
    const clerk = await visit(CLERK, 'school/staff')
    await clerk.tap('家长交的申请材料')
    await clerk.tap('林小满')
    await clerk.press('打开第 1 张照片')
    await clerk.page.getByRole('button', { name: '放大第 1 张照片' }).waitFor()
    await clerk.tap('批准')
    await clerk.confirm('批准')
    await clerk.see('批准了，家长会收到通知')
    await clerk.see('已批准')
  })

  test('the notice says nothing of what; behind it she sees what it takes off', async () => {
    const mother = await visit(MOTHER, 'inbox')
    await mother.see('你提交的材料有了结果')
    expect(await mother.page.locator('.screen').filter({ visible: true }).textContent()).not.toMatch(/减免|低保|困难/)
    await mother.tap('你提交的材料有了结果')
    await mother.see('这学期到现在减了')
    await mother.tap('看账单')
    await mother.see('减免')
  })

  test('class teacher and teacher see nothing of it', async () => {
    for (const [login, page, params] of [
      ['web:class-teacher', 'teacher/class', { homeroomId: 'qinghe-3-2' }],
      ['web:teacher', 'teacher/home', {}],
    ] as const) {
      const staff = await visit(login, page, params)
      await staff.see(page === 'teacher/class' ? '林小满' : '机器人入门')
      expect(await staff.page.content()).not.toMatch(/减免|低保/)
    }
  })

  test('sent back with a reason, taken back by the family', async () => {
    const rural = await visit('web:mother-in-yunling', 'fees/waiver')
    await rural.see('照片上的编号看不清')
    const mother = await visit(MOTHER, 'fees/waiver')
    await mother.tap('林一诺')
    await mother.tap('撤回申请')
    await mother.confirm('撤回申请')
    await mother.see('撤回了，照片也删了')
    await mother.see('属于哪一类')
  })

  test('the separate consent is on record, and taking it back takes the photos away', async () => {
    const mother = await visit(MOTHER, 'parent/consent')
    await mother.see('同意：减免申请的材料')
    await mother.tap('撤回这份同意')
    await mother.confirm('撤回同意')
    await mother.see('撤回了，照片也删了')
    await mother.see('撤回：减免申请的材料')
  })

  test('the district’s list comes before the school, and approves nobody', async () => {
    const officer = await visit('web:district-officer', 'district/hardship-list')
    await giveWorkbook(officer, '选名单表格', await bureauList())
    await officer.see('1 行没有对上学生')
    await officer.tap('交给各学校核对')
    await officer.confirm('交给各学校核对')
    await officer.see('交给学校了')
    const clerk = await visit(CLERK, 'school/waivers')
    await clerk.see('区里名单')
  })
}

describe('a family is relieved, and nobody else learns of it', () => waiverJourney(journeyApp()))
