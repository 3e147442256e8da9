// Golden table of stop times: both schools, and both sides of each boundary.
import type { StopPhase } from './stop-time'

export interface StopCase {
  readonly name: string
  readonly grade: number
  /** Shanghai, on 9 September unless it says a day. */
  readonly at: string
  readonly phase: StopPhase
}

export const stopCases: readonly StopCase[] = [
  { name: 'the afternoon', grade: 3, at: '16:05', phase: 'EARLY' },
  { name: 'a minute before it is offered in primary school', grade: 1, at: '20:49', phase: 'EARLY' },
  { name: 'half an hour before 21:20', grade: 1, at: '20:50', phase: 'SOON' },
  { name: 'the last minute of primary school', grade: 6, at: '21:19', phase: 'SOON' },
  { name: '21:20 in primary school', grade: 6, at: '21:20', phase: 'OVER' },
  { name: '21:20 in junior school', grade: 7, at: '21:20', phase: 'EARLY' },
  { name: 'half an hour before 22:00', grade: 7, at: '21:30', phase: 'SOON' },
  { name: 'the last minute of junior school', grade: 9, at: '21:59', phase: 'SOON' },
  { name: '22:00 in junior school', grade: 9, at: '22:00', phase: 'OVER' },
  { name: 'the next morning', grade: 3, at: '2026-09-10 07:00', phase: 'OVER' },
]
