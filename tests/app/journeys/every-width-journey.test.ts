// Opens every page in large type at every width: nothing is cut off, all can be tapped.
// Each page opens on the narrowest phone and is then measured on wider ones; standard type is the audit's.

import { applicationIdOf } from '@domain/billing/waivers/waiver-record'
import { planIdOf } from '@domain/enrollment/course-plans/course-plan-difference'
import { YUNLING } from '../../../scripts/world/families/named-people'
import { TERM } from '../../../scripts/world/schools/term-plan'
import { call } from '../../actions/world/district'
import { appPages } from '../browser/app-pages'
import { openPhone, type Phone } from '../browser/browser'
import { overflowOf } from '../browser/page-overflow'
import { type JourneyApp, journeyApp, openCold, pageAddress } from './journey-app'

const WIDTHS = [320, 375, 414] as const
const HEIGHT = 812

interface Stop {
  readonly page: string
  /** Text that is visible once the page has loaded. */
  readonly sign: string
  /** The main thing to tap, where the sign is not it. */
  readonly action?: string
  readonly params?: Readonly<Record<string, string>>
}

const PARENT = 'web:mother-of-two'
const CLERK = 'web:qinghe-clerk'
const TEACHER = 'web:class-teacher'
const GRADE_LEAD = 'web:grade-lead'
const DUTY = 'web:duty-teacher'
const MATHS = 'web:math-teacher'
const OFFICER = 'web:district-officer'
const RURAL_MOTHER = 'web:mother-in-yunling'
const RURAL_FINANCE = 'web:yunling-finance'
const COURSE = '机器人入门'
const HOMEROOM = 'qinghe-3-2'
const EVENING = { homeroomId: HOMEROOM, date: '2026-09-09', itemId: 'none' } as const

/** Whose pages: every address of the app is here once (a test holds that). */
const LOGINS = [
  'signed out',
  PARENT,
  RURAL_MOTHER,
  CLERK,
  RURAL_FINANCE,
  TEACHER,
  MATHS,
  GRADE_LEAD,
  DUTY,
  OFFICER,
  'web:pickup-grandfather',
] as const
type Login = (typeof LOGINS)[number]

function everyWidthJourney(app: JourneyApp): void {
  let stops: Readonly<Record<Login, readonly Stop[]>>

  beforeAll(async () => {
    app.reset()
    const [pupilId, waiting] = await pupilsOf(app)
    stops = stopsFor({
      pupilId,
      courseId: await courseOf(app, COURSE),
      applicationId: applicationIdOf(waiting, TERM.id),
      billId: `${planIdOf(YUNLING, TERM.id)}:${await ruralPupilOf(app)}`,
    })
  })

  test('no page of the app is left out', () => {
    const visited = Object.values(stops).flatMap((some) => some.map(({ page }) => page))
    expect([...new Set(visited)].sort()).toEqual(appPages())
  })

  test.each(LOGINS)('%s', async (who) => {
    const login = who === 'signed out' ? null : who
    const phone = await openPhone(app.browser(), { url: app.url(), login, largeType: true })
    for (const stop of stops[who]) await measure(phone, app.url(), stop)
    expect(phone.complaints).toEqual([])
    await phone.close()
  })
}

async function measure(phone: Phone, url: string, { page, params, sign, action = sign }: Stop): Promise<void> {
  const [narrowest, ...wider] = WIDTHS
  await phone.page.setViewportSize({ width: narrowest, height: HEIGHT })
  await openCold(phone.page, pageAddress(url, page, params))
  await phone.see(sign)
  for (const width of [narrowest, ...wider]) {
    await phone.page.setViewportSize({ width, height: HEIGHT })
    expect({ page, width, overflow: await overflowOf(phone.page) }).toEqual({ page, width, overflow: [] })
    // Brought into sight and not covered by anything: everything about a tap but the tap.
    await phone.find(action).click({ trial: true })
  }
}

interface Subjects {
  readonly pupilId: string
  readonly courseId: string
  readonly applicationId: string
  readonly billId: string
}

type StopsOf<Who extends Login> = (subjects: Subjects) => Readonly<Record<Who, readonly Stop[]>>

const strangerStops: readonly Stop[] = [
  { page: 'connect', sign: '发验证码' },
  { page: 'identity', sign: '林晓岚' },
  { page: 'rules', sign: '孩子' },
  { page: 'lost', sign: '回首页' },
  { page: 'results', sign: '公布' },
  { page: 'draws/verify', sign: '验证一份抽签文件' },
  { page: 'report/new', sign: '举报什么' },
  { page: 'report/follow', sign: '照你抄下的' },
  { page: 'report/about', sign: '我们管不到的' },
]

const keptStops = (pupilId: string): readonly Stop[] => [
  { page: 'kept/item', sign: '没有找到', params: { pupilId, date: '2026-09-09', itemId: 'none' } },
  { page: 'kept/week', sign: '那一周', params: { pupilId, date: '2026-09-09' } },
  { page: 'kept/showcase', sign: '老师在等你答复', params: { pupilId } },
]

const familyStops: StopsOf<'signed out' | typeof PARENT | typeof RURAL_MOTHER | 'web:pickup-grandfather'> = ({
  pupilId,
  courseId,
  billId,
}) => ({
  'signed out': strangerStops,
  [PARENT]: [
    { page: 'parent/home', sign: '林小满', action: '选课' },
    { page: 'parent/courses', sign: COURSE },
    { page: 'parent/course', sign: '为什么是这个价', action: '退课', params: { courseId, pupilId } },
    { page: 'parent/my-courses', sign: COURSE },
    { page: 'draws/wishes', sign: '这学期不用填志愿' },
    { page: 'draws/result', sign: '这学期没有抽签' },
    { page: 'choose/find', sign: '剩得多的在前' },
    {
      page: 'choose/compare',
      sign: '铺了底色的',
      action: '只看不一样的',
      params: { pupilId, courseId, other: courseId },
    },
    { page: 'parent/statement', sign: '应缴' },
    { page: 'fees/waiver', sign: '属于哪一类' },
    { page: 'fees/publication', sign: '还没有公布' },
    { page: 'fees/standard', sign: '每个数字的出处', params: { packId: 'demo-2026' } },
    { page: 'parent/homework', sign: '今晚的作业还没发' },
    { page: 'parent/ask', sign: '没有找到', params: { pupilId, date: '2026-09-09', itemId: 'none' } },
    { page: 'parent/growth', sign: '考试等级', params: { pupilId } },
    ...keptStops(pupilId),
    { page: 'parent/today', sign: '哪几天不来', action: '请假', params: { pupilId } },
    { page: 'parent/calendar', sign: '一起看', action: '按月' },
    { page: 'parent/from-school', sign: '学校还没有发过通知', params: { pupilId } },
    { page: 'parent/mine', sign: '账单' },
    { page: 'parent/consent', sign: '已同意处理', action: '课后服务' },
    { page: 'parent/family', sign: '请家人加入' },
    { page: 'parent/my-data', sign: '导出一份' },
    { page: 'parent/accesses', sign: '谁也改不了这些记录' },
    { page: 'inbox', sign: '通知' },
    { page: 'notice-settings', sign: '家人加入' },
  ],
  [RURAL_MOTHER]: [
    { page: 'fees/pay', sign: '学校自己的账户', action: '去收银台付', params: { billId } },
    { page: 'fees/receipts', sign: '看账单' },
  ],
  'web:pickup-grandfather': [{ page: 'pickup/home', sign: '可以接' }],
})

const schoolStops: StopsOf<typeof RURAL_FINANCE | typeof CLERK> = ({ courseId, applicationId, billId }) => ({
  [RURAL_FINANCE]: [
    { page: 'finance/bills', sign: '缴了一部分' },
    { page: 'finance/bill', sign: '登记缴费', params: { billId } },
    { page: 'finance/statement', sign: '选流水文件' },
    { page: 'finance/subsidy', sign: '做成 PDF' },
    { page: 'finance/wechat', sign: '还没有对过账' },
  ],
  [CLERK]: [
    { page: 'finance/home', sign: '上课登记' },
    { page: 'finance/lessons', sign: '今天都上了' },
    { page: 'finance/settlement', sign: '校外机构' },
    { page: 'finance/closing', sign: '钱去了哪里' },
    { page: 'school/courses', sign: '选课中', action: COURSE },
    { page: 'school/course', sign: '候补，按先后排', params: { courseId } },
    { page: 'school/import', sign: '选择 .xlsx 文件' },
    { page: 'school/staff', sign: '请同事加入' },
    { page: 'school/pupils', sign: '名学生' },
    { page: 'school/promotion', sign: '毕业' },
    { page: 'school/course-sizes', sign: '有候补' },
    { page: 'school/notices', sign: '全校家长' },
    { page: 'school/sessions', sign: '全校停一天', action: '全校停一天' },
    { page: 'school/rosters', sign: '三(2)班' },
    { page: 'school/draw', sign: '安排一次抽签' },
    { page: 'school/homework', sign: '五项管理' },
    { page: 'school/plan', sign: '改了没发' },
    { page: 'school/corrections', sign: '没有要更正的' },
    { page: 'school/waivers', sign: '待审核' },
    { page: 'school/waiver', sign: '批准以后', action: '批准', params: { applicationId } },
  ],
})

const teacherStops: StopsOf<typeof TEACHER | typeof MATHS | typeof GRADE_LEAD | typeof DUTY> = () => ({
  [TEACHER]: [
    { page: 'teacher/home', sign: '三(2)班' },
    { page: 'teacher/class', sign: '申请加入', action: '通过', params: { homeroomId: HOMEROOM } },
    { page: 'teacher/class-homework', sign: '三(2)班一周', params: EVENING },
    { page: 'teacher/homework-board', sign: '作业监督电话', params: EVENING },
    { page: 'teacher/families', sign: '家长没有问什么' },
    { page: 'teacher/for-family', sign: '手机坏了' },
    { page: 'teacher/announced', sign: '没有找到' },
    { page: 'teacher/roll-call', sign: '没有找到' },
    { page: 'teacher/announce', sign: '这里没有群', params: { homeroomId: HOMEROOM } },
  ],
  [MATHS]: [
    { page: 'teacher/homework', sign: '布置过的，再来一次', action: '布置作业' },
    { page: 'teacher/set-homework', sign: '全班中等学生要多久' },
    { page: 'teacher/homework-item', sign: '没有这一项', params: EVENING },
    { page: 'teacher/class-growth', sign: '可以给一家写一段话', action: '林小满', params: { homeroomId: HOMEROOM } },
    { page: 'teacher/showcase', sign: '等家里答应', action: '推荐一份好作业', params: { homeroomId: HOMEROOM } },
  ],
  [DUTY]: [
    { page: 'teacher/gate', sign: '按名单', action: '来了名单外的孩子' },
    { page: 'teacher/day-close', sign: '没交到人手里' },
  ],
  [GRADE_LEAD]: [
    { page: 'teacher/grade-homework', sign: '三年级作业', params: EVENING },
    { page: 'teacher/homework-board', sign: '作业监督电话', params: EVENING },
  ],
})

const districtStops: StopsOf<typeof OFFICER> = () => ({
  [OFFICER]: [
    { page: 'district/home', sign: '青禾小学', action: '添加学校' },
    { page: 'district/school', sign: '添加这所学校' },
    { page: 'district/officials', sign: '请人加入' },
    { page: 'district/hardship-list', sign: '选名单表格' },
    { page: 'district/homework', sign: '按学校' },
    { page: 'district/plans', sign: '等答复' },
    { page: 'district/inspections', sign: '秋季作业随机抽查' },
    { page: 'district/audit', sign: '查看记录' },
    { page: 'district/fees', sign: '收费标准' },
    { page: 'district/packs', sign: '演示收费标准' },
    { page: 'district/pack', sign: '演示收费标准', params: { packId: 'demo-2026' } },
    { page: 'district/subsidies', sign: '云岭小学' },
    { page: 'district/homework', sign: '按学校' },
    { page: 'district/inspections', sign: '名单封了' },
    { page: 'district/complaints', sign: '给这台设备配一把钥匙' },
    { page: 'district/complaint-keys', sign: '给这台设备配一把钥匙' },
    { page: 'district/complaint-review', sign: '钥匙' },
    { page: 'district/subsidy', sign: '做成 PDF', params: { schoolId: YUNLING } },
  ],
})

function stopsFor(subjects: Subjects): Readonly<Record<Login, readonly Stop[]>> {
  return { ...familyStops(subjects), ...schoolStops(subjects), ...teacherStops(subjects), ...districtStops(subjects) }
}

async function courseOf(app: JourneyApp, title: string): Promise<string> {
  const { answer } = await call({ url: app.url() }, CLERK, { name: 'enrollment.listSchoolCourses', input: {} })
  const course = answer.ok ? answer.value.courses.find((each) => each.title === title) : undefined
  if (!course) throw new Error(`no course ${title}`)
  return course.courseId
}

/** Whose bill is out. */
async function ruralPupilOf(app: JourneyApp): Promise<string> {
  const { answer } = await call({ url: app.url() }, RURAL_MOTHER, { name: 'identity.whoAmI', input: {} })
  const [child] = answer.ok ? answer.value.children : []
  if (!child) throw new Error('no child at the small school')
  return child.pupilId
}

/** The second one’s family waits for the school’s answer. */
async function pupilsOf(app: JourneyApp): Promise<readonly [string, string]> {
  const { answer } = await call({ url: app.url() }, PARENT, { name: 'identity.whoAmI', input: {} })
  const [first, second] = answer.ok ? answer.value.children : []
  if (!first || !second) throw new Error('no children')
  return [first.pupilId, second.pupilId]
}

describe('every page at every width', () => everyWidthJourney(journeyApp()))
