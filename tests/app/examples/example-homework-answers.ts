// Typed example answers of teachers' homework pages: a class at its limit, a grade with a queue.
import type { ActionName, ActionOutput } from '@domain/registry'

type Posting = ActionOutput<'homework.getPosting'>
type Day = Posting['classes'][number]['days'][number]
type Item = Day['items'][number]
type Week = ActionOutput<'homework.getClassHomework'>['week']
type Waiting = ActionOutput<'homework.getGradeHomework'>['waiting'][number]

const now = Date.parse('2026-09-09T16:05:00+08:00')
const TODAY = '2026-09-09'
const WEEK = ['2026-09-07', '2026-09-08', TODAY, '2026-09-10', '2026-09-11'] as const
const SUBJECTS = ['CHINESE', 'ENGLISH', 'MATHEMATICS'] as const

const itemOf = (number: number, more: Partial<Item> = {}): Item => ({
  itemId: `item-${number}`,
  subject: SUBJECTS[number % SUBJECTS.length] ?? 'CHINESE',
  kind: 'WRITTEN',
  place: 'HOME',
  purpose: 'CONSOLIDATE',
  book: '练习册 三上',
  pages: '23 页',
  content: '1–4 题，订正第 22 页错题',
  minutes: 15,
  counted: 15,
  layers: [],
  dueOn: '2026-09-10',
  dueAt: '08:00',
  photos: [],
  voice: null,
  groupName: null,
  teacherName: '唐一鸣',
  isOwn: number === 1,
  state: 'APPROVED',
  submittedAt: now,
  doubt: null,
  decidedByName: '赵立新',
  decidedAt: now,
  askedMinutes: null,
  remark: null,
  publishedAt: null,
  collected: null,
  marked: null,
  markedAt: null,
  isOverdue: false,
  version: 1,
  earlier: [],
  ...more,
})

const dayOf = (date: string): Day => ({
  date,
  isBeforeDaysOff: false,
  cap: 60,
  total: 45,
  left: 15,
  releaseAt: null,
  releasedAt: null,
  releasedByName: null,
  note: '',
  items: [itemOf(1), itemOf(2), itemOf(3)],
})

const weekOf = (number: number): Week => ({
  homeroomId: `qinghe-3-${number}`,
  name: `三(${number})班`,
  grade: 3,
  pupils: 42,
  carePupils: 30,
  days: WEEK.map(dayOf),
  reported: [],
})

const waitingOf = (number: number): Waiting => ({
  homeroomId: `qinghe-3-${number % 4}`,
  name: `三(${number % 4})班`,
  date: TODAY,
  item: itemOf(10 + number, { state: number % 2 === 0 ? 'SUBMITTED' : 'ASKED', minutes: 28, counted: 28 }),
  total: number % 2 === 0 ? 45 : 68,
  cap: 60,
  fits: 20,
})

const posting: Posting = {
  now,
  today: TODAY,
  publishBy: '17:30',
  isOpenToday: true,
  dates: [TODAY, '2026-09-10', '2026-09-11'],
  classes: [1, 2, 3, 4].map((number) => ({
    homeroomId: `qinghe-3-${number}`,
    name: `三(${number})班`,
    grade: 3,
    subjects: ['MATHEMATICS'],
    bedtime: '21:20',
    carePupils: 30,
    days: [dayOf(TODAY), dayOf('2026-09-10')],
  })),
  groups: [],
  lastWeek: [5, 6, 7, 8].map((number) => ({
    homeroomId: 'qinghe-3-2',
    date: '2026-09-02',
    item: itemOf(number, { isOwn: true, content: `第 ${number} 课生字`, state: 'MARKED' }),
  })),
  medians: [{ subject: 'MATHEMATICS', kind: 'WRITTEN', minutes: 16 }],
  templates: [],
}

const head = {
  now,
  today: TODAY,
  schoolName: '青禾小学',
  from: '2026-09-07',
  publishBy: '17:30',
  releaseAt: '17:30',
  softLimit: null,
}

export const homeworkAnswers: { readonly [Name in ActionName]?: ActionOutput<Name> } = {
  'homework.getPosting': posting,
  'homework.getClassHomework': { ...head, mayRelease: true, week: weekOf(2) },
  'homework.getGradeHomework': {
    ...head,
    grade: 3,
    classes: [1, 2, 3, 4].map(weekOf),
    waiting: [1, 2, 3, 4, 5, 6, 7, 8].map(waitingOf),
  },
}
