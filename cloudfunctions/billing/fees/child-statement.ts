// Calculates one child's fee statement from the fee policy, the enrollments and the waiver.

import { calculateFees } from '@domain/billing/fees/calculate-fees'
import type { FeeStatement } from '@domain/billing/fees/fee-statement'
import { packUnder } from '@domain/billing/policy/pack-list'
import type { Waiver } from '@domain/billing/waivers/waiver'
import type { Plan } from '@domain/enrollment/courses/course'
import type { Enrollment } from '@domain/enrollment/seats/enrollment'
import { waiverOf } from './applicable-waiver'

export interface ChargedTerm {
  readonly plan: Plan
  readonly enrollments: readonly Enrollment[]
  readonly waivers: readonly Waiver[]
}

export function childStatement({ plan, enrollments, waivers }: ChargedTerm): FeeStatement {
  return calculateFees({
    pack: packUnder(plan),
    term: plan.term,
    enrollments,
    waiver: waiverOf(waivers, plan.term.id),
  })
}
