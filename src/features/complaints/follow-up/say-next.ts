// Says what a reporter may expect next, and by when.
import { sayDate } from '@src/texts/say-date'
import type { OpenedCase } from './open-case'

/** What comes next and by when; the day of the result is said before it counts. */
export function sayNext({ state, dueDay, resultDay }: Pick<OpenedCase, 'state' | 'dueDay' | 'resultDay'>): string {
  if (state === 'REPLIED') return '答复在下面。办结以后，还不满意可以要求再查一次。'
  if (state === 'NOT_ACCEPTED') return '不同意，可以在下面要求再查一次。'
  if (dueDay === null) return '过 3 个工作日再来看看。'
  if (dueDay === resultDay || resultDay === null) return `最迟 ${sayDate(dueDay)} 有结果，到那天再来看看。`
  return `最迟 ${sayDate(dueDay)} 先回你一句话；归这里办的，最迟 ${sayDate(resultDay)} 有结果。`
}
