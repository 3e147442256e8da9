// Golden table of covered lessons: term from 2026-09-01, Tuesdays in September.
export interface CoverCase {
  readonly today: string
  readonly startsOn: string
  readonly lessons: readonly string[]
}

export const tuesdays = ['2026-09-01', '2026-09-08', '2026-09-15']

export const coverCases: readonly CoverCase[] = [
  // long before term: from its first day
  { today: '2026-08-01', startsOn: '2026-09-01', lessons: tuesdays },
  // the day before term: tomorrow is its first day
  { today: '2026-08-31', startsOn: '2026-09-01', lessons: tuesdays },
  // the first day of term: that day's lesson is not covered
  { today: '2026-09-01', startsOn: '2026-09-02', lessons: ['2026-09-08', '2026-09-15'] },
  // the day before a lesson: covered; on the day: not
  { today: '2026-09-07', startsOn: '2026-09-08', lessons: ['2026-09-08', '2026-09-15'] },
  { today: '2026-09-08', startsOn: '2026-09-09', lessons: ['2026-09-15'] },
  { today: '2026-09-15', startsOn: '2026-09-16', lessons: [] },
]
