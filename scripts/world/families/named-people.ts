// The few fictional people with a fixed name and phone; everyone else is generated.
import type { WorldGuardian, WorldRoom } from '../schools/school-world'

export const DISTRICT = 'hechuan'
export const QINGHE = 'qinghe'
export const YUNLING = 'yunling'

const XIAOLAN: WorldGuardian = { name: '林晓岚', relation: '妈妈', phone: '19900000101' }
const JIANGUO: WorldGuardian = { name: '林建国', relation: '外公', phone: '19900000102' }
const ZHIYUAN: WorldGuardian = { name: '陈志远', relation: '爸爸', phone: '19900000103' }
/** Works in the school's office and is a pupil's mother: one phone in both sheets of the roster. */
const SUWAN: WorldGuardian = { name: '苏婉', relation: '妈妈', phone: '19900000105' }
const CHUNYAN: WorldGuardian = { name: '罗春燕', relation: '妈妈', phone: '19900000104' }
const JINGYI: WorldGuardian = { name: '许静怡', relation: '妈妈', phone: '19900000106' }

export interface NamedChild {
  readonly room: WorldRoom
  readonly name: string
  readonly guardians: readonly WorldGuardian[]
  /** Courses by title this child takes in the seeded world. */
  readonly takes: readonly string[]
  /** A guardian agreed to the child's data being processed. */
  readonly consented: boolean
}

export const NAMED_CHILDREN = {
  xiaoman: {
    room: { schoolId: QINGHE, grade: 3, classNumber: 2 },
    name: '林小满',
    guardians: [XIAOLAN, JIANGUO],
    takes: ['三年级托管', '机器人入门'],
    consented: true,
  },
  /** Takes nothing yet: the way in for somebody who tries the app. */
  yinuo: {
    room: { schoolId: QINGHE, grade: 6, classNumber: 1 },
    name: '林一诺',
    guardians: [XIAOLAN, JIANGUO],
    takes: [],
    consented: true,
  },
  /** Has an approved waiver. */
  yutong: {
    room: { schoolId: QINGHE, grade: 4, classNumber: 1 },
    name: '陈雨桐',
    guardians: [ZHIYUAN, SUWAN],
    takes: ['四年级托管', '水墨画'],
    consented: true,
  },
  zimo: {
    room: { schoolId: YUNLING, grade: 2, classNumber: 1 },
    name: '罗子墨',
    guardians: [CHUNYAN],
    takes: ['一二年级托管'],
    consented: true,
  },
  /** Nobody has agreed to anything yet: the way to the page of consent. */
  yiran: {
    room: { schoolId: QINGHE, grade: 5, classNumber: 1 },
    name: '许一然',
    guardians: [JINGYI],
    takes: [],
    consented: false,
  },
} as const satisfies Record<string, NamedChild>

export const NAMED_STAFF = {
  robotTeacher: { name: '周明远', phone: '19900000201' },
  classTeacher: { name: '何静', phone: '19900000202' },
  gradeLead: { name: '赵立新', phone: '19900000203' },
  mathTeacher: { name: '唐一鸣', phone: '19900000204' },
  chineseTeacher: { name: '李文澜', phone: '19900000205' },
  englishTeacher: { name: '白露', phone: '19900000206' },
  dutyTeacher: { name: '孟佳', phone: '19900000207' },
  qingheClerk: { name: '沈青', phone: '19900000301' },
  clerkAndMother: { name: SUWAN.name, phone: SUWAN.phone },
  yunlingClerk: { name: '石岭', phone: '19900000302' },
  schoolFinance: { name: '钱文', phone: '19900000303' },
  yunlingFinance: { name: '汪琴', phone: '19900000304' },
  districtOfficer: { name: '方禾', phone: '19900000401' },
  districtFinance: { name: '郑远', phone: '19900000402' },
  intakeOfficer: { name: '沈岚', phone: '19900000403' },
  secondIntakeOfficer: { name: '方明', phone: '19900000404' },
  supervisor: { name: '周立', phone: '19900000405' },
  secondSupervisor: { name: '何晏', phone: '19900000406' },
  marketOfficer: { name: '孙启', phone: '19900000407' },
  policeOfficer: { name: '高远', phone: '19900000408' },
  laborOfficer: { name: '郭平', phone: '19900000409' },
} as const

/** Whom no roster names: they come in by a code. */
export const NAMED_COMERS = {
  /** Fetches 林小满 and nothing else. */
  pickupGrandfather: { name: '林守义', phone: '19900000107' },
  /** Waits for the class teacher's answer. */
  waitingMother: { name: '何秋云', phone: '19900000108' },
  /** Has not even connected the phone. */
  newcomer: { name: '吴小雨', phone: '19900000109' },
} as const
