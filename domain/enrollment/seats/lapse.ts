// Says from which day on a child holds no places: it left, consent was withdrawn, or its data goes.
import { addDays, dateAt, type SchoolDate } from '../../values/school-date'

/** Why places end, each as it is stored; what does not apply is absent. */
export interface Lapse {
  readonly leftOn?: SchoolDate | null
  /** When consent to the service was withdrawn. */
  readonly withdrawnAt?: number
  /** When the child's data is to be deleted. */
  readonly erasedAt?: number
}

/**
 * The first day without places: what the family was told, however late the timer comes. A child leaves from `leftOn` on;
 * the day of withdrawing consent is still held; deletion ends places with the first day that begins at its instant or
 * after it.
 */
export function lapsesOn({ leftOn, withdrawnAt, erasedAt }: Lapse): SchoolDate | null {
  const days = [
    ...(leftOn ? [leftOn] : []),
    ...(withdrawnAt === undefined ? [] : [addDays(dateAt(withdrawnAt), 1)]),
    ...(erasedAt === undefined ? [] : [addDays(dateAt(erasedAt - 1), 1)]),
  ]
  return days.sort()[0] ?? null
}
