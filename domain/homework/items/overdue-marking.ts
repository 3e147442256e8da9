// Says when a teacher's marking is overdue: such items enter the inspection pool, no score does.
import { addDays, instantOf } from '../../values/school-date'
import type { HomeworkItem, HomeworkState } from './homework-item'

/** After it was due. [D] */
export const DAYS_TO_MARK = 4

const UNMARKED: readonly HomeworkState[] = ['PUBLISHED', 'COLLECTED']

/** Written work alone is handed in and marked. */
export function isMarkingOverdue(item: Pick<HomeworkItem, 'kind' | 'state' | 'dueOn'>, now: number): boolean {
  const isLate = now >= instantOf(addDays(item.dueOn, DAYS_TO_MARK))
  return item.kind === 'WRITTEN' && UNMARKED.includes(item.state) && isLate
}
