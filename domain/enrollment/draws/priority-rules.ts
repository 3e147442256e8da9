// Rules that let some children take their turn before others; dated, and shown before the window.
import { type SchoolDate, schoolDate } from '../../values/school-date'

export const PRIORITY_CODES = ['NOTHING_LAST_TERM', 'SIBLINGS_TOGETHER'] as const
export type PriorityCode = (typeof PRIORITY_CODES)[number]

export interface PriorityRule {
  readonly code: PriorityCode
  /** As parents read it, and as it stands in the published list. */
  readonly rule: string
  /** From that day on schools may choose it. */
  readonly from: SchoolDate
}

/** A change is a new entry. [D] */
export const PRIORITY_RULES: readonly PriorityRule[] = [
  { code: 'NOTHING_LAST_TERM', rule: '上学期排过队、一门课也没上成的孩子', from: schoolDate('2026-07-01') },
  { code: 'SIBLINGS_TOGETHER', rule: '和兄弟姐妹填了同一门课、要一起上的孩子', from: schoolDate('2026-07-01') },
]

export function rulesFrom(day: SchoolDate): readonly PriorityRule[] {
  return PRIORITY_RULES.filter(({ from }) => from <= day)
}

export function ruleOf(code: PriorityCode): string {
  return PRIORITY_RULES.filter((one) => one.code === code).at(-1)?.rule ?? ''
}
