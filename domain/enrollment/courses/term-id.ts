// Names a term by the day it begins on, and the term after one.
import type { SchoolDate } from '../../values/school-date'

const FIRST_AUTUMN_MONTH = '07'

/** 2026-autumn, 2027-spring. */
export function termIdAt(from: SchoolDate): string {
  return `${from.slice(0, 4)}-${from.slice(5, 7) >= FIRST_AUTUMN_MONTH ? 'autumn' : 'spring'}`
}

export function termIdAfter(termId: string): string {
  const [year = '', half] = termId.split('-')
  return half === 'autumn' ? `${Number(year) + 1}-spring` : `${year}-autumn`
}

/** 2026-2027学年第二学期 for 2027-spring. */
export function termNameOf(termId: string): string {
  const [text = '', half] = termId.split('-')
  const year = Number(text)
  return half === 'autumn' ? `${year}-${year + 1}学年第一学期` : `${year - 1}-${year}学年第二学期`
}
