// Says how many lessons are charged, and of how many where some are free.
import type { FeeLine } from '@domain/billing/fees/fee-statement'

export function sayChargedLessons({ lessons, chargedLessons }: Pick<FeeLine, 'lessons' | 'chargedLessons'>): string {
  return lessons === chargedLessons ? `${lessons} 课时` : `${lessons} 课时里收 ${chargedLessons}`
}
