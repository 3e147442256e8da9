// The words of a term's plan: its fields, states, checks, and what the district decides.
import type { CourseField } from '@domain/enrollment/courses/course'
import type { DistrictMatter } from '@domain/enrollment/term-plans/needs-district'
import type { CourseCheck, PlanCheck } from '@domain/enrollment/term-plans/plan-checks'
import type { PlanEventKind, PlanState } from '@domain/enrollment/term-plans/plan-draft'
import type { TermFault } from '@domain/enrollment/term-plans/plan-terms'
import { importFaultTexts } from '@domain/workbooks/import-fault-texts'
import { sayDate } from '@src/texts/say-date'
import type { IconName } from '@src/ui/basics/icon'
import type { TagTone } from '@src/ui/marks/tag'
import type { CourseCells, CourseFault, PlanRow } from './answers'

export const CELL_TEXTS: Readonly<Record<keyof CourseCells, string>> = {
  code: '编号',
  title: '课程',
  kind: '类别',
  field: '领域',
  grades: '年级',
  slots: '时间',
  startsOn: '开课日期',
  lessons: '课时',
  price: '单价（元）',
  unit: '计价',
  bought: '政府购买',
  capacity: '名额',
  place: '地点',
  teacherNumber: '老师',
  teacherName: '校外老师',
  provider: '机构',
  consumables: '耗材',
  checkedOn: '背景核查',
  selectedOn: '遴选日期',
  seating: '名额怎么给',
}

export const FIELD_OF_WORD: Readonly<Record<string, CourseField>> = {
  托管: 'CARE',
  科创: 'SCIENCE',
  体育: 'SPORT',
  艺术: 'ART',
  阅读: 'READING',
  劳动: 'LABOR',
}

interface Look {
  readonly text: string
  readonly tone: TagTone
  readonly icon: IconName
}

export const ROW_LOOKS: Readonly<Record<PlanRow['state'], Look>> = {
  PUBLISHED: { text: '已发布', tone: 'done', icon: 'check-circle' },
  READY: { text: '改了没发', tone: 'info', icon: 'pencil' },
  UNDECIDED: { text: '等区里批', tone: 'warn', icon: 'clock' },
  FAULTY: { text: '没写对', tone: 'danger', icon: 'over-limit' },
}

export function lookOf(row: PlanRow): Look {
  if (row.isNew && row.state !== 'READY')
    return { text: row.state === 'FAULTY' ? '草稿，没写对' : '草稿', tone: 'plain', icon: 'document' }
  return ROW_LOOKS[row.state]
}

export const STATE_TEXTS: Readonly<Record<PlanState, string>> = {
  DRAFT: '在写',
  SUBMITTED: '等答复',
  RETURNED: '退回',
  APPROVED: '批了，没发布',
  PUBLISHED: '已发布',
}

export const MATTER_TEXTS: Readonly<Record<DistrictMatter, string>> = {
  NEW_PLAN: '新方案',
  TERM_DATES: '改了学期起止',
  NEW_COURSE: '新开',
  KIND: '改了类别',
  PRICE: '改了价',
  CONSUMABLES: '改了耗材',
  ENDS_EARLIER: '托管提前结束',
  PROVIDER: '换了机构',
  OUTSIDE_TEACHER: '换了校外老师',
}

export const CHECK_TEXTS: Readonly<Record<CourseCheck | PlanCheck, string>> = {
  PRICE: '单价不过上限',
  NON_ACADEMIC: '不是学科课',
  HOURS: '不早于下班结束',
  CONSUMABLES: '不代买套件',
  BACKGROUND: '背景一年内核过',
  PLACE: '场地没有重',
  TEACHER: '老师没有重',
  PROVIDER: '机构在遴选名单里',
  CARE_EVERY_DAY: '每个年级天天有托管',
  EXTENDED_CARE_FREE: '延时托管不收费',
  FIVE_RULES: '五项管理写齐了',
  FEE_POLICY: '有收费标准',
}

export const EVENT_TEXTS: Readonly<Record<PlanEventKind, string>> = {
  SUBMITTED: '送来',
  TAKEN_BACK: '取回',
  RETURNED: '退回',
  APPROVED: '全部批准',
  APPROVED_IN_PART: '批了另外的',
  PUBLISHED: '发布',
}

const TERM_FAULT_TEXTS: Readonly<Record<TermFault['code'], string>> = {
  DATES_REVERSED: '要晚于前面的日期',
  NOT_THIS_TERM: '和学期对不上：第一学期 7 月以后开学，第二学期 7 月以前',
  TERMS_OVERLAP: '和另一个学期重叠了',
  TERM_TOO_LONG: '一个学期最多 250 天',
  DATE_OUT_OF_TERM: '不在学期里',
  DATE_TWICE: '写了两次',
  NOT_A_MAKEUP_DAY: '不是调休的上课日',
  CLOSES_BEFORE_NOW: '已经过去了',
}

export function sayTermFault({
  code,
  date,
}: {
  readonly code: TermFault['code']
  readonly date: string | null
}): string {
  return `${date === null ? '' : `${sayDate(date)} `}${TERM_FAULT_TEXTS[code]}`
}

/** At a desk the other course is named, not the row of a sheet. */
export function sayFault({ code, found, expected }: CourseFault): string {
  if (code === 'EMPTY') return '还没写'
  if (code === 'DUPLICATE_COURSE') return `和「${expected ?? ''}」同号`
  if (code === 'TEACHER_CLASH') return `这位老师同一时间在上「${expected ?? ''}」`
  if (code === 'PLACE_CLASH') return `这里同一时间在上「${expected ?? ''}」`
  if (code === 'TEACHER_UNKNOWN') return '这位老师不在名册里，换一位'
  return importFaultTexts[code](found, expected)
}
