// Golden table of what a name changes: the day promised, or the earlier statutory one.
import type { Milestone } from './deadline-terms'

export interface StatutoryCase {
  readonly name: string
  readonly startedOn: string
  readonly namedOn: string | null
  readonly acceptedOn: string | null
  readonly milestone: Milestone
  readonly dueOn: string
}

export const statutoryCases: readonly StatutoryCase[] = [
  {
    name: 'without a name: 15 working days',
    startedOn: '2026-09-09',
    namedOn: null,
    acceptedOn: null,
    milestone: 'ACCEPT',
    dueOn: '2026-09-30',
  },
  {
    name: 'named from the first day: 15 days of the calendar',
    startedOn: '2026-09-09',
    namedOn: '2026-09-09',
    acceptedOn: null,
    milestone: 'ACCEPT',
    dueOn: '2026-09-24',
  },
  {
    name: 'a name makes no first word later or earlier',
    startedOn: '2026-09-09',
    namedOn: '2026-09-09',
    acceptedOn: null,
    milestone: 'FIRST_REPLY',
    dueOn: '2026-09-14',
  },
  {
    name: 'a name given late never lengthens what was promised',
    startedOn: '2026-09-09',
    namedOn: '2026-09-28',
    acceptedOn: null,
    milestone: 'ACCEPT',
    dueOn: '2026-09-30',
  },
  {
    name: 'the result: 60 days after it was taken up, National Day or not',
    startedOn: '2026-09-09',
    namedOn: '2026-09-09',
    acceptedOn: '2026-09-20',
    milestone: 'RESULT',
    dueOn: '2026-11-19',
  },
  {
    name: 'named after it was taken up: 60 days from the name',
    startedOn: '2026-09-09',
    namedOn: '2026-09-30',
    acceptedOn: '2026-09-20',
    milestone: 'RESULT',
    dueOn: '2026-11-29',
  },
  {
    name: 'named so late that the promise comes first',
    startedOn: '2026-09-09',
    namedOn: '2026-11-30',
    acceptedOn: '2026-09-20',
    milestone: 'RESULT',
    dueOn: '2026-12-08',
  },
]
