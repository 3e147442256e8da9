// Golden table of a child's next lesson.
// Care Mon–Fri 15:40–17:40, chess on Tuesday 2026-09-22 at 16:30.
export interface NextLessonCase {
  readonly name: string
  /** In Shanghai. */
  readonly at: string
  /** Course, date and beginning; null: none. */
  readonly next: readonly [courseId: string, date: string, from: string] | null
}

export const nextLessonCases: readonly NextLessonCase[] = [
  { name: 'days before', at: '2026-09-09T16:05', next: ['care', '2026-09-21', '15:40'] },
  { name: 'the minute before', at: '2026-09-21T15:39', next: ['care', '2026-09-21', '15:40'] },
  { name: 'begun: the next day', at: '2026-09-21T15:40', next: ['care', '2026-09-22', '15:40'] },
  { name: 'care begun, chess to come', at: '2026-09-22T15:40', next: ['chess', '2026-09-22', '16:30'] },
  { name: 'the last one begun', at: '2026-09-22T16:30', next: null },
]
