// What the program checks of every course and of the plan, each with its rule and its document.
import type { PolicyPack } from '../../billing/policy/policy-pack'
import type { Source } from '../../billing/policy/source'
import { type SchoolDate, schoolDate } from '../../values/school-date'
import type { Course } from '../courses/course'
import type { CellFault } from './course-cells'

export const COURSE_CHECKS = [
  'PRICE',
  'NON_ACADEMIC',
  'HOURS',
  'CONSUMABLES',
  'BACKGROUND',
  'PLACE',
  'TEACHER',
  'PROVIDER',
] as const
export type CourseCheck = (typeof COURSE_CHECKS)[number]

export const PLAN_CHECKS = ['CARE_EVERY_DAY', 'EXTENDED_CARE_FREE', 'FIVE_RULES', 'FEE_POLICY'] as const
export type PlanCheck = (typeof PLAN_CHECKS)[number]

/** MISSING: not shown to be so. NOT_ASKED: the rule is not about such a course. */
export type CheckOutcome = 'HOLDS' | 'MISSING' | 'NOT_ASKED'

const law = (document: string, clause: string, [number, date]: readonly [string, string]): Source => ({
  document,
  number,
  clause,
  date,
  demonstration: false,
})
const FOUR_MINISTRIES = '教育部办公厅等四部门关于进一步规范义务教育课后服务有关工作的通知'
const MINORS = '中华人民共和国未成年人保护法'
const own = (clause: string): Source => ({
  document: '演示数值，非政策规定',
  number: '',
  clause,
  date: '2026-09-01',
  demonstration: true,
})

/** PRICE and HOURS name the fee policy of the term besides. */
export const CHECK_SOURCES: Readonly<Record<CourseCheck | PlanCheck, Source>> = {
  PRICE: own('单价不超过收费标准的最高价'),
  NON_ACADEMIC: law(FOUR_MINISTRIES, '不得讲新课、不得学科补课', ['教基厅函〔2023〕26号', '2023-12']),
  HOURS: law('关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见', '结束时间原则上不早于当地正常下班时间', [
    '中办发〔2021〕40号',
    '2021-07',
  ]),
  CONSUMABLES: own('耗材写清名称、规格、单价、数量，可以自备'),
  BACKGROUND: law(MINORS, '第六十二条：每年核查', ['', '2021-06-01']),
  PLACE: own('同一时间一个场地只上一门课'),
  TEACHER: own('同一时间一位老师只上一门课'),
  PROVIDER: law(FOUR_MINISTRIES, '机构须在遴选公布的名单里', ['教基厅函〔2023〕26号', '2023-12']),
  CARE_EVERY_DAY: own('每个年级周一到周五都有托管'),
  EXTENDED_CARE_FREE: own('延时托管不收费'),
  FIVE_RULES: own('五项管理都写了'),
  FEE_POLICY: own('学期有收费标准'),
}

/** A title that says so itself; the fields a course may have are non-academic already. [D] */
const ACADEMIC = /语文|数学|奥数|英语|物理|化学|培优|提优|补课|补习|应试|刷题|新课/

export interface CheckedOn {
  readonly pack: Pick<PolicyPack, 'consumableModes'> | null
  readonly today: SchoolDate
}

export function checkCourse(course: Course, faults: readonly CellFault[], { pack, today }: CheckedOn): Checked {
  const has = (...codes: readonly CellFault['code'][]) => faults.some(({ code }) => codes.includes(code))
  const holds = (isSo: boolean): CheckOutcome => (isSo ? 'HOLDS' : 'MISSING')
  const { consumables, providerName, teacherId } = course
  const modes = pack?.consumableModes.value ?? []
  const first = course.lessonDates.find((date) => date > today) ?? today
  return {
    PRICE: holds(
      !has('PRICE_OVER_CAP', 'PRICE_OVER_DAY_CAP', 'PRICE_OVER_MONTH_CAP', 'PRICE_OVER_TERM_CAP', 'KIND_NOT_PRICED'),
    ),
    NON_ACADEMIC: holds(!ACADEMIC.test(course.title)),
    HOURS: course.kind === 'CARE' ? holds(!has('ENDS_BEFORE_WORK_ENDS')) : 'NOT_ASKED',
    CONSUMABLES: consumables.length === 0 ? 'NOT_ASKED' : holds(consumables.every(({ mode }) => modes.includes(mode))),
    BACKGROUND:
      teacherId === null ? holds(isWithinAYear(course.backgroundCheckedOn ?? null, { today, first })) : 'NOT_ASKED',
    PLACE: holds(!has('PLACE_CLASH')),
    TEACHER: holds(!has('TEACHER_CLASH')),
    PROVIDER: providerName === null ? 'NOT_ASKED' : holds(isBy(course.providerSelectedOn ?? null, today)),
  }
}

export type Checked = Readonly<Record<CourseCheck, CheckOutcome>>

function isBy(date: SchoolDate | null, today: SchoolDate): boolean {
  return date !== null && date <= today
}

/** Checked already, and not more than a year before the first lesson to come; the anniversary is still within. */
function isWithinAYear(
  checked: SchoolDate | null,
  { today, first }: { readonly today: SchoolDate; readonly first: SchoolDate },
): boolean {
  return checked !== null && checked <= today && first <= aYearAfter(checked)
}

/** 29 February: the 28th. */
function aYearAfter(date: SchoolDate): SchoolDate {
  const day = date.slice(5) === '02-29' ? '02-28' : date.slice(5)
  return schoolDate(`${Number(date.slice(0, 4)) + 1}-${day}`)
}

/** The law leaves nothing to decide: with one of these missing a course is not approved. */
export const NEEDED_FOR_APPROVAL: readonly CourseCheck[] = ['PRICE', 'NON_ACADEMIC', 'HOURS', 'BACKGROUND', 'PROVIDER']

export function missingIn(checked: Checked): readonly CourseCheck[] {
  return COURSE_CHECKS.filter((check) => checked[check] === 'MISSING')
}

export interface WholePlan {
  readonly courses: readonly Pick<Course, 'kind' | 'grades' | 'slots'>[]
  readonly grades: readonly number[]
  readonly pack: Pick<PolicyPack, 'collection'> | null
  /** How many of the five rules the school wrote. */
  readonly rulesWritten: number
}

export function checkPlan({
  courses,
  grades,
  pack,
  rulesWritten,
}: WholePlan): Readonly<Record<PlanCheck, CheckOutcome>> {
  const care = courses.filter(({ kind }) => kind === 'CARE')
  const isCared = (grade: number, weekday: number) =>
    care.some((course) => course.grades.includes(grade) && course.slots.some((slot) => slot.weekday === weekday))
  const holds = (isSo: boolean): CheckOutcome => (isSo ? 'HOLDS' : 'MISSING')
  return {
    CARE_EVERY_DAY: holds(grades.every((grade) => [1, 2, 3, 4, 5].every((weekday) => isCared(grade, weekday)))),
    EXTENDED_CARE_FREE: holds(pack !== null && pack.collection.extendedCarePrice.value === 0),
    FIVE_RULES: holds(rulesWritten === 5),
    FEE_POLICY: holds(pack !== null),
  }
}
