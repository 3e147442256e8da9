// Finds when a pupil's homework stops for the night, and from when on stopping is offered.
import { instantOf, type SchoolDate } from '../../values/school-date'

/** Bedtimes of 教育部办公厅 教基厅函〔2021〕11号 (2021-03-30): primary school, junior school. */
const PRIMARY_STOP = '21:20'
const JUNIOR_STOP = '22:00'
const LAST_PRIMARY_GRADE = 6
/** Stopping is offered from so long before on. [D] */
const OFFERED_MS = 30 * 60_000

export function stopTimeOf(grade: number): string {
  return grade <= LAST_PRIMARY_GRADE ? PRIMARY_STOP : JUNIOR_STOP
}

export type StopPhase =
  /** Homework goes on. */
  | 'EARLY'
  /** It may stop by now. */
  | 'SOON'
  /** It is over for the night: whatever is left stays undone, and nobody asks for it. */
  | 'OVER'

export interface StopState {
  readonly phase: StopPhase
  /** The instant at which it stops. */
  readonly at: number
}

/** Of the evening of `date`; at the very minute it is over. */
export function stopStateOf(grade: number, date: SchoolDate, now: number): StopState {
  const at = instantOf(date, stopTimeOf(grade))
  return { at, phase: now >= at ? 'OVER' : now >= at - OFFERED_MS ? 'SOON' : 'EARLY' }
}
