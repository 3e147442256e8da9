// Owns the few fictional people one can sign in as. Everybody else in the district is made by chance.
import type { WorldGuardian, WorldRoom } from './school-world'

export const DISTRICT = 'hechuan'
export const QINGHE = 'qinghe'
export const YUNLING = 'yunling'

const XIAOLAN: WorldGuardian = { name: '林晓岚', relation: '妈妈', phone: '19900000101' }
const JIANGUO: WorldGuardian = { name: '林建国', relation: '外公', phone: '19900000102' }
const ZHIYUAN: WorldGuardian = { name: '陈志远', relation: '爸爸', phone: '19900000103' }
/** Works in the school's office and is a pupil's mother: one phone in both sheets of the roster. */
const SUWAN: WorldGuardian = { name: '苏婉', relation: '妈妈', phone: '19900000105' }
const CHUNYAN: WorldGuardian = { name: '罗春燕', relation: '妈妈', phone: '19900000104' }

export interface NamedChild {
  readonly room: WorldRoom
  readonly name: string
  readonly guardians: readonly WorldGuardian[]
  /** Courses by title this child takes in the seeded world. */
  readonly takes: readonly string[]
}

export const NAMED_CHILDREN = {
  xiaoman: {
    room: { schoolId: QINGHE, grade: 3, classNumber: 2 },
    name: '林小满',
    guardians: [XIAOLAN, JIANGUO],
    takes: ['三年级托管', '机器人入门'],
  },
  /** Takes nothing yet: the way in for somebody who tries the app. */
  yinuo: {
    room: { schoolId: QINGHE, grade: 6, classNumber: 1 },
    name: '林一诺',
    guardians: [XIAOLAN, JIANGUO],
    takes: [],
  },
  /** Has an approved waiver. */
  yutong: {
    room: { schoolId: QINGHE, grade: 4, classNumber: 1 },
    name: '陈雨桐',
    guardians: [ZHIYUAN, SUWAN],
    takes: ['四年级托管', '水墨画'],
  },
  zimo: {
    room: { schoolId: YUNLING, grade: 2, classNumber: 1 },
    name: '罗子墨',
    guardians: [CHUNYAN],
    takes: ['一二年级托管'],
  },
} as const satisfies Record<string, NamedChild>

export const NAMED_STAFF = {
  robotTeacher: { name: '周明远', phone: '19900000201' },
  qingheClerk: { name: '沈青', phone: '19900000301' },
  clerkAndMother: { name: SUWAN.name, phone: SUWAN.phone },
  yunlingClerk: { name: '石岭', phone: '19900000302' },
  districtOfficer: { name: '方禾', phone: '19900000401' },
} as const

export interface Signing {
  readonly login: string
  readonly phone: string
  readonly name: string
  readonly note: string
}

/** Who can be chosen on the page of demonstration identities. */
export const SIGNINGS: readonly Signing[] = [
  {
    login: 'web:mother-of-two',
    phone: XIAOLAN.phone,
    name: '林晓岚 · 两个孩子的妈妈',
    note: '青禾小学：林小满 三(2)班，林一诺 六(1)班',
  },
  {
    login: 'web:grandfather',
    phone: JIANGUO.phone,
    name: '林建国 · 外公',
    note: '同两个孩子，适合试试首页的「大字」',
  },
  {
    login: 'web:father-of-one',
    phone: ZHIYUAN.phone,
    name: '陈志远 · 有减免的家庭',
    note: '青禾小学：陈雨桐 四(1)班，费用单上有减免',
  },
  {
    login: 'web:mother-in-yunling',
    phone: CHUNYAN.phone,
    name: '罗春燕 · 云岭家长',
    note: '云岭小学：罗子墨 二(1)班，只有一个孩子',
  },
  {
    login: 'web:teacher',
    phone: NAMED_STAFF.robotTeacher.phone,
    name: '周明远 · 老师',
    note: '青禾小学，教「机器人入门」，已满并有候补',
  },
  {
    login: 'web:qinghe-clerk',
    phone: NAMED_STAFF.qingheClerk.phone,
    name: '沈青 · 青禾教务',
    note: '青禾小学，导入名册和方案，看各课名单',
  },
  {
    login: 'web:clerk-and-mother',
    phone: SUWAN.phone,
    name: '苏婉 · 教务和妈妈',
    note: '青禾小学：管课程，孩子陈雨桐 四(1)班，一点就换',
  },
  {
    login: 'web:yunling-clerk',
    phone: NAMED_STAFF.yunlingClerk.phone,
    name: '石岭 · 云岭教务',
    note: '云岭小学，导入名册和方案，看各课名单',
  },
  {
    login: 'web:district-officer',
    phone: NAMED_STAFF.districtOfficer.phone,
    name: '方禾 · 区教体局',
    note: '禾川区，目前还没有区里的页面',
  },
]
