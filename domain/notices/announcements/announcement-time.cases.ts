// Golden table of when a notice reaches families: both sides of the morning and the evening.

export interface TimeCase {
  readonly name: string
  /** Shanghai. */
  readonly at: string
  readonly isUrgent?: boolean
  readonly expected: string
}

export const timeCases: readonly TimeCase[] = [
  { name: 'in the afternoon', at: '2026-09-09 17:20', expected: '2026-09-09 17:20' },
  { name: 'the last minute of the evening', at: '2026-09-09 20:29', expected: '2026-09-09 20:29' },
  { name: 'the evening is over', at: '2026-09-09 20:30', expected: '2026-09-10 07:30' },
  { name: 'before midnight', at: '2026-09-09 23:59', expected: '2026-09-10 07:30' },
  { name: 'after midnight: this morning', at: '2026-09-10 00:00', expected: '2026-09-10 07:30' },
  { name: 'a minute before the morning', at: '2026-09-10 07:29', expected: '2026-09-10 07:30' },
  { name: 'the morning begins', at: '2026-09-10 07:30', expected: '2026-09-10 07:30' },
  { name: 'the last night of a month', at: '2026-09-30 21:00', expected: '2026-10-01 07:30' },
  { name: 'an emergency at night', at: '2026-09-09 23:59', isUrgent: true, expected: '2026-09-09 23:59' },
]
