// The built mini-program: every page mounts, messages and packages are small, no outside hosts.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { runInBareEngine } from '../../../scripts/measure/run-in-bare-engine'
import { exampleAnswer } from '../examples/example-answers'
import { wordsOf } from './weapp-page-node'
import { startWeapp, type Weapp } from './weapp-runner'

const weappRoot = path.resolve('dist/weapp')
const browserRoot = path.resolve('dist/h5')
const KILOBYTE = 1024

const query = {
  pupilId: 'pupil-1',
  courseId: 'course-1',
  homeroomId: 'qinghe-3-2',
  schoolId: 'school-1',
  packId: 'pack-1',
  date: '2026-09-09',
  itemId: 'item-1',
}

/** A word that is on the page only when its data was read and drawn. */
const MARKS: Readonly<Record<string, string>> = {
  'pages/parent/home/index': '还有 25 分钟',
  'pages/parent/courses/index': '再看 30 门',
  'pages/parent/homework/index': '练习册 第 23 页，1–4 题。',
  'pages/parent/ask/index': '只有家里人和周老师看得到',
  'pages/parent/mine/index': '陈雨桐',
  'pages/parent/course/index': '为什么是这个价',
  'pages/parent/my-courses/index': '9 月 22 日起',
  'pages/parent/statement/index': '应缴',
  'pages/parent/consent/index': '同意：课后服务',
  'pages/parent/family/index': '林建国',
  'pages/parent/my-data/index': '学号 20240201',
  'pages/parent/accesses/index': '查看课程名单',
  'pages/connect/index': '找到了',
  'pages/rules/index': '这份规则管什么',
  'pages/results/index': '还没有公布',
  'pages/lost/index': '没有这一页',
  'pages/inbox/index': '候补上了「机器人入门」',
  'pages/notice-settings/index': '允许微信提醒',
  'pages/identity/index': '微信里不用选身份',
  'pages/school/courses/index': '科学小实验 1',
  'pages/school/course/index': '科学小实验 1',
  'pages/school/import/index': '补充名册',
  'pages/school/staff/index': '还没用的邀请',
  'pages/school/pupils/index': '60 个班',
  'pages/school/rosters/index': '60 个班',
  'pages/school/notices/index': '全校家长',
  'pages/school/promotion/index': '周老师跟班',
  'pages/school/course-sizes/index': '水墨画 1',
  'pages/school/draw/index': '31 个孩子填了志愿',
  'pages/school/corrections/index': '林小满，孩子的姓名',
  'pages/fees/publication/index': '钱从哪里来',
  'pages/finance/home/index': '上课登记',
  'pages/finance/bills/index': '给 3 名学生出账单',
  'pages/finance/bill/index': '登记缴费',
  'pages/finance/statement/index': '选流水文件',
  'pages/finance/lessons/index': '今天都上了',
  'pages/finance/settlement/index': '再看 25 位',
  'pages/finance/closing/index': '结账前还要办',
  'pages/school/waivers/index': '林小满0',
  'pages/school/waiver/index': '批准以后',
  'pages/fees/waiver/index': '残疾证',
  'pages/district/hardship-list/index': '选名单表格',
  'pages/teacher/home/index': '2 件要处理',
  'pages/teacher/families/index': '停在哪里都行',
  'pages/teacher/class/index': '42 名学生，14 名有家长连上了',
  'pages/teacher/homework/index': '三(2)班今晚',
  'pages/teacher/set-homework/index': '全班中等学生要多久',
  'pages/teacher/homework-item/index': '走到哪一步',
  'pages/teacher/class-homework/index': '一天只发这一次，42 家一起收到',
  'pages/teacher/grade-homework/index': '等我审 8 项',
  'pages/district/home/index': '禾川第1小学',
  'pages/district/school/index': '保存修改',
  'pages/district/officials/index': '还没用的邀请',
  'pages/district/audit/index': '为什么要看',
  'pages/district/complaints/index': '先给这台设备配一把钥匙',
  'pages/district/complaint-keys/index': '给这台设备配一把钥匙',
  'pages/district/complaint-review/index': '没有要复核的',
  'pages/district/fees/index': '禾川第1小学',
  'pages/district/inspections/index': '作业抽查 1',
  'pages/district/homework/index': '禾川第1小学',
  'pages/school/plan/index': '开课日期',
  'pages/district/plans/index': '禾川第1小学',
  'pages/school/homework/index': '三年级，平均 45 分',
  'pages/teacher/homework-board/index': '练习册 23 页',
  'pages/draws/wishes/index': '和第 2 志愿同一时间',
  'pages/draws/result/index': '候补第 3',
  'pages/draws/verify/index': '验证一份抽签文件',
  'pages/choose/find/index': '再看 10 门',
  'pages/choose/compare/index': '铺了底色的，两门不一样',
  'pages/parent/growth/index': '数学，良好',
  'pages/kept/item/index': '听 42 秒',
  'pages/kept/week/index': '1–4 题',
  'pages/kept/showcase/index': '步骤写得清楚',
  'pages/teacher/showcase/index': '步骤写得清楚',
  'pages/parent/from-school/index': '明天量身高',
  'pages/teacher/roll-call/index': '1 没到',
  'pages/teacher/gate/index': '这一拨 6 个',
  'pages/teacher/day-close/index': '过了 33 分',
  'pages/parent/today/index': '换姑姑接',
  'pages/parent/calendar/index': '挪到',
  'pages/school/sessions/index': '待补',
  'pages/teacher/for-family/index': '就跳绳吧',
  'pages/teacher/announce/index': '40 个孩子',
  'pages/teacher/announced/index': '37 / 40 家读了',
  'pages/teacher/class-growth/index': '三(2)班，数学期末',
  'pages/district/packs/index': '2027年收费标准',
  'pages/district/pack/index': '每个数字的出处',
  'pages/district/subsidies/index': '43,200.00 元，2026—2027 学年',
  'pages/district/subsidy/index': '还差多少',
  'pages/finance/subsidy/index': '还差多少',
  'pages/pickup/home/index': '可以接',
  'pages/fees/pay/index': '微信支付 216.00 元',
  'pages/finance/wechat/index': '1 天没有对上',
  'pages/fees/standard/index': '每个数字的出处',
  'pages/fees/receipts/index': '其中已退回 64.00 元',
  'pages/report/new/index': '举报什么',
  'pages/report/follow/index': '照你抄下的',
  'pages/report/about/index': '我们管不到的',
}

/** Roots of the subpackages, which are no part of what everybody downloads first. */
function subpackageRoots(): readonly string[] {
  const app: { subPackages: { root: string }[] } = JSON.parse(readFileSync(path.join(weappRoot, 'app.json'), 'utf8'))
  return app.subPackages.map(({ root }) => `${path.join(weappRoot, root)}${path.sep}`)
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
}

describe('the built mini-program', () => {
  let weapp: Weapp

  beforeAll(() => {
    if (!existsSync(path.join(weappRoot, 'app.json'))) throw new Error('build it first: npx taro build --type weapp')
    weapp = startWeapp(weappRoot, ({ name, data }) => exampleAnswer(name, data.action))
  })

  afterAll(() => weapp.stop())

  test('has a mark for every page', () => {
    expect(Object.keys(MARKS).sort()).toEqual([...weapp.pages].sort())
  })

  test.each(Object.entries(MARKS))('%s mounts and draws what it asked for', async (route, mark) => {
    const page = await weapp.open(route, query)
    expect(wordsOf(page.root())).toContain(mark)
    expect(page.messages[0]).toBeLessThan(35 * KILOBYTE)
  })

  test('asks the functions by their names, and nothing without an action', () => {
    expect(new Set(weapp.calls.map(({ name }) => name))).toEqual(
      new Set(['identity', 'enrollment', 'billing', 'privacy', 'notices', 'homework', 'complaints']),
    )
    expect(weapp.calls.every(({ data }) => data.action !== '')).toBe(true)
  })

  test('a reporter’s pages ask the cloud nothing', async () => {
    const reporters = startWeapp(weappRoot, ({ name, data }) => exampleAnswer(name, data.action))
    for (const page of ['new', 'follow', 'about']) await reporters.open(`pages/report/${page}/index`, {})
    reporters.stop()
    expect(reporters.calls).toEqual([])
  })

  test('has a main package below 616 KB', () => {
    const others = subpackageRoots()
    const main = filesUnder(weappRoot).filter((file) => !others.some((root) => file.startsWith(root)))
    const bytes = main.reduce((sum, file) => sum + statSync(file).size, 0)
    expect(bytes).toBeGreaterThan(100 * KILOBYTE)
    expect(bytes).toBeLessThan(616 * KILOBYTE)
  })
})

describe('G5 the built cryptography of reports', () => {
  const file = path.join(weappRoot, 'pages/report/channel-crypto.js')

  test('lies in its subpackage, below 130 KB, and passes every vector in a bare engine without a JIT', () => {
    expect(statSync(file).size).toBeLessThan(130 * KILOBYTE)
    expect(runInBareEngine(file).failed).toEqual([])
  })

  test('is asked for by the path it has, from the root of the package, and stands nowhere else', () => {
    const roots = readdirSync(weappRoot).filter((name) => name.endsWith('.js'))
    const asking = roots.filter((name) =>
      readFileSync(path.join(weappRoot, name), 'utf8').includes('require.async("./pages/report/channel-crypto.js")'),
    )
    expect(asking).toHaveLength(1)
    const marked = filesUnder(weappRoot).filter(
      (one) => one.endsWith('.js') && readFileSync(one, 'utf8').includes('fangxuehou/receipt/v1'),
    )
    expect(marked).toEqual([file])
  })
})

describe('what both builds may not contain', () => {
  const built = [weappRoot, browserRoot].flatMap((root) => (existsSync(root) ? filesUnder(root) : []))
  const code = built.filter((file) => /\.(js|css|wxss|wxml|html|json)$/.test(file))

  test('there are builds to look into', () => {
    expect(code.some((file) => file.startsWith(weappRoot))).toBe(true)
    expect(code.some((file) => file.startsWith(browserRoot))).toBe(true)
  })

  test('zod', () => {
    expect(code.filter((file) => /ZodError|\bzod\b/.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  test('anything fetched from another host', () => {
    const asked = code.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(FETCHED)].map(([place]) => place))
    expect(asked).toEqual([])
  })
})

/** Addresses in places that a view layer fetches by itself: url(…), src="…", href="…", @import. */
const FETCHED = /(?:url\(|src=|href=|@import )\\?["']?(?:https?:)?\/\/[a-z0-9.-]+/g
