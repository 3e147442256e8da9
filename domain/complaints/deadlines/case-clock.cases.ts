// Golden table of deadlines around the holidays of autumn 2026.
// 2026-09-09 is a Wednesday; 9/25 and 10/1–7 are holidays, 9/20 and 10/10 are worked.
import type { CaseState } from '../channel/case-state'
import type { CaseClock } from './case-clock'

export interface ClockCase {
  readonly name: string
  readonly startedOn: string
  /** First reply, acceptance, result: how many of the three are done. */
  readonly done: 0 | 1 | 2 | 3
  readonly state: CaseState
  readonly today: string
  /** `milestone due left level`; null when nothing is due. */
  readonly clock: readonly [CaseClock['milestone'], string, number, CaseClock['level']] | null
}

export const clockCases: readonly ClockCase[] = [
  {
    name: 'received today: three working days',
    startedOn: '2026-09-09',
    done: 0,
    state: 'SUBMITTED',
    today: '2026-09-09',
    clock: ['FIRST_REPLY', '2026-09-14', 3, 'CALM'],
  },
  {
    name: 'a day gone of three is a third',
    startedOn: '2026-09-09',
    done: 0,
    state: 'SUBMITTED',
    today: '2026-09-10',
    clock: ['FIRST_REPLY', '2026-09-14', 2, 'CALM'],
  },
  {
    name: 'the weekend does not count: two of three are 67 %',
    startedOn: '2026-09-09',
    done: 0,
    state: 'SUBMITTED',
    today: '2026-09-13',
    clock: ['FIRST_REPLY', '2026-09-14', 1, 'CALM'],
  },
  {
    name: 'the day itself is amber, not red',
    startedOn: '2026-09-09',
    done: 0,
    state: 'TRIAGED',
    today: '2026-09-14',
    clock: ['FIRST_REPLY', '2026-09-14', 0, 'AMBER'],
  },
  {
    name: 'the day after is red',
    startedOn: '2026-09-09',
    done: 0,
    state: 'TRIAGED',
    today: '2026-09-15',
    clock: ['FIRST_REPLY', '2026-09-14', -1, 'RED'],
  },
  {
    name: 'over on a Friday, it is red on Saturday',
    startedOn: '2026-09-08',
    done: 0,
    state: 'TRIAGED',
    today: '2026-09-12',
    clock: ['FIRST_REPLY', '2026-09-11', -1, 'RED'],
  },
  {
    name: 'answered: acceptance is next',
    startedOn: '2026-09-09',
    done: 1,
    state: 'TRIAGED',
    today: '2026-09-14',
    clock: ['ACCEPT', '2026-09-30', 12, 'CALM'],
  },
  {
    name: '15 working days: the Sunday worked for National Day counts',
    startedOn: '2026-09-09',
    done: 1,
    state: 'TRIAGED',
    today: '2026-09-22',
    clock: ['ACCEPT', '2026-09-30', 5, 'CALM'],
  },
  {
    name: '11 of 15 are over 70 %',
    startedOn: '2026-09-09',
    done: 1,
    state: 'TRIAGED',
    today: '2026-09-23',
    clock: ['ACCEPT', '2026-09-30', 4, 'AMBER'],
  },
  {
    name: 'accepted: 60 working days for a result, around National Day',
    startedOn: '2026-09-09',
    done: 2,
    state: 'INVESTIGATING',
    today: '2026-09-30',
    clock: ['RESULT', '2026-12-08', 45, 'CALM'],
  },
  {
    name: '42 of 60 are 70 %',
    startedOn: '2026-09-09',
    done: 2,
    state: 'INVESTIGATING',
    today: '2026-11-12',
    clock: ['RESULT', '2026-12-08', 18, 'AMBER'],
  },
  {
    name: 'answered in full, not yet closed: nothing is due',
    startedOn: '2026-09-09',
    done: 3,
    state: 'REPLIED',
    today: '2026-12-30',
    clock: null,
  },
  { name: 'closed', startedOn: '2026-09-09', done: 2, state: 'CLOSED', today: '2027-01-30', clock: null },
  { name: 'not taken up', startedOn: '2026-09-09', done: 1, state: 'NOT_ACCEPTED', today: '2027-01-30', clock: null },
  {
    name: 'forwarded: its clock goes on',
    startedOn: '2026-09-09',
    done: 1,
    state: 'TRANSFERRED',
    today: '2026-10-08',
    clock: ['ACCEPT', '2026-09-30', -1, 'RED'],
  },
]
