// Says for how many pupils in after-school care an item leaves more for home than it should.
import type { GradeLimits } from '../limits/homework-limits'
import { countedMinutes, type Minutes } from './minutes-of-day'

/** Zero: no warning. The paper says "basically": it warns, it is no wall. */
export function carePupilsWarned(
  item: Minutes,
  { careMinutes }: Pick<GradeLimits, 'careMinutes'>,
  carePupils: number,
): number {
  return countedMinutes(item) > careMinutes ? carePupils : 0
}
