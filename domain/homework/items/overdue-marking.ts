// Says when a teacher's marking is overdue: such items enter the inspection pool, no score does.
import { addDays, instantOf } from '../../values/school-date'
import type { HomeworkItem, HomeworkState } from './homework-item'

/** After it was due. [D] */
export const DAYS_TO_MARK = 4

const UNMARKED: readonly HomeworkState[] = ['PUBLISHED', 'COLLECTED', 'ARCHIVED']

/** Written work alone is handed in and marked. What was put away unmarked stays overdue. */
export function isMarkingOverdue(
  item: Pick<HomeworkItem, 'kind' | 'state' | 'dueOn' | 'markedAt'>,
  now: number,
): boolean {
  const isLate = now >= instantOf(addDays(item.dueOn, DAYS_TO_MARK))
  return item.kind === 'WRITTEN' && UNMARKED.includes(item.state) && item.markedAt === null && isLate
}
