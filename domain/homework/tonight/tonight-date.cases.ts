// Golden tables of the evening shown, and of the evening a family is asked about.

export interface TonightCase {
  readonly name: string
  readonly today: string
  readonly expected: string
}

/** National Day of 2026: 1–7 October is free, Saturday 10 October is worked. */
export const tonightCases: readonly TonightCase[] = [
  { name: 'a school day', today: '2026-09-09', expected: '2026-09-09' },
  { name: 'Saturday: Friday stands for it', today: '2026-09-12', expected: '2026-09-11' },
  { name: 'Sunday', today: '2026-09-13', expected: '2026-09-11' },
  { name: 'the last day of a holiday of a week', today: '2026-10-07', expected: '2026-09-30' },
  { name: 'a Saturday that is worked', today: '2026-10-10', expected: '2026-10-10' },
  { name: 'long holidays: nothing is tonight’s', today: '2027-02-10', expected: '2027-02-10' },
]

export interface AskedCase {
  readonly name: string
  /** Days with homework before today (`-1`) and tonight (`0`); `done` where all of it is. */
  readonly evenings: readonly { readonly day: string; readonly done?: boolean; readonly none?: boolean }[]
  readonly isOver: boolean
  readonly expected: string | null
}

/** Today is 9 September. */
export const askedCases: readonly AskedCase[] = [
  { name: 'there was none', evenings: [], isOver: false, expected: null },
  {
    name: 'last night',
    evenings: [{ day: '2026-09-08' }, { day: '2026-09-09' }],
    isOver: false,
    expected: '2026-09-08',
  },
  {
    name: 'tonight, once everything is done',
    evenings: [{ day: '2026-09-08' }, { day: '2026-09-09', done: true }],
    isOver: false,
    expected: '2026-09-09',
  },
  {
    name: 'tonight, once it is over',
    evenings: [{ day: '2026-09-08' }, { day: '2026-09-09' }],
    isOver: true,
    expected: '2026-09-09',
  },
  {
    name: 'an evening on which the child had nothing is not asked about',
    evenings: [{ day: '2026-09-07' }, { day: '2026-09-08', none: true }],
    isOver: false,
    expected: '2026-09-07',
  },
]
