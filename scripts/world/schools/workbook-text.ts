// Formats values as school staff type them: 三(2)班, 周二、周四 16:30-17:30, full-width digits.
import type { SchoolDate } from '@domain/values/school-date'
import type { WorldCourse } from './school-world'

const NUMERALS = '零一二三四五六七八九'
const DAYS = '一二三四五六日'

export function gradeText(grade: number): string {
  return `${NUMERALS[grade]}年级`
}

export function homeroomText(grade: number, classNumber: number): string {
  return `${NUMERALS[grade]}(${classNumber})班`
}

export function gradesText([from, until]: WorldCourse['grades']): string {
  if (from === until) return gradeText(from)
  return `${NUMERALS[from]}${until === from + 1 ? '、' : '至'}${NUMERALS[until]}年级`
}

export function slotsText({ weekdays, hours: [from, until] }: WorldCourse): string {
  const isWholeWeek = weekdays.length === 5
  const days = isWholeWeek ? '周一至周五' : weekdays.map((weekday) => `周${DAYS[weekday - 1]}`).join('、')
  return `${days} ${from}-${until}`
}

/** As an input method set to Chinese leaves them: ２０２４０２１７. */
export function fullWidth(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

/** A spreadsheet date: wall clock as if it were UTC. */
export function spreadsheetDate(date: SchoolDate): Date {
  return new Date(`${date}T00:00:00Z`)
}
