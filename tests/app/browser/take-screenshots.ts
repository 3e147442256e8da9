// `npm run screenshots [names]`: takes docs/screens at 375×812 on the seeded world.
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { call } from '../../actions/world/district'
import { pageAddress, type Started, startEverything } from '../journeys/journey-app'
import { faultyRoster, giveWorkbook } from '../journeys/journey-workbooks'
import { openPhone, type Phone, type PhoneOptions } from './browser'

const OUT = resolve(__dirname, '../../../docs/screens')
const PARENT = 'web:mother-of-two'
const CLERK = 'web:qinghe-clerk'
const LARGEST = 150_000
/** Sharp enough to judge, small enough to keep. */
const DENSITY = 1.6

interface Shot {
  readonly name: string
  readonly page: string
  readonly params?: Readonly<Record<string, string>>
  /** Text that is visible once the screen has loaded. */
  readonly sign: string
  readonly as?: Partial<PhoneOptions>
  readonly before?: (phone: Phone) => Promise<void>
}

async function main(): Promise<void> {
  const app = await startEverything()
  mkdirSync(OUT, { recursive: true })
  try {
    // The district's numbers are counted by this one.
    await fetch(`${app.cloud.url}/timer/identity`, { method: 'POST' })
    const shots = [...(await shotsOf(app)), ...peopleShots()]
    const wanted = process.argv.slice(2)
    for (const shot of shots) if (wanted.length === 0 || wanted.includes(shot.name)) await take(app, shot)
  } finally {
    await app.browser.close()
    await app.cloud.close()
  }
}

async function take({ browser, cloud }: Started, shot: Shot): Promise<void> {
  const phone = await openPhone(browser, { url: cloud.url, login: PARENT, density: DENSITY, ...shot.as })
  await phone.page.goto(pageAddress(cloud.url, shot.page, shot.params))
  await shot.before?.(phone)
  await phone.see(shot.sign)
  const image = await phone.page.screenshot({ path: resolve(OUT, `${shot.name}.png`), animations: 'disabled' })
  console.log(`${shot.name}: ${Math.round(image.length / 1000)} KB${image.length > LARGEST ? ' TOO LARGE' : ''}`)
  await phone.close()
}

async function shotsOf({ cloud }: Started): Promise<readonly Shot[]> {
  const [xiaoman = '', yinuo = ''] = await childrenOf(cloud.url)
  const full = await courseOf(cloud.url, '机器人入门')
  const almostFull = { pupilId: yinuo, courseId: await courseOf(cloud.url, '无人机编程') }
  const clerk = { as: { login: CLERK } }
  return [
    { name: 'identity', page: 'identity', sign: '未登录' },
    { name: 'home', page: 'parent/home', sign: '选课中' },
    { name: 'home-dark', page: 'parent/home', sign: '选课中', as: { dark: true } },
    { name: 'home-large-type', page: 'parent/home', sign: '林小满', as: { largeType: true } },
    { name: 'courses', page: 'parent/courses', sign: '只看能报的' },
    { name: 'course', page: 'parent/course', params: almostFull, sign: '为什么是这个价' },
    {
      name: 'enroll',
      page: 'parent/course',
      params: almostFull,
      sign: '我自愿',
      before: (phone) => phone.page.locator('.screen-foot').getByText('报名', { exact: true }).click(),
    },
    { name: 'my-courses', page: 'parent/my-courses', sign: '退课' },
    { name: 'statement', page: 'parent/statement', sign: '应缴', params: { pupilId: xiaoman } },
    { name: 'school-courses', page: 'school/courses', sign: '满员', ...clerk },
    {
      name: 'school-courses-large-type',
      page: 'school/courses',
      sign: '选课中',
      as: { login: CLERK, largeType: true },
    },
    { name: 'home-two-sides', page: 'parent/home', sign: '选课中', as: { login: 'web:clerk-and-mother' } },
    { name: 'school-course', page: 'school/course', params: { courseId: full }, sign: '已报上', ...clerk },
    { name: 'school-import', page: 'school/import', sign: '表格里要有', ...clerk },
    { name: 'school-import-faults', page: 'school/import', sign: '处要改', ...clerk, before: importFaulty },
  ]
}

/** How people come in, what a family agrees to and may see, and the sides of those who work for it. */
function peopleShots(): readonly Shot[] {
  const teacher = { as: { login: 'web:class-teacher' } }
  return [
    { name: 'connect', page: 'connect', sign: '发验证码', as: { login: null } },
    { name: 'code', page: 'connect', sign: '孩子的姓名', as: { login: 'web:newcomer' }, before: enterClassCode },
    { name: 'consent', page: 'parent/consent', sign: '关于许一然的信息', as: { login: 'web:mother-before-consent' } },
    { name: 'teacher-home', page: 'teacher/home', sign: '三(2)班', ...teacher },
    { name: 'class', page: 'teacher/class', params: { homeroomId: 'qinghe-3-2' }, sign: '申请加入', ...teacher },
    { name: 'family', page: 'parent/family', sign: '请家人加入' },
    { name: 'my-data', page: 'parent/my-data', sign: '导出一份' },
    { name: 'who-looked', page: 'parent/accesses', sign: '谁也改不了这些记录' },
    { name: 'pickup', page: 'pickup/home', sign: '可以接', as: { login: 'web:pickup-grandfather' } },
    { name: 'school-staff', page: 'school/staff', sign: '请同事加入', as: { login: CLERK } },
    { name: 'district', page: 'district/home', sign: '统计', as: { login: 'web:district-officer' } },
  ]
}

/** A code nobody was given: the page as it is filled in. */
async function enterClassCode(phone: Phone): Promise<void> {
  await phone.tap('用手机号登录')
  await phone.tap('班级码')
  await phone.page.locator('.receipt-input input').fill('B7K3M')
}

async function importFaulty(phone: Phone): Promise<void> {
  await giveWorkbook(phone, '选择 .xlsx 文件', await faultyRoster())
}

async function childrenOf(url: string): Promise<readonly string[]> {
  const { answer } = await call({ url }, PARENT, { name: 'identity.whoAmI', input: {} })
  return answer.ok ? answer.value.children.map(({ pupilId }) => pupilId) : []
}

async function courseOf(url: string, title: string): Promise<string> {
  const input = { schoolId: 'qinghe' }
  const { answer } = await call({ url }, CLERK, { name: 'enrollment.listSchoolCourses', input })
  const course = answer.ok ? answer.value.courses.find((each) => each.title === title) : undefined
  if (!course) throw new Error(`no course ${title}`)
  return course.courseId
}

void main()
