// Lists who can be chosen on the demo sign-in page, and what each is good for.
import { COMPLAINT_OFFICERS, noteOf } from './complaints/complaint-officers'
import { NAMED_CHILDREN, NAMED_COMERS, NAMED_STAFF } from './families/named-people'
import { PAID_FAMILY } from './families/paid-family'

export interface Signing {
  readonly login: string
  readonly phone: string
  readonly name: string
  readonly note: string
}

const [XIAOLAN, JIANGUO] = NAMED_CHILDREN.xiaoman.guardians
const [ZHIYUAN] = NAMED_CHILDREN.yutong.guardians
const [CHUNYAN] = NAMED_CHILDREN.zimo.guardians
const [JINGYI] = NAMED_CHILDREN.yiran.guardians

interface Played {
  readonly name: string
  readonly phone: string
}

interface Part {
  readonly part: string
  readonly note: string
}

function signing({ name, phone }: Played, login: string, { part, note }: Part): Signing {
  return { login: `web:${login}`, phone, name: `${name} · ${part}`, note }
}

const FAMILIES: readonly Signing[] = [
  signing(XIAOLAN, 'mother-of-two', { part: '两个孩子的妈妈', note: '青禾小学：林小满 三(2)班，林一诺 六(1)班' }),
  signing(JIANGUO, 'grandfather', { part: '外公', note: '同两个孩子，适合试试首页的「大字」' }),
  signing(ZHIYUAN, 'father-of-one', { part: '有减免的家庭', note: '青禾小学：陈雨桐 四(1)班，费用单上有减免' }),
  signing(CHUNYAN, 'mother-in-yunling', { part: '云岭家长', note: '云岭小学：罗子墨 二(1)班，账单已经出了' }),
  signing(PAID_FAMILY.guardian, 'paid-in-yunling', {
    part: '缴清了的家长',
    note: `云岭小学：${PAID_FAMILY.pupil.name}，微信缴清了，有收据`,
  }),
  signing(JINGYI, 'mother-before-consent', {
    part: '还没同意的家长',
    note: '青禾小学：许一然 五(1)班，先看同意书，同意了才能报名',
  }),
  signing(NAMED_COMERS.pickupGrandfather, 'pickup-grandfather', {
    part: '只接孩子的爷爷',
    note: '林晓岚邀请来接林小满，看不到费用',
  }),
  signing(NAMED_COMERS.waitingMother, 'waiting-mother', {
    part: '等班主任答复',
    note: '用班级码申请加入三(2)班，还没有结果',
  }),
]

const STAFF: readonly Signing[] = [
  signing(NAMED_STAFF.robotTeacher, 'teacher', { part: '老师', note: '青禾小学，教「机器人入门」，已满并有候补' }),
  signing(NAMED_STAFF.classTeacher, 'class-teacher', {
    part: '班主任',
    note: '青禾小学 三(2)班，有一个加入申请和一个认错的孩子要处理',
  }),
  signing(NAMED_STAFF.gradeLead, 'grade-lead', { part: '年级组长', note: '青禾小学 三年级' }),
  signing(NAMED_STAFF.mathTeacher, 'math-teacher', {
    part: '数学老师',
    note: '青禾小学 三(1)班、三(2)班：布置今晚的数学作业，三(2)班还能留 20 分钟',
  }),
  signing(NAMED_STAFF.chineseTeacher, 'chinese-teacher', {
    part: '语文老师',
    note: '青禾小学 三(2)班：今晚的语文审过了，昨天的收上来还没批完',
  }),
  signing(NAMED_STAFF.englishTeacher, 'english-teacher', {
    part: '英语老师',
    note: '青禾小学 三(1)班、三(2)班：有一项退回来要改',
  }),
  signing(NAMED_STAFF.dutyTeacher, 'duty-teacher', {
    part: '值班老师',
    note: '青禾小学：放学在门口交孩子、收尾；9 月 22 日（周二）下午有孩子要交',
  }),
  signing(NAMED_STAFF.qingheClerk, 'qinghe-clerk', { part: '青禾教务', note: '青禾小学，导入名册和方案，看各课名单' }),
  signing(NAMED_STAFF.clerkAndMother, 'clerk-and-mother', {
    part: '教务，也是家长',
    note: '青禾小学：管课程，也是陈雨桐的妈妈，两边一点就换',
  }),
  signing(NAMED_STAFF.schoolFinance, 'school-finance', { part: '学校财务', note: '青禾小学' }),
  signing(NAMED_STAFF.yunlingClerk, 'yunling-clerk', {
    part: '云岭教务',
    note: '云岭小学，导入名册和方案，看各课名单',
  }),
  signing(NAMED_STAFF.yunlingFinance, 'yunling-finance', {
    part: '云岭财务',
    note: '云岭小学：账单已经出了，看收缴，登记缴费和退费',
  }),
  signing(NAMED_STAFF.districtOfficer, 'district-officer', {
    part: '区教体局',
    note: '禾川区：学校、区里人员、操作记录',
  }),
  signing(NAMED_STAFF.districtFinance, 'district-finance', { part: '区财政', note: '禾川区：看各校情况' }),
]

/** Everyone the district knows when the demonstration begins. */
const OFFICERS: readonly Signing[] = Object.values(COMPLAINT_OFFICERS).map((officer) => ({
  login: officer.login,
  phone: officer.phone,
  name: `${officer.name} · ${officer.part}`,
  note: noteOf(officer),
}))

export const SIGNINGS: readonly Signing[] = [...FAMILIES, ...STAFF, ...OFFICERS]

export interface ClassCode {
  readonly code: string
  /** A child of the class, whose name goes with the code. */
  readonly childName: string
}

/** Signed in, and nobody to the district yet: the note says with what to try the way in. */
export function newcomer({ code, childName }: ClassCode): Signing {
  const note = `先绑定手机号，再用三(2)班的班级码 ${code}，孩子姓名填 ${childName}`
  return signing(NAMED_COMERS.newcomer, 'newcomer', { part: '新来的家长', note: note })
}
