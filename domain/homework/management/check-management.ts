// Checks a school's five rules where the product knows the fact: numbers, and the last weeks.

import type { SchoolDate } from '../../values/school-date'
import { limitsOf } from '../limits/homework-limits'
import type { Managed } from './management-plan'

export const MANAGEMENT_CHECKS = ['HOLDS', 'BROKEN', 'TEXT_LOOSER', 'NOT_KNOWN', 'TEXT_MISSING'] as const
export type ManagementCheck = (typeof MANAGEMENT_CHECKS)[number]

export interface KnownFacts {
  readonly grades: readonly number[]
  readonly today: SchoolDate
  /** Evenings of classes in the last four weeks, and how many of them were above the limit, by the families' answers. */
  readonly evenings: number
  readonly above: number
  /** Published items due after bedtime. */
  readonly lateDue: number
}

/** The largest number of minutes a text names: a rule of 80 minutes is looser than the law. */
function mostMinutes(text: string): number {
  const numbers = [...text.normalize('NFKC').matchAll(/(\d{1,3})\s*分钟/g)].map(([, number]) => Number(number))
  return Math.max(0, ...numbers)
}

function isTextLooser(text: string, { grades, today }: KnownFacts): boolean {
  const caps = grades.map((grade) => limitsOf(grade, today).writtenMinutes)
  return mostMinutes(text) > Math.max(0, ...caps)
}

/** Hours of sleep a text names below those of the law: 10 in primary school, 9 in junior school. */
function isSleepShort(text: string, { grades }: KnownFacts): boolean {
  const least = grades.some((grade) => grade >= 7) ? 9 : 10
  const hours = [...text.normalize('NFKC').matchAll(/(\d{1,2}(?:\.\d)?)\s*(?:个)?小时/g)].map(([, number]) =>
    Number(number),
  )
  return hours.some((hour) => hour > 5 && hour < least)
}

export function checkManagement(kind: Managed, text: string | null, facts: KnownFacts): ManagementCheck {
  if (text === null) return 'TEXT_MISSING'
  if (kind === 'HOMEWORK') {
    if (isTextLooser(text, facts)) return 'TEXT_LOOSER'
    if (facts.above > 0) return 'BROKEN'
    return facts.evenings > 0 ? 'HOLDS' : 'NOT_KNOWN'
  }
  if (kind === 'SLEEP') {
    if (isSleepShort(text, facts)) return 'TEXT_LOOSER'
    if (facts.lateDue > 0) return 'BROKEN'
    return facts.evenings > 0 ? 'HOLDS' : 'NOT_KNOWN'
  }
  return 'NOT_KNOWN'
}
