// Golden table of reported minutes: hidden under five, then mean and median.
import type { MinuteCounts } from './reported-minutes'

export interface ReportedCase {
  readonly name: string
  readonly counts: MinuteCounts
  /** `hidden`, or answers, mean and median. */
  readonly expected: 'hidden' | readonly [number, number, number]
}

export const reportedCases: readonly ReportedCase[] = [
  { name: 'nobody answered', counts: {}, expected: 'hidden' },
  { name: 'four answers', counts: { '20': 1, '60': 3 }, expected: 'hidden' },
  // (20 + 4 × 60) / 5 = 52
  { name: 'five answers', counts: { '20': 1, '60': 4 }, expected: [5, 52, 60] },
  // (3 × 40 + 2 × 75) / 5 = 54
  { name: 'two of five took longer than the limit', counts: { '40': 3, '75': 2 }, expected: [5, 54, 40] },
  // (3 × 30 + 3 × 41) / 6 = 35.5, half up; the median between 30 and 41 likewise
  { name: 'an even number, and a half', counts: { '30': 3, '41': 3 }, expected: [6, 36, 36] },
  { name: 'a count of none', counts: { '20': 0, '30': 5 }, expected: [5, 30, 30] },
]
