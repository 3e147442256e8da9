// Finds what every settlement action needs: the school's term and the payee it is about.
import { type PayeeAccount, payeeAccounts } from '@domain/billing/settlement/payee-account'
import { payeeKey } from '@domain/billing/settlement/payee-record'
import type { Plan } from '@domain/enrollment/courses/course'
import { fail, ok, type Result } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { findSettledTerm, type SettledTerm } from './find-settled-term'

interface Asked {
  readonly input: { readonly schoolId: string; readonly planId?: string | undefined }
  readonly today: SchoolDate
}

export async function locateSettlement({ input: { schoolId, planId }, today }: Asked) {
  const found = await findSettledTerm(schoolId, { planId, today })
  return found && { subject: { kind: 'school', schoolId } as const, found }
}

/** A term that is not closed. */
export interface OpenTerm extends SettledTerm {
  readonly plan: Plan
  readonly closing: null
}

export interface NotOpen {
  readonly code: 'TERM_CLOSED' | 'PAYEE_UNKNOWN'
}

/** Without a term nobody is paid. */
export function openTerm(found: SettledTerm): Result<OpenTerm, NotOpen> {
  const { plan, closing } = found
  if (closing !== null) return fail({ code: 'TERM_CLOSED' })
  return plan === null ? fail({ code: 'PAYEE_UNKNOWN' }) : ok({ ...found, plan, closing })
}

export interface OpenPayee {
  /** `_id` of the contract and the payouts, with the plan and the school they belong to. */
  readonly key: { readonly _id: string; readonly planId: string; readonly schoolId: string }
  readonly account: PayeeAccount
}

/** Somebody who is paid for the term. */
export function payeeIn({ plan, facts }: OpenTerm, payeeId: string): Result<OpenPayee, NotOpen> {
  const account = payeeAccounts(facts).find(({ payee }) => payee.id === payeeId)
  if (account === undefined) return fail({ code: 'PAYEE_UNKNOWN' })
  return ok({ key: { _id: payeeKey(plan._id, payeeId), planId: plan._id, schoolId: plan.schoolId }, account })
}
