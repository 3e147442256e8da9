// Public numbers that nobody controls: on which weekdays they come out.
import type { SchoolDate, Weekday } from '../../../values/school-date'
import { addDays, weekdayOf } from '../../../values/school-date'

/** A lottery named in words, and its days. */
interface NumberSource {
  readonly word: string
  readonly weekdays: readonly Weekday[]
}

/**
 * As the rules of the games say on 2026-12-01 (中国福利彩票双色球游戏规则; 中国体育彩票超级大乐透游戏规则). Those not
 * named here come out daily, or are not known to us: any day is taken as the office writes it.
 */
const SOURCES: readonly NumberSource[] = [
  { word: '双色球', weekdays: [2, 4, 7] },
  { word: '大乐透', weekdays: [1, 3, 6] },
]

export const PROPOSED_SOURCE = '中国福利彩票双色球当期开奖号码'

/** Whether the number named so comes out on this day, as far as is known. */
export function comesOutOn(name: string, day: SchoolDate): boolean {
  const source = SOURCES.find(({ word }) => name.includes(word))
  return source === undefined || source.weekdays.includes(weekdayOf(day))
}

/** The first day from `from` on, on which it comes out. */
export function nextNumberDay(name: string, from: SchoolDate): SchoolDate {
  return comesOutOn(name, from) ? from : nextNumberDay(name, addDays(from, 1))
}
