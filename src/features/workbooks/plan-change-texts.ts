// Words what a course plan changes: each field as families and schools read it.
import type { Consumable, CourseField, Seating, WeeklySlot } from '@domain/enrollment/courses/course'
import type { CourseKind } from '@domain/values/course-kind'
import { sayGrades, saySlots } from '@src/texts/say-course'
import { sayDateWithWeekday, sayEnd, saySavedAt, sayWeekday } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import type { PlanChange } from './import-kind'

type Field = PlanChange['lines'][number]['field']

export const PLAN_FIELD_WORDS: Record<Field, string> = {
  termName: '学期',
  termFrom: '开学',
  termUntil: '放假',
  opensAt: '选课开始',
  closesAt: '选课截止',
  closure: '停课日',
  makeup: '调休日',
  title: '名称',
  kind: '类别',
  field: '领域',
  grades: '年级',
  slots: '时间',
  lessons: '课时',
  price: '每课时',
  capacity: '名额',
  place: '地点',
  teacher: '教师',
  provider: '机构',
  consumables: '耗材',
  seating: '名额怎么给',
}

const KIND_WORDS: Record<CourseKind, string> = { CARE: '托管', ENRICHMENT: '个性化' }
const SEATING_WORDS: Record<Seating, string> = { WISHES: '按志愿', FIRST_COME: '先到先得', INVITATION: '学校邀请' }
const FIELD_WORDS: Record<CourseField, string> = {
  CARE: '托管',
  SCIENCE: '科创',
  SPORT: '体育',
  ART: '艺术',
  READING: '阅读',
  LABOR: '劳动',
}

const SAY: Partial<Record<Field, (value: string) => string>> = {
  termFrom: sayDateWithWeekday,
  termUntil: sayDateWithWeekday,
  opensAt: (value) => saySavedAt(Number(value)),
  closesAt: (value) => sayEnd(Number(value)),
  closure: (value) => `${sayDateWithWeekday(value.slice(0, 10))} ${value.slice(11)}`,
  makeup: (value) => `${sayDateWithWeekday(value.slice(0, 10))} 按${sayWeekday(Number(value.slice(11)))}课表`,
  kind: (value) => KIND_WORDS[value as CourseKind],
  field: (value) => FIELD_WORDS[value as CourseField],
  grades: (value) => sayGrades(JSON.parse(value) as number[]),
  slots: (value) => saySlots(JSON.parse(value) as WeeklySlot[]),
  lessons: sayLessons,
  price: (value) => `${sayYuan(Number(value))} 元`,
  capacity: (value) => `${value} 个`,
  seating: (value) => SEATING_WORDS[value as Seating],
  consumables: (value) => (JSON.parse(value) as Consumable[]).map(sayConsumable).join('；'),
}

/** Null where there is none. */
export function sayPlanValue(field: Field, value: string | null): string | null {
  return value === null ? null : (SAY[field]?.(value) ?? value)
}

/** 18 人在上，6 人候补 */
export function sayPlanTouches({ seated, waiting }: PlanChange): string {
  if (seated + waiting === 0) return '没有人报'
  return waiting === 0 ? `${seated} 人在上` : `${seated} 人在上，${waiting} 人候补`
}

function sayLessons(value: string): string {
  const [count, first, last] = JSON.parse(value) as [number, string, string]
  return count === 0 ? '0 次' : `${count} 次，${sayDateWithWeekday(first)}至 ${sayDateWithWeekday(last)}`
}

function sayConsumable({ name, spec, unitPrice, quantity, mode }: Consumable): string {
  return `${name} ${spec} ${sayYuan(unitPrice)} 元 × ${quantity}，${mode === 'SELF' ? '自备' : '可委托'}`
}
