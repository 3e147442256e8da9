// Tells whether families may enroll: from `opensAt` up to, not including, `closesAt`.
import type { Plan } from './course'

export interface EnrollmentWindow {
  readonly state: 'BEFORE' | 'OPEN' | 'CLOSED'
  readonly opensAt: number
  readonly closesAt: number
}

export function enrollmentWindow(
  { opensAt, closesAt }: Pick<Plan, 'opensAt' | 'closesAt'>,
  now: number,
): EnrollmentWindow {
  if (now < opensAt) return { state: 'BEFORE', opensAt, closesAt }
  return { state: now < closesAt ? 'OPEN' : 'CLOSED', opensAt, closesAt }
}
