// Golden table of a teacher's rest: evenings, weekends, holidays, and both sides of each boundary.

export interface DeliveryCase {
  readonly name: string
  /** Shanghai. */
  readonly at: string
  /** `at once`, or when it arrives. */
  readonly expected: string
}

/** National Day of 2026: 1–7 October is free, Saturday 10 October is worked. */
export const deliveryCases: readonly DeliveryCase[] = [
  { name: 'in the afternoon', at: '2026-09-09 16:05', expected: 'at once' },
  { name: 'a minute before the rest', at: '2026-09-09 18:59', expected: 'at once' },
  { name: 'the rest begins', at: '2026-09-09 19:00', expected: '2026-09-10 07:30' },
  { name: 'as drawn', at: '2026-09-09 20:52', expected: '2026-09-10 07:30' },
  { name: 'after midnight', at: '2026-09-10 00:10', expected: '2026-09-10 07:30' },
  { name: 'a minute before the morning', at: '2026-09-10 07:29', expected: '2026-09-10 07:30' },
  { name: 'the morning begins', at: '2026-09-10 07:30', expected: 'at once' },
  { name: 'Friday evening waits for Monday', at: '2026-09-11 19:30', expected: '2026-09-14 07:30' },
  { name: 'Saturday at noon', at: '2026-09-12 12:00', expected: '2026-09-14 07:30' },
  { name: 'Sunday early', at: '2026-09-13 06:00', expected: '2026-09-14 07:30' },
  { name: 'the evening before a holiday', at: '2026-09-30 20:00', expected: '2026-10-08 07:30' },
  { name: 'a Saturday that is worked', at: '2026-10-10 10:00', expected: 'at once' },
  { name: 'the term is over: the next morning', at: '2027-01-22 20:00', expected: '2027-01-23 07:30' },
]
