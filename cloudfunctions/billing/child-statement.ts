// Owns one child's fee statement: the plan's policy pack, the enrollments and the waiver, reckoned by the rule.

import { reckonFees } from '@domain/billing/fee-reckoning'
import type { FeeStatement } from '@domain/billing/fee-statement'
import { packUnder } from '@domain/billing/pack-list'
import type { Plan } from '@domain/enrollment/course'
import type { Enrollment } from '@domain/enrollment/enrollment'
import type { Waiver } from '@domain/identity/records'
import { waiverOf } from './waiver-stages'

export interface ChargedTerm {
  readonly plan: Plan
  readonly enrollments: readonly Enrollment[]
  readonly waivers: readonly Waiver[]
}

export function childStatement({ plan, enrollments, waivers }: ChargedTerm): FeeStatement {
  return reckonFees({
    pack: packUnder(plan),
    term: plan.term,
    enrollments,
    waiver: waiverOf(waivers, plan.term.id),
  })
}
