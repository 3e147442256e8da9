// Golden table of steps on a request for a family: both sides of its expiry and of the day's end.
import type { BehalfState } from './behalf-request'
import type { BehalfStep, StepRefusal } from './behalf-step'

export interface StepCase {
  readonly name: string
  readonly state: BehalfState
  readonly step: BehalfStep
  readonly who?: 'recorder' | 'second' | 'third' | null
  /** Shanghai. Recorded on 2026-09-09, so that it expires with 2026-09-10; confirmed the same day. */
  readonly at?: string
  readonly expected: BehalfState | StepRefusal['code']
}

export const stepCases: readonly StepCase[] = [
  { name: 'a second person', state: 'PROPOSED', step: 'CONFIRM', expected: 'CONFIRMED' },
  { name: 'the same person', state: 'PROPOSED', step: 'CONFIRM', who: 'recorder', expected: 'SECOND_PERSON_NEEDED' },
  {
    name: 'in the last minute',
    state: 'PROPOSED',
    step: 'CONFIRM',
    at: '2026-09-10 23:59',
    expected: 'CONFIRMED',
  },
  {
    name: 'when it has expired',
    state: 'PROPOSED',
    step: 'CONFIRM',
    at: '2026-09-11 00:00',
    expected: 'PROPOSAL_EXPIRED',
  },
  { name: 'sent twice', state: 'CONFIRMED', step: 'CONFIRM', expected: 'CONFIRMED' },
  {
    name: 'by a third when it is done',
    state: 'CONFIRMED',
    step: 'CONFIRM',
    who: 'third',
    expected: 'ALREADY_SETTLED',
  },
  { name: 'taken back meanwhile', state: 'TAKEN_BACK', step: 'CONFIRM', expected: 'ALREADY_SETTLED' },
  { name: 'undone meanwhile', state: 'UNDONE', step: 'CONFIRM', expected: 'ALREADY_SETTLED' },
  { name: 'declined', state: 'PROPOSED', step: 'DECLINE', expected: 'DECLINED' },
  { name: 'declined when it was confirmed', state: 'CONFIRMED', step: 'DECLINE', expected: 'ALREADY_SETTLED' },
  { name: 'taken back', state: 'PROPOSED', step: 'TAKE_BACK', who: 'recorder', expected: 'TAKEN_BACK' },
  { name: 'taken back twice', state: 'TAKEN_BACK', step: 'TAKE_BACK', who: 'recorder', expected: 'TAKEN_BACK' },
  { name: 'taken back too late', state: 'CONFIRMED', step: 'TAKE_BACK', who: 'recorder', expected: 'ALREADY_SETTLED' },
  { name: 'a guardian says no before anybody confirmed', state: 'PROPOSED', step: 'UNDO', expected: 'UNDONE' },
  { name: 'a guardian says no', state: 'CONFIRMED', step: 'UNDO', at: '2026-09-09 23:59', expected: 'UNDONE' },
  { name: 'the day is over', state: 'CONFIRMED', step: 'UNDO', at: '2026-09-10 00:00', expected: 'UNDO_OVER' },
  { name: 'no, twice', state: 'UNDONE', step: 'UNDO', expected: 'UNDONE' },
  { name: 'no while it is being done', state: 'SETTLING', step: 'UNDO', expected: 'UNDO_OVER' },
  { name: 'no when it failed', state: 'FAILED', step: 'UNDO', expected: 'ALREADY_SETTLED' },
  {
    name: 'not before the day is over',
    state: 'CONFIRMED',
    step: 'SETTLE',
    at: '2026-09-09 23:59',
    expected: 'ALREADY_SETTLED',
  },
  { name: 'once the day is over', state: 'CONFIRMED', step: 'SETTLE', at: '2026-09-10 00:00', expected: 'SETTLING' },
  { name: 'a run that died is repeated', state: 'SETTLING', step: 'SETTLE', expected: 'SETTLING' },
  {
    name: 'what was undone is never done',
    state: 'UNDONE',
    step: 'SETTLE',
    at: '2026-09-10 00:00',
    expected: 'ALREADY_SETTLED',
  },
  { name: 'not yet expired', state: 'PROPOSED', step: 'EXPIRE', at: '2026-09-10 23:59', expected: 'ALREADY_SETTLED' },
  { name: 'expired', state: 'PROPOSED', step: 'EXPIRE', at: '2026-09-11 00:00', expected: 'EXPIRED' },
  {
    name: 'confirmed in time',
    state: 'CONFIRMED',
    step: 'EXPIRE',
    at: '2026-09-11 00:00',
    expected: 'ALREADY_SETTLED',
  },
]
