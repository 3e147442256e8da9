// Finds the question of the staff that the reporter has not answered yet.
import { CONCLUDED_STATES } from '@domain/complaints/channel/case-state'
import type { OpenedCase } from './open-case'

/** Of a case that is under way: its last word is the staff's, and asks something. */
export function unansweredIn({ state, thread }: Pick<OpenedCase, 'state' | 'thread'>): string | null {
  const last = thread.at(-1)
  if (CONCLUDED_STATES.includes(state) || last === undefined || last.isMine) return null
  const text = last.contents?.text ?? ''
  return /[?？吗]/.test(text) ? text : null
}
