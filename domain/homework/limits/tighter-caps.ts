// A limit of homework minutes that a district sets tighter than the nation's, from a day on.
import type { SchoolDate } from '../../values/school-date'

export interface TighterCaps {
  readonly from: SchoolDate
  readonly primary: number
  readonly junior: number
  /** The paper that says so. */
  readonly document: string
}

/** One that is looser anywhere is refused: what the nation allows at most is the floor of all districts. */
export function isTighter(
  { primary, junior }: Pick<TighterCaps, 'primary' | 'junior'>,
  most: { readonly primary: number; readonly junior: number },
): boolean {
  const isWithin = (minutes: number, cap: number) => minutes >= 0 && minutes <= cap
  return isWithin(primary, most.primary) && isWithin(junior, most.junior)
}
