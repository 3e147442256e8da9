// Puts a course into words: grades, weekly times, field, teacher.
import type { PriceUnit } from '@domain/billing/policy/policy-pack'
import type { CourseField } from '@domain/enrollment/courses/course'
import type { CourseKind } from '@domain/values/course-kind'
import { sayWeekday } from './say-date'

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

export const COURSE_KIND_WORDS: Record<CourseKind, string> = { CARE: '托管', ENRICHMENT: '个性化课' }

export const COURSE_FIELD_WORDS: Record<CourseField, string> = {
  CARE: '托管',
  SCIENCE: '科创',
  SPORT: '体育',
  ART: '艺术',
  READING: '阅读',
  LABOR: '劳动',
}

/** 三、四年级; three and more in a row: 一至六年级. */
export function sayGrades(grades: readonly number[]): string {
  const sorted = [...grades].sort((a, b) => a - b)
  return `${sayRuns(sorted, (grade) => DIGITS[grade] ?? String(grade))}年级`
}

interface Slot {
  readonly weekday: number
  readonly from: string
  readonly until: string
  readonly lessons?: number | undefined
}

/** 周二、周四 16:30–17:45; different times are separated: 周二 16:30–17:30，周四 16:00–17:00. */
export function saySlots(slots: readonly Slot[]): string {
  const byTime = new Map<string, number[]>()
  for (const { weekday, from, until, lessons = 1 } of slots) {
    const time = `${sayTimes(from, until)}${lessons > 1 ? `（${lessons} 课时）` : ''}`
    byTime.set(time, [...(byTime.get(time) ?? []), weekday])
  }
  return [...byTime]
    .map(
      ([time, weekdays]) =>
        `${sayRuns(
          [...weekdays].sort((a, b) => a - b),
          sayWeekday,
        )} ${time}`,
    )
    .join('，')
}

/** What a course's price is for: 元/课时, 元/学期. */
export const PRICE_UNIT_WORDS: Record<PriceUnit, string> = {
  LESSON: '元/课时',
  DAY: '元/天',
  MONTH: '元/月',
  TERM: '元/学期',
}

/** Word joiner: a line may break after a dash, and a time range must not fall apart. */
const JOINED = '\u2060'

export function sayTimes(from: string, until: string): string {
  return `${from}–${JOINED}${until}`
}

/** Who teaches and for whom: 周明远·禾川区青少年科技中心, 何静·本校. */
export function sayTeacher(teacherName: string, providerName: string | null): string {
  return `${teacherName}·${providerName ?? '本校'}`
}

/** Numbers in order, three and more in a row joined with 至. */
function sayRuns(numbers: readonly number[], say: (value: number) => string): string {
  const runs: number[][] = []
  for (const value of numbers) {
    const run = runs.at(-1)
    if (run && run.at(-1) === value - 1) run.push(value)
    else runs.push([value])
  }
  return runs
    .map((run) => (run.length >= 3 ? `${say(run[0] ?? 0)}至${say(run.at(-1) ?? 0)}` : run.map(say).join('、')))
    .join('、')
}
