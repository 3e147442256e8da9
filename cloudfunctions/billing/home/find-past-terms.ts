// Finds a school's terms that are over with what is owed and to be returned, in one round trip.
import type { SchoolDate } from '@domain/values/school-date'
import { plans, type TermOfPlan, termsOver } from '../../enrollment/collections/plans'
import { openSumsOfPlan } from '../collections/bills'
import { type ClosedTerm, closedTermOf } from '../collections/term-closings'

export interface PastTerm extends TermOfPlan {
  readonly closings: readonly ClosedTerm[]
  /** One or none. */
  readonly open: readonly {
    readonly unpaid: number
    readonly toPayFen: number
    readonly returning: number
    readonly toReturnFen: number
  }[]
}

export function findPastTerms(schoolId: string, today: SchoolDate): Promise<readonly PastTerm[]> {
  return plans.aggregate<PastTerm>([...termsOver(schoolId, today), openSumsOfPlan('open'), closedTermOf('$_id')])
}
