// Says for every page as whom, when and about what it is weighed; one left out does not compile.
import type { Moment, PageName, Person } from '../preview'

export interface SmallWeighing {
  readonly person: Person
  /** Words that only its data bring: a page without them was not weighed. */
  readonly shows: string
  readonly moment?: Moment
  readonly child?: string
  readonly course?: string
  readonly other?: string
  readonly pack?: string
}

const ZIMO = '罗子墨'
const inTerm = { moment: 'inTerm' } as const

/** In the demonstration's district 禾川区. */
export const SMALL_WORLD: Readonly<Record<PageName, SmallWeighing>> = {
  'parent/home': { person: 'mother', ...inTerm, shows: '机器人入门' },
  'parent/courses': { person: 'mother', child: '林一诺', shows: '选课中' },
  'parent/homework': { person: 'mother', shows: '作业' },
  'parent/ask': { person: 'mother', shows: '没有找到' },
  'parent/mine': { person: 'mother', shows: '我的课程' },
  'parent/course': { person: 'mother', child: '林小满', course: '机器人入门', shows: '退课' },
  'parent/my-courses': { person: 'mother', shows: '机器人入门' },
  'parent/statement': { person: 'ruralMother', shows: '应缴' },
  'parent/consent': { person: 'newMother', shows: '你同意哪些' },
  'parent/family': { person: 'mother', shows: '请家人加入' },
  'parent/my-data': { person: 'mother', shows: '存着什么' },
  'parent/accesses': { person: 'mother', shows: '都记在这里' },
  connect: { person: 'mother', shows: '找到了' },
  rules: { person: 'mother', shows: '信息' },
  results: { person: 'mother', shows: '公布' },
  lost: { person: 'mother', shows: '没有这一页' },
  inbox: { person: 'mother', ...inTerm, shows: '通知' },
  'notice-settings': { person: 'mother', shows: '通知' },
  identity: { person: 'mother', shows: '身份' },
  'fees/waiver': { person: 'ruralMother', shows: '学校请你补一补' },
  'fees/publication': { person: 'ruralMother', shows: '公布' },
  'fees/receipts': { person: 'paidMother', shows: '微信支付' },
  'fees/standard': { person: 'mother', pack: 'demo-2026', shows: '每个数字的出处' },
  'fees/pay': { person: 'ruralMother', child: ZIMO, shows: '学校自己的账户' },
  'school/courses': { person: 'clerk', shows: '水墨画' },
  'school/course': { person: 'clerk', course: '机器人入门', shows: '候补，按先后排' },
  'school/import': { person: 'clerk', shows: '选' },
  'school/staff': { person: 'clerk', shows: '请同事加入' },
  'school/corrections': { person: 'clerk', shows: '更正' },
  'school/waivers': { person: 'clerk', shows: '林一诺' },
  'school/waiver': { person: 'clerk', shows: '批准以后' },
  'finance/home': { person: 'schoolFinance', ...inTerm, shows: '学期结账' },
  'finance/lessons': { person: 'clerk', ...inTerm, shows: '今天都上了' },
  'finance/settlement': { person: 'schoolFinance', ...inTerm, shows: '校外机构' },
  'finance/closing': { person: 'schoolFinance', ...inTerm, shows: '结账前还要办' },
  'finance/bills': { person: 'ruralFinance', shows: '缴了一部分' },
  'finance/bill': { person: 'ruralFinance', child: ZIMO, shows: '登记缴费' },
  'finance/subsidy': { person: 'ruralFinance', ...inTerm, shows: '做成 PDF，打印' },
  'finance/wechat': { person: 'schoolFinance', shows: '每一天都对上了' },
  'teacher/home': { person: 'classTeacher', ...inTerm, shows: '三(2)班' },
  'teacher/class': { person: 'classTeacher', ...inTerm, shows: '林小满' },
  'teacher/homework': { person: 'mathTeacher', shows: '布置过的，再来一次' },
  'teacher/set-homework': { person: 'mathTeacher', shows: '全班中等学生要多久' },
  'teacher/homework-item': { person: 'chineseTeacher', shows: '走到哪一步' },
  'teacher/class-homework': { person: 'classTeacher', shows: '三(2)班一周' },
  'teacher/grade-homework': { person: 'gradeLead', shows: '等我审 6 项' },
  'teacher/families': { person: 'gradeLead', ...inTerm, shows: '家长' },
  'district/home': { person: 'officer', shows: '乡村小规模' },
  'district/school': { person: 'officer', shows: '保存修改' },
  'district/officials': { person: 'officer', shows: '请人加入' },
  'district/audit': { person: 'officer', shows: '为什么要看' },
  'district/hardship-list': { person: 'officer', shows: '选' },
  'district/fees': { person: 'treasurer', shows: '还没结账' },
  'district/packs': { person: 'officer', shows: '等着办的' },
  'district/pack': { person: 'officer', pack: 'draft', shows: '每个数字的出处' },
  'district/subsidies': { person: 'officer', shows: '还没申报的乡村学校' },
  'district/subsidy': { person: 'officer', shows: '还差多少' },
  'pickup/home': { person: 'grandfather', ...inTerm, shows: '机器人入门' },
  'report/new': { person: 'nobody', shows: '举报什么' },
  'report/follow': { person: 'nobody', shows: '输 20 位' },
  'report/about': { person: 'nobody', shows: '我们管不到的' },
  'district/complaints': { person: 'officer', shows: '钥匙' },
  'district/complaint-keys': { person: 'officer', shows: '配好才看得到举报原文' },
  'district/complaint-review': { person: 'officer', shows: '钥匙' },
  'district/inspections': { person: 'officer', shows: '名单封了' },
  'district/homework': { person: 'officer', shows: '按学校' },
  'school/plan': { person: 'clerk', shows: '改了没发' },
  'district/plans': { person: 'officer', shows: '等答复' },
  'school/homework': { person: 'clerk', shows: '五项管理' },
  'teacher/homework-board': { person: 'classTeacher', shows: '作业监督电话' },
  'parent/growth': { person: 'mother', shows: '考试等级' },
  'choose/find': { person: 'mother', child: '林一诺', shows: '林一诺能报' },
  'draws/wishes': { person: 'mother', shows: '这学期不用填志愿' },
  'draws/result': { person: 'mother', shows: '这学期没有抽签' },
  'draws/verify': { person: 'nobody', shows: '验证一份抽签文件' },
  'choose/compare': {
    person: 'mother',
    child: '林一诺',
    course: '无人机编程',
    other: '童声合唱',
    shows: '铺了底色的',
  },
  'parent/from-school': { person: 'mother', shows: '学校还没有发过通知' },
  'teacher/for-family': { person: 'classTeacher', shows: '手机坏了' },
  'teacher/announce': { person: 'classTeacher', shows: '这里没有群' },
  'teacher/announced': { person: 'classTeacher', shows: '没有找到' },
  'teacher/class-growth': { person: 'mathTeacher', shows: '可以给一家写一段话' },
  'finance/statement': { person: 'schoolFinance', shows: '选流水文件' },
  'school/pupils': { person: 'clerk', shows: '名学生' },
  'school/promotion': { person: 'clerk', shows: '升到哪个班' },
  'school/course-sizes': { person: 'clerk', shows: '有候补' },
  'school/rosters': { person: 'clerk', shows: '三(2)班' },
  'school/notices': { person: 'clerk', shows: '全校家长' },
  'school/draw': { person: 'clerk', shows: '安排一次抽签' },
  'parent/today': { person: 'mother', shows: '哪几天不来' },
  'teacher/roll-call': { person: 'teacher', ...inTerm, course: '机器人入门', shows: '数一数人头' },
}

export const LARGE_PARENT = 'web:19910010050'
const TEACHER = 'web:19910010000'
const CLERK = 'web:clerk-school-01'
export const LARGE_OFFICER = 'web:district-officer'
export const LARGE_SCHOOL = 'school-01'

export interface LargeWeighing {
  readonly login: string
  readonly shows: string
  readonly params?: Readonly<Record<string, string>>
}

/** Why a page has nothing there that the small world has not. */
interface Elsewhere {
  readonly onlySmall: string
}

const NO_BILLS: Elsewhere = { onlySmall: 'the load world has no bills' }
const ONE_TEACHER: Elsewhere = { onlySmall: "one teacher's: no larger in a larger district" }
const LARGE_CLASS = { homeroomId: `${LARGE_SCHOOL}-1-1`, date: '2026-09-09' }
const ONE_FAMILY: Elsewhere = { onlySmall: "one family's: no larger in a larger district" }

/** In the load world of 60 schools, in the one that is full. */
export const LARGE_WORLD: Readonly<Record<PageName, LargeWeighing | Elsewhere>> = {
  'parent/home': { login: LARGE_PARENT, shows: '课' },
  'parent/courses': { login: LARGE_PARENT, shows: '选课中' },
  'parent/mine': { login: LARGE_PARENT, shows: '我的课程' },
  'parent/homework': ONE_FAMILY,
  'parent/ask': ONE_FAMILY,
  'parent/course': { login: LARGE_PARENT, shows: '为什么是这个价' },
  'parent/my-courses': ONE_FAMILY,
  'parent/statement': ONE_FAMILY,
  'parent/consent': ONE_FAMILY,
  'parent/family': ONE_FAMILY,
  'parent/my-data': ONE_FAMILY,
  'parent/accesses': ONE_FAMILY,
  connect: ONE_FAMILY,
  rules: ONE_FAMILY,
  results: { login: LARGE_PARENT, shows: '还没有公布' },
  lost: ONE_FAMILY,
  inbox: ONE_FAMILY,
  'notice-settings': ONE_FAMILY,
  identity: ONE_FAMILY,
  'fees/waiver': ONE_FAMILY,
  'fees/publication': ONE_FAMILY,
  'fees/receipts': ONE_FAMILY,
  'fees/standard': ONE_FAMILY,
  'fees/pay': ONE_FAMILY,
  'school/courses': { login: CLERK, shows: '选课' },
  'school/course': { login: CLERK, shows: '还没有人报' },
  'school/import': { login: CLERK, shows: '选' },
  'school/staff': { login: CLERK, shows: '请同事加入' },
  'school/corrections': { login: CLERK, shows: '更正' },
  'school/waivers': { login: CLERK, shows: '审核' },
  'school/waiver': { onlySmall: 'one application: no larger in a larger district' },
  'finance/home': { login: CLERK, shows: '上课登记' },
  'finance/lessons': { login: CLERK, shows: '课' },
  'finance/settlement': { login: CLERK, shows: '课酬' },
  'finance/closing': { login: CLERK, shows: '结账' },
  'finance/bills': NO_BILLS,
  'finance/bill': NO_BILLS,
  'finance/subsidy': { login: CLERK, shows: '乡村' },
  'finance/wechat': { login: CLERK, shows: '微信' },
  'teacher/home': { login: TEACHER, shows: '课' },
  'teacher/class': { login: CLERK, params: { homeroomId: `${LARGE_SCHOOL}-1-1`, as: 'school' }, shows: '一(1)班' },
  'teacher/homework': ONE_TEACHER,
  'teacher/set-homework': ONE_TEACHER,
  'teacher/homework-item': ONE_TEACHER,
  'teacher/class-homework': { login: CLERK, params: LARGE_CLASS, shows: '一(1)班一周' },
  'teacher/grade-homework': { login: CLERK, params: LARGE_CLASS, shows: '一年级作业' },
  'teacher/families': { onlySmall: 'one teacher’s: no larger in a larger district' },
  'district/home': { login: LARGE_OFFICER, shows: '再看' },
  'district/school': { login: LARGE_OFFICER, params: { schoolId: LARGE_SCHOOL }, shows: '保存修改' },
  'district/officials': { login: LARGE_OFFICER, shows: '学校教务' },
  'district/audit': { login: LARGE_OFFICER, shows: '为什么要看' },
  'district/hardship-list': { login: LARGE_OFFICER, shows: '选' },
  'district/fees': { login: LARGE_OFFICER, shows: '再看' },
  'district/packs': { login: LARGE_OFFICER, shows: '标准' },
  'district/pack': { onlySmall: 'one fee policy: no larger in a larger district' },
  'district/subsidies': { login: LARGE_OFFICER, shows: '乡村' },
  'district/subsidy': { onlySmall: "one school's: no larger in a larger district" },
  'pickup/home': ONE_FAMILY,
  'report/new': ONE_FAMILY,
  'report/follow': ONE_FAMILY,
  'report/about': ONE_FAMILY,
  'district/complaints': { onlySmall: 'no key on a new device: nothing to list' },
  'district/complaint-keys': { onlySmall: 'no larger in a larger district' },
  'district/complaint-review': { onlySmall: 'no key on a new device: nothing to list' },
  'district/inspections': { login: LARGE_OFFICER, shows: '清单是空的' },
  'district/homework': { login: LARGE_OFFICER, shows: '按学校' },
  'school/plan': { login: CLERK, shows: '开课日期' },
  'district/plans': { login: LARGE_OFFICER, shows: '没有等答复的方案' },
  'school/homework': { login: CLERK, shows: '五项管理' },
  'teacher/homework-board': { login: CLERK, params: LARGE_CLASS, shows: '作业公示' },
  'choose/find': { login: LARGE_PARENT, shows: '剩得多的在前' },
  'draws/wishes': { onlySmall: 'the load world has no draw' },
  'draws/result': { onlySmall: 'the load world has no draw' },
  'draws/verify': { onlySmall: 'a file is chosen first: no larger in a larger school' },
  'choose/compare': { onlySmall: 'two courses: no larger in a larger school' },
  'parent/growth': { onlySmall: "one child's: no larger in a larger school" },
  'teacher/class-growth': ONE_TEACHER,
  'parent/from-school': { onlySmall: "one child's: no larger in a larger school" },
  'teacher/for-family': ONE_TEACHER,
  'teacher/announce': ONE_TEACHER,
  'teacher/announced': ONE_TEACHER,
  'finance/statement': { onlySmall: 'a file is chosen first: no larger in a larger school' },
  'school/pupils': { login: CLERK, shows: '名学生' },
  'school/promotion': { login: CLERK, shows: '班主任' },
  'school/course-sizes': { login: CLERK, shows: '选课还没结束' },
  'school/rosters': { login: CLERK, shows: '个班' },
  'school/notices': { login: CLERK, shows: '全校家长' },
  'school/draw': { login: CLERK, shows: '安排一次抽签' },
  'parent/today': { onlySmall: "one child's: no larger in a larger school" },
  'teacher/roll-call': { onlySmall: "one lesson's children: no larger in a larger school" },
}
