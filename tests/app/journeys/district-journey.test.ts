// Journey: the district adds a school and its first admin; the audit asks for a reason first.
import { type JourneyApp, journeyApp } from './journey-app'
import { readCode, redeem, signInBySms, visitsOf } from './journey-people'

const OFFICER = 'web:district-officer'
const SCHOOL = '柳溪小学'
const ADMIN = { name: '柳校长', phone: '19900000196' }

function districtJourney(app: JourneyApp): void {
  const visit = visitsOf(app)

  beforeAll(() => app.reset())

  test('a school is added, and its first admin stands before an empty school, told what to do', async () => {
    const officer = await visit(OFFICER, 'district/home')
    await officer.tap('添加学校')
    await officer.fill('学校名称', SCHOOL)
    await officer.tap('添加这所学校')
    await officer.see(`添加了${SCHOOL}，再请它的管理员`)
    await officer.see('没有管理员')
    await officer.tap(SCHOOL)
    await officer.tap('请学校的管理员')
    await officer.fill('请谁', ADMIN.name)
    await officer.confirm('生成邀请码')
    const code = await readCode(officer)

    const admin = await visit(null, 'connect')
    await signInBySms(admin, app.url(), ADMIN.phone)
    await redeem(admin, code)
    await admin.see('学校教务')
    await admin.tap('进去看看')
    await admin.see(SCHOOL)
    await admin.see('导入选课方案')
  })

  test('the audit asks why, then lists who did what, this look included', async () => {
    const officer = await visit(OFFICER, 'district/audit')
    await officer.tap('查看记录')
    await officer.see('写上原因')
    await officer.fill('原因', '抽查本周的查看')
    await officer.tap('查看记录')
    await officer.see('为了「抽查本周的查看」查看')
    await officer.see('添加学校')
    await officer.tap('换一个原因')
    await officer.fill('原因', '再看一次')
    await officer.tap('查看记录')
    await officer.see('原因：抽查本周的查看')
  })
}

describe('the district and its schools', () => districtJourney(journeyApp()))
