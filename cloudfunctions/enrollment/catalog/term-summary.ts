// Shapes a school's term and its enrollment window for display.
import type { Plan } from '@domain/enrollment/courses/course'
import { enrollmentWindow } from '@domain/enrollment/courses/enrollment-window'

export function termSummary({ term }: Plan) {
  return { id: term.id, name: term.name, from: term.from, until: term.until }
}

/** Both null before the school has a plan. */
export function termAndWindow(plan: Plan | null, now: number) {
  return plan === null ? { term: null, window: null } : { term: termSummary(plan), window: enrollmentWindow(plan, now) }
}
