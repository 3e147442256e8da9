// A class's evening for tests: three subjects, one of them split, one in layers.
import { instantOf, schoolDate } from '../../values/school-date'
import type { HomeworkDay } from '../items/homework-day'
import type { HomeworkItem } from '../items/homework-item'

export const EVENING = schoolDate('2026-09-09')

export function exampleItem(more: Partial<HomeworkItem> = {}): HomeworkItem {
  return {
    itemId: 'chinese',
    subject: 'CHINESE',
    kind: 'WRITTEN',
    place: 'HOME',
    purpose: 'CONSOLIDATE',
    book: '',
    pages: '',
    content: '抄写第 6 课生字，每个 2 遍。',
    minutes: 15,
    layers: [],
    dueOn: schoolDate('2026-09-10'),
    dueAt: '08:00',
    photos: [],
    voice: null,
    group: null,
    heldUntil: null,
    teacherId: 'li',
    teacherName: '李老师',
    state: 'PUBLISHED',
    submittedAt: instantOf(EVENING, '14:05'),
    doubt: null,
    decidedBy: null,
    decidedByName: null,
    decidedAt: instantOf(EVENING, '14:05'),
    askedMinutes: null,
    remark: null,
    publishedAt: instantOf(EVENING, '15:00'),
    collectedAt: null,
    collected: null,
    markedAt: null,
    marked: null,
    markedBy: null,
    version: 1,
    earlier: [],
    ...more,
  }
}

export function exampleDay(more: Partial<HomeworkDay> = {}): HomeworkDay {
  return {
    _id: `qinghe-3-2:${more.date ?? EVENING}`,
    homeroomId: 'qinghe-3-2',
    homeroomName: '三(2)班',
    schoolId: 'qinghe',
    districtId: 'hechuan',
    grade: 3,
    date: EVENING,
    dayAt: instantOf(more.date ?? EVENING),
    cap: 60,
    carePupils: 0,
    items: [exampleItem()],
    only: [],
    releaseAt: null,
    releasedAt: instantOf(EVENING, '15:00'),
    releasedBy: 'he',
    releasedByName: '何老师',
    openUntil: instantOf(schoolDate('2027-02-01')),
    archiveAt: null,
    note: '',
    rev: 1,
    ...more,
  }
}
