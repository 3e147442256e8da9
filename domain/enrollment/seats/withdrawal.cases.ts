// Golden table of withdrawals from lessons on 2026-09-08, 09-15 and 09-22.
import type { EnrollmentState } from './enrollment'

export interface LeavingCase {
  readonly name: string
  readonly state: EnrollmentState
  readonly today: string
  readonly remaining: readonly string[]
  readonly endsBefore: string
}

export const leavingCases: readonly LeavingCase[] = [
  {
    name: 'the day before the first lesson: nothing remains',
    state: 'SEATED',
    today: '2026-09-07',
    remaining: [],
    endsBefore: '2026-09-08',
  },
  {
    name: 'on the day of the first lesson: that lesson remains',
    state: 'SEATED',
    today: '2026-09-08',
    remaining: ['2026-09-08'],
    endsBefore: '2026-09-09',
  },
  {
    name: 'the day before the second',
    state: 'SEATED',
    today: '2026-09-14',
    remaining: ['2026-09-08'],
    endsBefore: '2026-09-15',
  },
  {
    name: 'after the last: all remain',
    state: 'SEATED',
    today: '2026-09-23',
    remaining: ['2026-09-08', '2026-09-15', '2026-09-22'],
    endsBefore: '2026-09-24',
  },
  {
    name: 'a place in line held no lesson, however long it waited',
    state: 'WAITLISTED',
    today: '2026-09-16',
    remaining: [],
    endsBefore: '2026-09-17',
  },
]
