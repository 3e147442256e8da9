// Words of a family's homework: what an item asks, when it stops, who tapped when.
import type { SchoolDate } from '@domain/values/school-date'
import { addDays, timeAt } from '@domain/values/school-date'
import { sayDay } from '@src/texts/say-date'
import type { FamilyItem, ItemMark, TonightChild } from './answers'

/** Book and pages stand before what is to be done there. */
export function sayContent({ book, pages, content }: Pick<FamilyItem, 'book' | 'pages' | 'content'>): string {
  const place = [book, pages].filter((part) => part !== '').join(' ')
  return place === '' ? content : `${place}，${content}`
}

/** 李老师 14:05, and when it is due unless that is the next day: 李老师 14:05，周五交 */
export function saySource({ teacherName, publishedAt, dueOn }: FamilyItem, today: string): string {
  const teacher = sayTeacher(teacherName)
  const from = publishedAt === null ? teacher : `${teacher} ${timeAt(publishedAt)}`
  return dueOn > addDays(today as SchoolDate, 1) ? `${from}，${sayDay(dueOn, today)}交` : from
}

/** 何静老师; a name that says so already stays as it is. */
export function sayTeacher(name: string): string {
  return name.endsWith('老师') ? name : `${name}老师`
}

/** 你 15:48 知道了 */
export function sayMark({ at, isOwn }: ItemMark, done: string): string {
  return `${isOwn ? '你' : '家人'} ${timeAt(at)} ${done}`
}

/** Shown instead of minutes where the limit does not count it. */
export function sayPlace({ kind, place }: Pick<FamilyItem, 'kind' | 'place'>): string | null {
  if (place === 'SCHOOL') return '在校完成'
  if (kind === 'ORAL') return '口头'
  return kind === 'PRACTICE' ? '动手' : null
}

/** 21:20 停笔，还有 28 分 */
export function sayStop({ phase, at }: TonightChild['stop'], now: number): string {
  const hour = `${timeAt(at)} 停笔`
  const minutes = Math.ceil((at - now) / 60_000)
  if (phase === 'OVER') return `过了 ${timeAt(at)}，停笔睡觉`
  return minutes > 60 ? hour : `${hour}，还有 ${minutes} 分`
}

/** 昨晚, 今晚, 周五晚上 */
export function sayEvening(date: string, today: string): string {
  if (date === today) return '今晚'
  if (addDays(date as SchoolDate, 1) === today) return '昨晚'
  return `${sayDay(date, today)}晚上`
}

const GRADES = ['一', '二', '三', '四', '五', '六', '七', '八', '九']

export function sayLimit(grade: number, cap: number): string {
  const name = `${GRADES[grade - 1] ?? grade}年级`
  return cap === 0 ? `${name}不留书面作业` : `${name}书面作业上限`
}
