// The seeded school week of homework of grade 3: what each teacher sets, and what becomes of it.
import { type SchoolDate, schoolDate } from '@domain/values/school-date'
import type { SchoolSubject } from '@domain/values/school-subject'
import { NAMED_STAFF } from '../families/named-people'

export type HomeworkTeacher = 'mathTeacher' | 'chineseTeacher' | 'englishTeacher'

/** Who teaches which homeroom what. */
export const TEACHING: readonly {
  readonly teacher: HomeworkTeacher
  readonly subject: SchoolSubject
  readonly rooms: readonly string[]
}[] = [
  { teacher: 'mathTeacher', subject: 'MATHEMATICS', rooms: ['qinghe-3-1', 'qinghe-3-2'] },
  { teacher: 'chineseTeacher', subject: 'CHINESE', rooms: ['qinghe-3-2'] },
  { teacher: 'englishTeacher', subject: 'ENGLISH', rooms: ['qinghe-3-1', 'qinghe-3-2'] },
]

export const SUBJECT_OF = Object.fromEntries(TEACHING.map(({ teacher, subject }) => [teacher, subject])) as Readonly<
  Record<HomeworkTeacher, SchoolSubject>
>

/** APPROVED: by the lead. MARKED, HALF_MARKED: after the release. */
export type Fate = 'SUBMITTED' | 'APPROVED' | 'RETURNED' | 'WITHDRAWN' | 'ASKED' | 'MARKED' | 'HALF_MARKED'

export interface PlannedItem {
  readonly teacher: HomeworkTeacher
  readonly room: string
  readonly date: SchoolDate
  readonly minutes: number
  readonly content: string
  readonly book?: string
  readonly pages?: string
  readonly kind?: 'ORAL'
  readonly layers?: readonly { readonly name: string; readonly content: string; readonly minutes: number }[]
  readonly fate: Fate
}

const [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY] = [
  '2026-09-07',
  '2026-09-08',
  '2026-09-09',
  '2026-09-10',
  '2026-09-11',
].map(schoolDate) as [SchoolDate, SchoolDate, SchoolDate, SchoolDate, SchoolDate]

/** Released already. */
export const PAST_EVENINGS: readonly SchoolDate[] = [MONDAY, TUESDAY]
/** The class of the families who can sign in. */
export const OWN_ROOM = 'qinghe-3-2'

const own = { room: OWN_ROOM } as const
const workbook = { teacher: 'mathTeacher', book: '练习册 三上' } as const

export const PAST_ITEMS: readonly PlannedItem[] = [
  { ...own, date: MONDAY, teacher: 'chineseTeacher', minutes: 15, content: '写生字 6 个，读第 1 课', fate: 'MARKED' },
  { ...own, date: MONDAY, teacher: 'englishTeacher', minutes: 10, content: '抄写字母 1 页', fate: 'MARKED' },
  { ...own, ...workbook, date: MONDAY, minutes: 20, pages: '21 页', content: '1–5 题', fate: 'MARKED' },
  {
    ...own,
    date: TUESDAY,
    teacher: 'chineseTeacher',
    minutes: 20,
    content: '写生字 8 个，预习第 2 课',
    fate: 'HALF_MARKED',
  },
  {
    ...own,
    date: TUESDAY,
    teacher: 'englishTeacher',
    minutes: 10,
    content: '听读第 1 单元',
    kind: 'ORAL',
    fate: 'APPROVED',
  },
  { ...own, ...workbook, date: TUESDAY, minutes: 15, pages: '22 页', content: '1–4 题', fate: 'APPROVED' },
]

/** 三(2)班 may take twenty minutes more tonight; 三(1)班 is at its limit. */
export const COMING_ITEMS: readonly PlannedItem[] = [
  {
    ...own,
    date: WEDNESDAY,
    teacher: 'chineseTeacher',
    minutes: 25,
    content: '写生字 8 个，读第 3 课',
    fate: 'APPROVED',
  },
  {
    ...own,
    date: WEDNESDAY,
    teacher: 'englishTeacher',
    minutes: 15,
    content: '写单词 6 个，各抄 2 遍',
    fate: 'APPROVED',
  },
  {
    ...workbook,
    room: 'qinghe-3-1',
    date: WEDNESDAY,
    minutes: 35,
    pages: '23 页',
    content: '1–8 题',
    fate: 'APPROVED',
  },
  {
    room: 'qinghe-3-1',
    date: WEDNESDAY,
    teacher: 'englishTeacher',
    minutes: 25,
    content: '写单词 6 个，读第 1 单元，做练习 1',
    fate: 'APPROVED',
  },
  {
    ...own,
    date: THURSDAY,
    teacher: 'chineseTeacher',
    minutes: 15,
    content: '读第 4 课，写读后三句话',
    fate: 'SUBMITTED',
  },
  {
    ...own,
    ...workbook,
    date: THURSDAY,
    minutes: 15,
    pages: '24 页',
    content: '1–3 题；想多做的做第 4 题',
    layers: [
      { name: '都做', content: '1–3 题', minutes: 11 },
      { name: '想多做的', content: '再做第 4 题', minutes: 15 },
    ],
    fate: 'SUBMITTED',
  },
  {
    room: 'qinghe-3-1',
    date: THURSDAY,
    teacher: 'englishTeacher',
    kind: 'ORAL',
    minutes: 10,
    content: '听读第 1 单元，跟读 2 遍',
    fate: 'SUBMITTED',
  },
  { ...own, date: THURSDAY, teacher: 'englishTeacher', minutes: 20, content: '单词每个抄 5 遍', fate: 'RETURNED' },
  {
    ...own,
    date: FRIDAY,
    teacher: 'chineseTeacher',
    minutes: 30,
    content: '周记一篇，写一件周末的事',
    fate: 'SUBMITTED',
  },
  { ...own, ...workbook, date: FRIDAY, minutes: 25, pages: '25 页', content: '1–6 题', fate: 'SUBMITTED' },
  { ...own, date: FRIDAY, teacher: 'englishTeacher', minutes: 20, content: '写一张单词卡', fate: 'ASKED' },
  {
    ...workbook,
    room: 'qinghe-3-1',
    date: FRIDAY,
    minutes: 10,
    pages: '25 页',
    content: '口算 20 题',
    fate: 'WITHDRAWN',
  },
]

export const RETURN_WORDS = '抄 5 遍太多，改成各抄 2 遍。'

export const TEACHER_PHONES: Readonly<Record<HomeworkTeacher, string>> = {
  mathTeacher: NAMED_STAFF.mathTeacher.phone,
  chineseTeacher: NAMED_STAFF.chineseTeacher.phone,
  englishTeacher: NAMED_STAFF.englishTeacher.phone,
}
